// SPDX-License-Identifier: MIT
#include "nn/divergence.h"

#include <algorithm>
#include <cmath>

namespace nn {

DivergenceMonitor::DivergenceMonitor(double startLoss, double undecidedLoss) {
  constexpr double kSmallestYardstick = 0.01;  // a regression whose targets are all 0
  undecidedLoss_ = std::max(undecidedLoss, kSmallestYardstick);
  runningMean_ = std::isfinite(startLoss) ? startLoss : undecidedLoss_;
  lowestMean_ = runningMean_;
  allowance_ = std::max(0.0, runningMean_ - undecidedLoss_);
  spikeLimit_ = kSpikeFactor * (undecidedLoss_ + allowance_);
}

double DivergenceMonitor::shareOfBatch(double batchesPerEpoch) {
  return 1 / std::max(kMeanSteps, batchesPerEpoch);
}

DivergenceMonitor::Verdict DivergenceMonitor::observe(double batchLoss, double share) {
  if (!std::isfinite(batchLoss) || batchLoss > spikeLimit_) return Verdict::kDiverged;
  const double yardstick = undecidedLoss_ + allowance_;
  // Set to 0 before it is subnormal, which would slow down every later step of a long run.
  allowance_ = allowance_ > kSmallestAllowance ? allowance_ * (1 - 1 / kAllowanceSteps) : 0;
  runningMean_ += (batchLoss - runningMean_) * share;
  lowestMean_ = std::min(lowestMean_, runningMean_);
  if (runningMean_ > std::max(kMeanFactor * yardstick, kWorseFactor * lowestMean_)) {
    return Verdict::kDiverged;
  }
  const double good = kGoodFactor * yardstick;
  const bool isGood = runningMean_ <= good && batchLoss <= kMeanFactor * good;
  return isGood ? Verdict::kGood : Verdict::kDoubtful;
}

}  // namespace nn
