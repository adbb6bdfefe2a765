// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "nn/types.h"

namespace nn {

/// Weights are regularised, biases and PReLU slopes are not.
enum class ParameterKind { kWeight, kBias, kSlope };

/// A run of neighbouring parameters that are treated alike.
struct ParameterRange {
  Index offset = 0;
  Index count = 0;
  ParameterKind kind = ParameterKind::kWeight;
  Index rowLength = 1;  ///< weights: inputs of a unit, or of a piece of a maxout unit

  bool isWeight() const { return kind == ParameterKind::kWeight; }
};

/// How the parameters of a network lie in one flat buffer: layer by layer, W (row by row), then b,
/// then, in a PReLU layer, one slope per unit. Row u·P + p of a maxout layer of P pieces is piece p
/// of unit u. Gradients and the moments of the optimizers use the same layout.
struct ParameterLayout {
  std::vector<ParameterRange> ranges;
  Index count = 0;
  Index weightCount = 0;
  Index biasCount = 0;

  /// Appends a range of rows × rowLength behind the last one and returns its offset.
  Index append(Index rows, ParameterKind kind, Index rowLength = 1) {
    const Index offset = count;
    const Index rangeCount = rows * rowLength;
    ranges.push_back({offset, rangeCount, kind, rowLength});
    count += rangeCount;
    if (kind == ParameterKind::kWeight) weightCount += rangeCount;
    if (kind == ParameterKind::kBias) biasCount += rangeCount;
    return offset;
  }
};

}  // namespace nn
