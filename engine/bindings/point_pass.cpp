// SPDX-License-Identifier: MIT
#include "point_pass.h"

#include <algorithm>

#include "nn/evaluator.h"

namespace nn {

namespace {

constexpr Index kChunk = Evaluator<float>::kChunk;

}  // namespace

PointPass::PointPass(const FeatureSet& features, bool takesVectors)
    : features_(features),
      takesVectors_(takesVectors),
      x1_(zeroBuffer<float>(kChunk)),
      x2_(zeroBuffer<float>(kChunk)),
      inputs_(zeroBuffer<float>(kChunk * features.count())) {}

void PointPass::reserve(std::size_t floats, std::size_t outputs) {
  results_.reserve(floats / static_cast<std::size_t>(pointSize()) * std::max(outputs, kMostUnits));
}

bool PointPass::holds(std::span<const float> points, int count) const {
  return count > 0 && static_cast<Index>(points.size()) / pointSize() >= count;
}

/// The features of `count` points; padding repeats the last one.
SampleView<float> PointPass::read(const float* numbers, Index count) {
  const SampleView<float> view = {inputs_.data(), features_.count(), count, paddedToLanes(count)};
  for (Index i = 0; i < view.stride; ++i) {
    const float* point = numbers + std::min(i, count - 1) * pointSize();
    if (takesVectors_) {
      for (Index row = 0; row < view.rows; ++row) view.row(row)[i] = point[row];
    } else {
      x1_[i] = point[0];
      x2_[i] = point[1];
    }
  }
  if (takesVectors_) {
    features_.scale(view);
  } else {
    features_.compute<float>(x1_.data(), x2_.data(), view);
  }
  return view;
}

std::span<const float> PointPass::predict(const Network<float>& network,
                                          Workspace<float>& workspace,
                                          std::span<const float> points, int count) {
  results_.clear();
  for (Index first = 0; first < count; first += kChunk) {
    const Index chunk = std::min(kChunk, count - first);
    const SampleView<float> inputs = read(points.data() + first * pointSize(), chunk);
    const SampleView<float> scores = network.forward(inputs, workspace);
    for (Index i = 0; i < chunk; ++i) {
      for (Index k = 0; k < scores.rows; ++k) results_.push_back(scores.row(k)[i]);
    }
  }
  return results_;
}

std::span<const float> PointPass::activations(const Network<float>& network,
                                              Workspace<float>& workspace,
                                              std::span<const float> points, int count, int column,
                                              const std::vector<int>& units) {
  results_.clear();
  for (Index first = 0; first < count; first += kChunk) {
    const Index chunk = std::min(kChunk, count - first);
    SampleView<float> values = read(points.data() + first * pointSize(), chunk);
    if (column > 0) {
      network.forward(values, workspace);
      values = workspace.activations(column - 1);
    }
    for (Index i = 0; i < chunk; ++i) {
      for (const int unit : units) results_.push_back(values.row(unit)[i]);
    }
  }
  return results_;
}

}  // namespace nn
