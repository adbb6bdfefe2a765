// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "nn/types.h"

namespace nn {

/// A run of neighbouring parameters that are treated alike.
struct ParameterRange {
  Index offset = 0;
  Index count = 0;
  bool isWeight = false;  ///< weights are regularised, biases are not
};

/// How the parameters of a network lie in one flat buffer: layer by layer, W (row by row), then b.
/// Gradients and the moments of the optimizers use the same layout.
struct ParameterLayout {
  std::vector<ParameterRange> ranges;
  Index count = 0;
  Index weightCount = 0;
  Index biasCount = 0;

  /// Appends a range behind the last one and returns its offset.
  Index append(Index rangeCount, bool isWeight) {
    const Index offset = count;
    ranges.push_back({offset, rangeCount, isWeight});
    count += rangeCount;
    (isWeight ? weightCount : biasCount) += rangeCount;
    return offset;
  }
};

}  // namespace nn
