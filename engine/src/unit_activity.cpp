// SPDX-License-Identifier: MIT
#include "nn/unit_activity.h"

#include <algorithm>
#include <cmath>

#include "nn/diagnostics.h"

namespace nn {

namespace {

/// Examples on which a unit hardly learns, as its derivative f'(z) tells.
Index saturatedCount(Activation activation, const float* values, Index count) {
  constexpr float kLimit = Diagnostics::kSaturation;
  const float* end = values + count;
  if (activation == Activation::kSigmoid) {
    return std::count_if(values, end, [](float f) { return f * (1 - f) < kLimit; });
  }
  if (activation == Activation::kTanh) {
    return std::count_if(values, end, [](float f) { return 1 - f * f < kLimit; });
  }
  return 0;
}

}  // namespace

UnitActivity::UnitActivity(const Network<float>& network) {
  std::size_t units = 0;
  for (const Index count : network.units()) units += static_cast<std::size_t>(count);
  figures_.resize(units * kStride);
}

std::span<const float> UnitActivity::evaluate(const Network<float>& network,
                                              const SampleSet<float>& samples,
                                              Workspace<float>& workspace) {
  std::fill(figures_.begin(), figures_.end(), 0.0F);
  for (Index first = 0; first < samples.count(); first += kChunk) {
    const Index count = std::min(kChunk, samples.count() - first);
    network.forward(samples.inputs(first, count), workspace);
    float* figures = figures_.data();
    for (Index layer = 0; layer < workspace.layerCount(); ++layer) {
      const Activation activation = network.layers()[static_cast<std::size_t>(layer)].activation();
      const SampleView<const float> values = workspace.activations(layer);
      for (Index row = 0; row < values.rows; ++row, figures += kStride) {
        const float* from = values.row(row);
        for (Index c = 0; c < count; ++c) figures[0] = std::max(figures[0], std::fabs(from[c]));
        figures[1] += static_cast<float>(saturatedCount(activation, from, count));
      }
    }
  }
  const auto total = static_cast<float>(std::max<Index>(samples.count(), 1));
  for (std::size_t i = 1; i < figures_.size(); i += kStride) figures_[i] /= total;
  return figures_;
}

}  // namespace nn
