// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "nn/config.h"
#include "nn/eigen.h"

namespace nn {

/// Whether a feature is computed from x2, alone or with x1.
bool usesX2(Feature feature);

/// The inputs of the network: a non-empty subset of the features, always in the order of the enum,
/// or the numbers of given vectors; standardised on request.
class FeatureSet {
 public:
  /// `features` in any order, none twice.
  explicit FeatureSet(const std::vector<Feature>& features);

  /// Inputs that are given as vectors of `length` numbers: there is nothing to compute.
  static FeatureSet ofVectors(Index length);

  Index count() const { return count_; }

  /// From now on every input is (value − mean) / deviation, with mean and population deviation of
  /// each row of `samples` (count × columns), the inputs of the training set as they are now. A
  /// deviation of 0 counts as 1.
  void standardize(SampleView<const float> samples);

  /// Writes the features of output.columns points into `output` (count × columns), standardised.
  /// x1 and x2 hold one coordinate per point, padded to lanes like the columns; the padding is
  /// computed too. Not for vectors.
  template <typename Scalar>
  void compute(const Scalar* x1, const Scalar* x2, SampleView<Scalar> output) const;

  /// Standardises raw inputs (count × columns) in place, padding included; compute() does so
  /// itself.
  template <typename Scalar>
  void scale(SampleView<Scalar> inputs) const;

 private:
  FeatureSet() = default;

  std::vector<Feature> features_;
  Index count_ = 0;
  Buffer<float> means_;  ///< empty: inputs are as they come
  Buffer<float> deviations_;
};

}  // namespace nn
