// SPDX-License-Identifier: MIT
#pragma once

namespace nn {

/// How well the network does, over the whole training and test set. NaN where a value does not
/// apply: no test set, accuracy of a regression, deadFraction without ReLU layers.
struct Metrics {
  double step = 0;   ///< batches trained on so far
  double epoch = 0;  ///< passes over the training set so far, with the fraction of the current one
  double trainLoss = 0;  ///< mean data loss, without the penalty
  double testLoss = 0;
  double trainAccuracy = 0;  ///< 0 … 1
  double testAccuracy = 0;
  double penalty = 0;       ///< ½·l2·‖W‖² + l1·‖W‖₁
  double deadFraction = 0;  ///< share of the ReLU units that are 0 for every training sample
  bool diverged = false;
  int parameterCount = 0;
  int weightCount = 0;
  int biasCount = 0;
};

}  // namespace nn
