// SPDX-License-Identifier: MIT
#include "nn/trace.h"

#include <algorithm>

#include "nn/kernels.h"

namespace nn {

namespace {

/// Hands out consecutive places of a trace.
class Places {
 public:
  int take(Index count) {
    const int offset = next_;
    next_ += static_cast<int>(count);
    return offset;
  }

 private:
  int next_ = 0;
};

TraceLayout makeLayout(const Network<float>& network, const std::vector<LayerPart>& parts,
                       Index probabilities) {
  TraceLayout layout;
  Places places;
  layout.featureCount = static_cast<int>(parts.front().inputs);
  layout.featuresOffset = places.take(parts.front().inputs);
  layout.featureGradientsOffset = places.take(parts.front().inputs);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const Index units = network.layers()[i].units();
    LayerTraceLayout layer = {static_cast<int>(parts[i].rows), static_cast<int>(units)};
    layer.preActivationsOffset = places.take(parts[i].rows);
    layer.activationsOffset = places.take(units);
    layer.preActivationGradientsOffset = places.take(parts[i].rows);
    layer.activationGradientsOffset = places.take(units);
    layout.layers.push_back(layer);
  }
  layout.probabilityCount = static_cast<int>(probabilities);
  layout.probabilitiesOffset = places.take(probabilities);
  layout.lossOffset = places.take(1);
  layout.parameterCount = static_cast<int>(network.layout().count);
  layout.parameterGradientsOffset = places.take(network.layout().count);
  layout.floatCount = places.take(0);
  return layout;
}

Index widestOf(const std::vector<LayerPart>& parts) {
  Index widest = 0;
  for (const LayerPart& part : parts) widest = std::max({widest, part.inputs, part.rows});
  return widest;
}

}  // namespace

Trace::Trace(const Network<float>& network, const Loss& loss, Index probabilities)
    : loss_(loss),
      parts_(layerPartsOf(network.layout())),
      workspace_(network.memory(), 1, Workspace<float>::Purpose::kTraining),
      gradient_(zeroBuffer<float>(network.layout().count)),
      column_(zeroBuffer<float>(std::max(widestOf(parts_), probabilities) * kLaneWidth)),
      delta_(zeroBuffer<float>(widestOf(parts_) * kLaneWidth)) {
  layout_ = makeLayout(network, parts_, probabilities);
  values_.resize(static_cast<std::size_t>(layout_.floatCount));
}

std::span<const float> Trace::run(const Network<float>& network, SampleView<const float> features,
                                  float target) {
  NN_ASSERT(features.columns == 1 && features.rows == layout_.featureCount);
  alignas(16) const float targets[kLaneWidth] = {target, target, target, target};
  network.forward(features, workspace_);
  keepForward(network, features, targets);
  network.backward(features, workspace_, gradient_);
  keepBackward(network);
  return values_;
}

void Trace::keep(int offset, SampleView<const float> column) {
  for (Index row = 0; row < column.rows; ++row) {
    values_[static_cast<std::size_t>(offset + row)] = column.row(row)[0];
  }
}

void Trace::keepForward(const Network<float>& network, SampleView<const float> features,
                        const float* targets) {
  const float* parameters = network.parameters().data();
  keep(layout_.featuresOffset, features);
  SampleView<const float> x = features;
  for (std::size_t i = 0; i < parts_.size(); ++i) {
    const SampleView<float> z = {column_.data(), parts_[i].rows, 1, kLaneWidth};
    affine(parameters + parts_[i].weightOffset, parameters + parts_[i].biasOffset, x, z);
    keep(layout_.layers[i].preActivationsOffset, z);
    x = workspace_.activations(static_cast<Index>(i));
    keep(layout_.layers[i].activationsOffset, x);
  }
  const SampleView<float> probabilities = {column_.data(), layout_.probabilityCount, 1, kLaneWidth};
  predictions<float>(loss_, x, probabilities);
  keep(layout_.probabilitiesOffset, probabilities);
  const SampleView<float> scoreGradient = workspace_.gradients(workspace_.layerCount() - 1);
  evaluateLoss<float>(loss_, x, targets, workspace_.losses(), scoreGradient);
  values_[static_cast<std::size_t>(layout_.lossOffset)] = workspace_.losses()[0];
  keep(layout_.layers.back().activationGradientsOffset, scoreGradient);
}

void Trace::keepBackward(const Network<float>& network) {
  std::copy(gradient_.begin(), gradient_.end(), values_.begin() + layout_.parameterGradientsOffset);
  for (std::size_t i = parts_.size(); i-- > 0;) {
    // For one example ∂L/∂b is ∂L/∂z.
    const float* biasGradient = gradient_.data() + parts_[i].biasOffset;
    std::fill(delta_.begin(), delta_.end(), 0.0F);
    for (Index row = 0; row < parts_[i].rows; ++row) delta_[row * kLaneWidth] = biasGradient[row];
    const SampleView<const float> delta = {delta_.data(), parts_[i].rows, 1, kLaneWidth};
    keep(layout_.layers[i].preActivationGradientsOffset, delta);
    const SampleView<float> below = {column_.data(), parts_[i].inputs, 1, kLaneWidth};
    affineInputGradient(network.parameters().data() + parts_[i].weightOffset, delta, below);
    keep(i == 0 ? layout_.featureGradientsOffset : layout_.layers[i - 1].activationGradientsOffset,
         below);
  }
}

}  // namespace nn
