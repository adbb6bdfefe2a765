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

  /// What is drawn. 2: planes over the square of half-width `domain`. 1, for data over x1 alone:
  /// wherever planes of size × size are named below, `size` values from x1Minimum to x1Maximum, and
  /// unitMapSize is fieldSize. 0, for vectors: nothing; sizes and counts of maps and field are 0.
  int inputDimensions = 2;

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
  /// What is drawn along x1: −domain and domain, or the range of a set over x1 alone.
  double x1Minimum = 0;
  double x1Maximum = 0;
  /// Smallest and largest target of a regression, training and test set together; 0 and 1, the
  /// range of a probability, otherwise.
  double valueMinimum = 0;
  double valueMaximum = 0;
  int classes = 0;  ///< 0: a regression
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
