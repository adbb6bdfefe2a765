// SPDX-License-Identifier: MIT
#include "nn/network.h"

#include <algorithm>

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
    dropout_.push_back(layer.dropout);
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
std::vector<LayerMemory> Network<Scalar>::memory() const {
  std::vector<LayerMemory> memory;
  for (const DenseLayer<Scalar>& layer : layers_) memory.push_back(layer.memory());
  return memory;
}

template <typename Scalar>
void Network<Scalar>::setDropout(std::span<const double> rates) {
  NN_ASSERT(rates.size() < dropout_.size());
  std::copy(rates.begin(), rates.end(), dropout_.begin());
}

template <typename Scalar>
void Network<Scalar>::initialize(const Initializer& initializer, std::uint64_t seed) {
  std::uint64_t index = 0;
  for (const DenseLayer<Scalar>& layer : layers_) {
    initializeLayer(initializer, layer.inputs(), generatorFor(seed, Stream::kInit, index++),
                    layer.weights(parameters_.data()), layer.biases(parameters_.data()));
    const std::span<Scalar> slopes = layer.slopes(parameters_.data());
    std::fill(slopes.begin(), slopes.end(), static_cast<Scalar>(initializer.slope));
  }
}

template <typename Scalar>
const SampleView<Scalar>& Network<Scalar>::forward(const SampleView<const Scalar>& inputs,
                                                   Workspace<Scalar>& workspace,
                                                   const DropoutMasks* masks) const {
  workspace.setColumns(inputs.columns);
  const SampleView<const Scalar>* x = &inputs;
  Index index = 0;
  for (const DenseLayer<Scalar>& layer : layers_) {
    const SampleView<Scalar>& activations = workspace.activations(index);
    layer.forward(parameters_.data(), *x, workspace.preActivations(index), activations);
    const double rate = dropout_[static_cast<std::size_t>(index)];
    if (masks && rate > 0) applyDropout(*masks, index, rate, activations);
    x = &workspace.outputs(index);
    ++index;
  }
  return workspace.scores();
}

template <typename Scalar>
void Network<Scalar>::backward(const SampleView<const Scalar>& inputs, Workspace<Scalar>& workspace,
                               Buffer<Scalar>& gradient, const DropoutMasks* masks) const {
  for (Index index = workspace.layerCount() - 1; index >= 0; --index) {
    const bool isFirst = index == 0;
    const SampleView<const Scalar>& x = isFirst ? inputs : workspace.outputs(index - 1);
    const SampleView<Scalar>* inputGradient = isFirst ? nullptr : &workspace.gradients(index - 1);
    const double rate = dropout_[static_cast<std::size_t>(index)];
    if (masks && rate > 0) {
      applyDropout(*masks, index, rate, workspace.gradients(index));
      undoScale(rate, workspace.activations(index));
    }
    layers_[static_cast<std::size_t>(index)].backward(
        parameters_.data(), x, workspace.preActivations(index), workspace.gradients(index),
        gradient.data(), inputGradient);
  }
}

template class Network<float>;
template class Network<double>;

}  // namespace nn
