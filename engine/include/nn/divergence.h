// SPDX-License-Identifier: MIT
#pragma once

namespace nn {

/// Watches the batch losses of a run and says when training has gone wrong for good.
///
/// The yardstick is what the data costs without knowing anything, the mean loss with all scores 0
/// (ln K for softmax, ln 2 for logistic, ½ for the squared classification loss), plus what the
/// start weights cost on top of it, an allowance that fades over kAllowanceSteps. A run has
/// diverged when
///  - a batch loss is not finite or exceeds kSpikeFactor yardsticks of the start, or
///  - the running mean of the batch losses exceeds kMeanFactor yardsticks, and kWorseFactor times
///    its lowest value so far: the network has been wrong with confidence for some hundred steps.
///
/// Measured: with learning rate 10 and ReLU, losses explode or, more often, all units die at once
/// and the output biases jump about at a mean loss of 2 to 4 yardsticks. Runs that learn have
/// single batches of up to 100 yardsticks while their running mean stays below 1.9.
class DivergenceMonitor {
 public:
  static constexpr double kSpikeFactor = 1000;
  static constexpr double kMeanFactor = 1.9;
  static constexpr double kWorseFactor = 1.3;
  static constexpr double kAllowanceSteps = 1000;
  static constexpr double kSmallestAllowance = 1e-9;
  /// While the running mean is below this many yardsticks, the state is worth returning to.
  static constexpr double kGoodFactor = 1.25;
  static constexpr double kMeanSteps = 100;

  enum class Verdict { kGood, kDoubtful, kDiverged };

  DivergenceMonitor() = default;

  /// Both losses are means over the training set: with the start weights, and with all scores 0.
  DivergenceMonitor(double startLoss, double undecidedLoss);

  /// What a batch counts in the running mean, which spans kMeanSteps batches, or an epoch where
  /// that is longer. Made once per batch size: a step of a small network notices a division.
  static double shareOfBatch(double batchesPerEpoch);

  /// Looks at the mean data loss of the next batch; `share` is that of shareOfBatch().
  Verdict observe(double batchLoss, double share);

 private:
  double undecidedLoss_ = 1;
  double allowance_ = 0;
  double spikeLimit_ = kSpikeFactor;
  double runningMean_ = 1;
  double lowestMean_ = 1;
};

}  // namespace nn
