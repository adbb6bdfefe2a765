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
      weightOffset_(layout.append(rows(), ParameterKind::kWeight, inputs)),
      biasOffset_(layout.append(rows(), ParameterKind::kBias)),
      slopeOffset_(layout.count) {
  if (activation_.kind == Activation::kPrelu) layout.append(units, ParameterKind::kSlope);
}

template <typename Scalar>
LayerMemory DenseLayer<Scalar>::memory() const {
  return {units_, piecesOf(activation_), needsPreActivations(activation_.kind)};
}

template <typename Scalar>
std::span<Scalar> DenseLayer<Scalar>::weights(Scalar* parameters) const {
  return {parameters + weightOffset_, static_cast<std::size_t>(rows() * inputs_)};
}

template <typename Scalar>
std::span<Scalar> DenseLayer<Scalar>::biases(Scalar* parameters) const {
  return {parameters + biasOffset_, static_cast<std::size_t>(rows())};
}

template <typename Scalar>
std::span<Scalar> DenseLayer<Scalar>::slopes(Scalar* parameters) const {
  const Index count = activation_.kind == Activation::kPrelu ? units_ : 0;
  return {parameters + slopeOffset_, static_cast<std::size_t>(count)};
}

template <typename Scalar>
void DenseLayer<Scalar>::forward(const Scalar* parameters, const SampleView<const Scalar>& x,
                                 const SampleView<Scalar>& preActivations,
                                 const SampleView<Scalar>& activations) const {
  NN_ASSERT(x.rows == inputs_ && activations.rows == units_ && x.columns == activations.columns);
  NN_ASSERT(preActivations.rows == rows());
  affine(parameters + weightOffset_, parameters + biasOffset_, x, preActivations);
  switch (activation_.kind) {
    case Activation::kPrelu:
      return activatePrelu<Scalar>(parameters + slopeOffset_, preActivations, activations);
    case Activation::kMaxout:
      return activateMaxout<Scalar>(preActivations, activations);
    default:
      return activate(activation_, preActivations.data, activations.data,
                      activations.rows * activations.stride);
  }
}

template <typename Scalar>
void DenseLayer<Scalar>::backward(const Scalar* parameters, const SampleView<const Scalar>& x,
                                  const SampleView<Scalar>& preActivations,
                                  const SampleView<Scalar>& gradient, Scalar* parameterGradient,
                                  const SampleView<Scalar>* inputGradient) const {
  const SampleView<Scalar>* delta = &gradient;
  switch (activation_.kind) {
    case Activation::kPrelu:
      backwardPrelu<Scalar>(parameters + slopeOffset_, preActivations, gradient,
                            parameterGradient + slopeOffset_);
      break;
    case Activation::kMaxout:
      backwardMaxout<Scalar>(preActivations, gradient);
      delta = &preActivations;
      break;
    default:
      multiplyByDerivative(activation_, preActivations.data, gradient.data,
                           gradient.rows * gradient.stride);
  }
  affineParameterGradient<Scalar>(x, *delta, parameterGradient + weightOffset_,
                                  parameterGradient + biasOffset_);
  if (inputGradient) {
    affineInputGradient<Scalar>(parameters + weightOffset_, *delta, *inputGradient);
  }
}

#ifndef NN_ONLY_DOUBLE
template class DenseLayer<float>;
#endif
#ifndef NN_ONLY_FLOAT
template class DenseLayer<double>;
#endif

}  // namespace nn
