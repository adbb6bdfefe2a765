// SPDX-License-Identifier: MIT
#pragma once

#include "nn/eigen.h"
#include "nn/feature_set.h"
#include "nn/loss.h"
#include "nn/network.h"

namespace nn {

/// The square [−domain, domain]² as size × size pixels, row 0 at the top (x2 near +domain). Pixel
/// (row, column) stands for its centre: x1 = −domain + (column + ½)·2·domain/size, and x2 likewise
/// downwards. For data over x1 alone, the same of a line: `size` pixels from x1Minimum to
/// x1Maximum.
class DecisionGrid {
 public:
  /// Precomputes the features of every pixel. `size` is a power of two, 16 … 512.
  DecisionGrid(const FeatureSet& features, double domain, Index size);

  /// Precomputes the features along x1; `size` as above.
  DecisionGrid(const FeatureSet& features, double x1Minimum, double x1Maximum, Index size);

  Index size() const { return size_; }

  /// Runs every pixel through the network once and writes
  ///  - predictions() of `loss` into `field`: planes of size × size, 16-byte aligned;
  ///  - what every unit (features, hidden units, raw scores, in this order) makes of every
  ///    (size/mapSize)-th pixel into `unitMaps`: planes of mapSize × mapSize. `mapSize` divides
  ///    size.
  /// On a line a plane has one row only, and `mapSize` is `size`.
  /// `workspace` belongs to an Evaluator of the network. Does not allocate.
  void evaluate(const Network<float>& network, const Loss& loss, Workspace<float>& workspace,
                float* field, float* unitMaps, Index mapSize) const;

  /// Raw scores (outputs × size) of one row of pixels, in `workspace`, valid until its next pass.
  SampleView<const float> scoresOfRow(const Network<float>& network, Workspace<float>& workspace,
                                      Index row) const;

 private:
  SampleView<const float> pixels(Index first, Index count) const;

  void compute(const FeatureSet& features, const Buffer<float>& x1, const Buffer<float>& x2);

  Index size_;
  Index rows_;  ///< of the grid: size, or 1
  Index features_;
  Buffer<float> inputs_;  ///< (features × rows·size)
};

}  // namespace nn
