// SPDX-License-Identifier: MIT
#include "nn/dense_layer.h"

#include "nn/kernels.h"

namespace nn {

template <typename Scalar>
DenseLayer<Scalar>::DenseLayer(Index inputs, Index units, ActivationFunction activation,
                               ParameterLayout& layout)
    : inputs_(inputs),
      units_(units),
      activation_(activation),
      weightOffset_(layout.append(units * inputs, true)),
      biasOffset_(layout.append(units, false)) {}

template <typename Scalar>
std::span<Scalar> DenseLayer<Scalar>::weights(Scalar* parameters) const {
  return {parameters + weightOffset_, static_cast<std::size_t>(units_ * inputs_)};
}

template <typename Scalar>
std::span<Scalar> DenseLayer<Scalar>::biases(Scalar* parameters) const {
  return {parameters + biasOffset_, static_cast<std::size_t>(units_)};
}

template <typename Scalar>
void DenseLayer<Scalar>::forward(const Scalar* parameters, SampleView<const Scalar> x,
                                 SampleView<Scalar> activations) const {
  NN_ASSERT(x.rows == inputs_ && activations.rows == units_ && x.columns == activations.columns);
  affine(parameters + weightOffset_, parameters + biasOffset_, x, activations);
  activate(activation_, activations.data, activations.rows * activations.stride);
}

template <typename Scalar>
void DenseLayer<Scalar>::backward(const Scalar* parameters, SampleView<const Scalar> x,
                                  SampleView<const Scalar> activations, SampleView<Scalar> gradient,
                                  Scalar* parameterGradient,
                                  SampleView<Scalar> inputGradient) const {
  multiplyByDerivative(activation_, activations.data, gradient.data,
                       gradient.rows * gradient.stride);
  affineParameterGradient<Scalar>(x, gradient, parameterGradient + weightOffset_,
                                  parameterGradient + biasOffset_);
  if (inputGradient.data) {
    affineInputGradient<Scalar>(parameters + weightOffset_, gradient, inputGradient);
  }
}

template class DenseLayer<float>;
template class DenseLayer<double>;

}  // namespace nn
