// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "nn/dataset.h"
#include "nn/loss.h"
#include "nn/network.h"

namespace nn {

/// Where things lie in the snapshot arena (offsets and counts in floats) and what the run looks
/// like. Fixed from one successful configure() to the next, except `batchesPerEpoch`, which follows
/// tune().
struct SnapshotLayout {
  /// Parameters: per layer W (units × inputs, row by row), then b (units).
  int parametersOffset = 0;
  int parameterCount = 0;

  /// Unit maps: unitMapCount planes of unitMapSize × unitMapSize, row 0 at the top (x2 = +domain).
  /// Order: input features, hidden layers first to last, outputs. Values: the feature, the
  /// activation, the raw score.
  int unitMapsOffset = 0;
  int unitMapCount = 0;
  int unitMapSize = 0;

  /// Decision field: fieldChannels planes of fieldSize × fieldSize, row 0 at the top, values at
  /// pixel centres. Softmax: one probability per class. Logistic, and squared error with a
  /// classification task: one plane, the probability of class 1. Regression: one plane, the value.
  int fieldOffset = 0;
  int fieldChannels = 0;
  int fieldSize = 0;

  /// Length of the whole arena.
  int floatCount = 0;

  /// Units per layer, inputs and outputs included: {2, 4, 2, 2} for the default config.
  std::vector<int> units;

  /// Half the width of the square that is drawn: x1 and x2 run from −domain to domain.
  double domain = 0;
  int classes = 0;
  int trainCount = 0;
  int testCount = 0;
  int batchesPerEpoch = 0;
};

/// Side of the unit maps: 64 for up to 64 units, 32 for up to 256, 16 beyond; at most fieldSize.
int unitMapSizeFor(int unitCount, int fieldSize);

/// The layout for a network on a data set; all but batchesPerEpoch. Parts start at multiples of
/// four floats.
SnapshotLayout makeSnapshotLayout(const NetworkSpec& network, const Loss& loss,
                                  const Dataset& dataset, int fieldSize);

}  // namespace nn
