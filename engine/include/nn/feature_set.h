// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "nn/config.h"
#include "nn/types.h"

namespace nn {

/// The inputs of the network: a non-empty subset of the features, always in the order of the enum.
class FeatureSet {
 public:
  /// `features` in any order, none twice.
  explicit FeatureSet(const std::vector<Feature>& features);

  Index count() const { return static_cast<Index>(features_.size()); }

  /// Writes the features of output.columns points into `output` (count × columns). x1 and x2 hold
  /// one coordinate per point, padded to lanes like the columns; the padding is computed too.
  template <typename Scalar>
  void compute(const Scalar* x1, const Scalar* x2, SampleView<Scalar> output) const;

 private:
  std::vector<Feature> features_;
};

}  // namespace nn
