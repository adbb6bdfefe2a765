// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "nn/feature_set.h"
#include "nn/network.h"

namespace nn {

/// Runs points that a caller gives through a network, some hundred at a time.
///
/// `points` are x1, x2 pairs, or vectors of as many numbers as there are features. Results stay
/// valid until the next call. Allocates only in the constructor and in reserve().
class PointPass {
 public:
  /// Most units of one activations(): those of a place in a plane.
  static constexpr std::size_t kMostUnits = 2;

  /// `features` must outlive it.
  PointPass(const FeatureSet& features, bool takesVectors);

  /// Makes room for the results of as many points as `floats` numbers are, with `outputs` scores.
  void reserve(std::size_t floats, std::size_t outputs);

  /// Whether there are `count` points, at least one, in `points`.
  bool holds(std::span<const float> points, int count) const;

  /// Raw scores: point after point, each with its outputs. `points` holds `count`.
  std::span<const float> predict(const Network<float>& network, Workspace<float>& workspace,
                                 std::span<const float> points, int count);

  /// What up to kMostUnits units of a column (0: the features) make of the points: point after
  /// point, each with its units. All of them exist.
  std::span<const float> activations(const Network<float>& network, Workspace<float>& workspace,
                                     std::span<const float> points, int count, int column,
                                     const std::vector<int>& units);

 private:
  Index pointSize() const { return takesVectors_ ? features_.count() : 2; }
  SampleView<float> read(const float* numbers, Index count);

  const FeatureSet& features_;
  bool takesVectors_;
  Buffer<float> x1_;
  Buffer<float> x2_;
  Buffer<float> inputs_;
  std::vector<float> results_;
};

}  // namespace nn
