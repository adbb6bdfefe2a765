// SPDX-License-Identifier: MIT
#include "nn/decision_grid.h"

#include <algorithm>

namespace nn {

namespace {

/// Copies every stride-th pixel of whole rows of one unit's values into its map.
class MapSampler {
 public:
  MapSampler(Index gridRows, Index gridSize, Index mapSize)
      : gridSize_(gridSize),
        mapSize_(mapSize),
        stride_(gridSize / mapSize),
        planeSize_(gridRows / stride_ * mapSize) {}

  Index planeSize() const { return planeSize_; }

  /// `rows` of the grid from `firstRow` on; one plane per row of `values`.
  void sample(SampleView<const float> values, Index firstRow, Index rows, float* planes) const {
    for (Index row = firstRow; row < firstRow + rows; ++row) {
      if (row % stride_ != stride_ / 2) continue;
      for (Index unit = 0; unit < values.rows; ++unit) {
        const float* from = values.row(unit) + (row - firstRow) * gridSize_ + stride_ / 2;
        float* to = planes + unit * planeSize_ + row / stride_ * mapSize_;
        for (Index column = 0; column < mapSize_; ++column) to[column] = from[column * stride_];
      }
    }
  }

 private:
  Index gridSize_;
  Index mapSize_;
  Index stride_;
  Index planeSize_;
};

}  // namespace

DecisionGrid::DecisionGrid(const FeatureSet& features, double domain, Index size)
    : size_(size), rows_(size), features_(features.count()) {
  Buffer<float> x1 = zeroBuffer<float>(size * size);
  Buffer<float> x2 = zeroBuffer<float>(size * size);
  const double pixel = 2 * domain / static_cast<double>(size);
  for (Index row = 0; row < size; ++row) {
    for (Index column = 0; column < size; ++column) {
      const double right = (static_cast<double>(column) + 0.5) * pixel;
      const double down = (static_cast<double>(row) + 0.5) * pixel;
      x1[row * size + column] = static_cast<float>(right - domain);
      x2[row * size + column] = static_cast<float>(domain - down);
    }
  }
  compute(features, x1, x2);
}

DecisionGrid::DecisionGrid(const FeatureSet& features, double x1Minimum, double x1Maximum,
                           Index size)
    : size_(size), rows_(1), features_(features.count()) {
  Buffer<float> x1 = zeroBuffer<float>(size);
  const double pixel = (x1Maximum - x1Minimum) / static_cast<double>(size);
  for (Index column = 0; column < size; ++column) {
    x1[column] = static_cast<float>(x1Minimum + (static_cast<double>(column) + 0.5) * pixel);
  }
  compute(features, x1, zeroBuffer<float>(size));
}

void DecisionGrid::compute(const FeatureSet& features, const Buffer<float>& x1,
                           const Buffer<float>& x2) {
  const Index count = rows_ * size_;
  inputs_ = zeroBuffer<float>(features_ * count);
  features.compute<float>(x1.data(), x2.data(), {inputs_.data(), features_, count, count});
}

SampleView<const float> DecisionGrid::pixels(Index first, Index count) const {
  return {inputs_.data() + first, features_, count, rows_ * size_};
}

void DecisionGrid::evaluate(const Network<float>& network, const Loss& loss,
                            Workspace<float>& workspace, float* field, float* unitMaps,
                            Index mapSize) const {
  const MapSampler sampler(rows_, size_, mapSize);
  const Index count = rows_ * size_;
  const Index rows = std::min(rows_, workspace.maximumColumns() / size_);
  NN_ASSERT(rows > 0 && rows_ % rows == 0);
  for (Index firstRow = 0; firstRow < rows_; firstRow += rows) {
    const Index first = firstRow * size_;
    const SampleView<const float> inputs = pixels(first, rows * size_);
    const SampleView<const float> scores = network.forward(inputs, workspace);
    predictions<float>(loss, scores, {field + first, scores.rows, scores.columns, count});
    float* planes = unitMaps;
    sampler.sample(inputs, firstRow, rows, planes);
    planes += inputs.rows * sampler.planeSize();
    for (Index layer = 0; layer < workspace.layerCount(); ++layer) {
      const SampleView<const float> values = workspace.activations(layer);
      sampler.sample(values, firstRow, rows, planes);
      planes += values.rows * sampler.planeSize();
    }
  }
}

SampleView<const float> DecisionGrid::scoresOfRow(const Network<float>& network,
                                                  Workspace<float>& workspace, Index row) const {
  return network.forward(pixels(row * size_, size_), workspace);
}

}  // namespace nn
