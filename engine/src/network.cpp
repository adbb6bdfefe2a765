// SPDX-License-Identifier: MIT
#include "nn/network.h"

namespace nn {

std::vector<Index> NetworkSpec::units() const {
  std::vector<Index> counts;
  for (const LayerSpec& layer : layers) counts.push_back(layer.units);
  return counts;
}

ParameterLayout parameterLayoutOf(const NetworkSpec& spec) {
  ParameterLayout layout;
  Index inputs = spec.inputs;
  for (const LayerSpec& layer : spec.layers) {
    DenseLayer<float>(inputs, layer.units, layer.activation, layout);
    inputs = layer.units;
  }
  return layout;
}

template <typename Scalar>
Network<Scalar>::Network(const NetworkSpec& spec) {
  NN_ASSERT(spec.inputs > 0 && !spec.layers.empty());
  Index inputs = spec.inputs;
  for (const LayerSpec& layer : spec.layers) {
    layers_.emplace_back(inputs, layer.units, layer.activation, layout_);
    inputs = layer.units;
  }
  parameters_ = zeroBuffer<Scalar>(layout_.count);
}

template <typename Scalar>
std::vector<Index> Network<Scalar>::units() const {
  std::vector<Index> counts;
  for (const DenseLayer<Scalar>& layer : layers_) counts.push_back(layer.units());
  return counts;
}

template <typename Scalar>
void Network<Scalar>::initialize(const Initializer& initializer, std::uint64_t seed) {
  std::uint64_t index = 0;
  for (const DenseLayer<Scalar>& layer : layers_) {
    initializeLayer(initializer, layer.inputs(), generatorFor(seed, Stream::kInit, index++),
                    layer.weights(parameters_.data()), layer.biases(parameters_.data()));
  }
}

template <typename Scalar>
SampleView<Scalar> Network<Scalar>::forward(SampleView<const Scalar> inputs,
                                            Workspace<Scalar>& workspace) const {
  workspace.setColumns(inputs.columns);
  SampleView<const Scalar> x = inputs;
  Index index = 0;
  for (const DenseLayer<Scalar>& layer : layers_) {
    const SampleView<Scalar> activations = workspace.activations(index++);
    layer.forward(parameters_.data(), x, activations);
    x = activations;
  }
  return workspace.scores();
}

template <typename Scalar>
void Network<Scalar>::backward(SampleView<const Scalar> inputs, Workspace<Scalar>& workspace,
                               Buffer<Scalar>& gradient) const {
  for (Index index = workspace.layerCount() - 1; index >= 0; --index) {
    const bool isFirst = index == 0;
    const SampleView<const Scalar> x =
        isFirst ? inputs : SampleView<const Scalar>(workspace.activations(index - 1));
    const SampleView<Scalar> inputGradient =
        isFirst ? SampleView<Scalar>() : workspace.gradients(index - 1);
    layers_[static_cast<std::size_t>(index)].backward(
        parameters_.data(), x, workspace.activations(index), workspace.gradients(index),
        gradient.data(), inputGradient);
  }
}

template class Network<float>;
template class Network<double>;

}  // namespace nn
