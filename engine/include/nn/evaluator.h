// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "nn/loss.h"
#include "nn/network.h"
#include "nn/sample_set.h"

namespace nn {

/// Mean data loss and share of rightly classified samples; NaN where there is nothing to average.
struct Evaluation {
  double loss = 0;
  double accuracy = 0;
};

/// Runs whole sample sets through a network, some hundred samples at a time. Allocates only when
/// constructed.
template <typename Scalar>
class Evaluator {
 public:
  /// Samples per pass.
  static constexpr Index kChunk = 512;

  explicit Evaluator(const Network<Scalar>& network);

  /// Also finds out which ReLU units stay at 0 for every sample, see deadFraction().
  Evaluation evaluate(const Network<Scalar>& network, const Loss& loss,
                      const SampleSet<Scalar>& samples);

  /// Share of the ReLU units that were 0 for every sample of the last evaluate(); NaN without such
  /// units.
  double deadFraction() const;

  Workspace<Scalar>& workspace() { return workspace_; }

 private:
  void noteLivingUnits(const Network<Scalar>& network, Index samples);

  Workspace<Scalar> workspace_;
  std::vector<bool> isAlive_;  ///< one entry per ReLU unit, layer by layer
};

}  // namespace nn
