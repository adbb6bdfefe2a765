// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "nn/dataset.h"
#include "nn/job.h"
#include "nn/trainer.h"

namespace nn {

/// How one config does from several starts: `count` runs of `steps` batches with the seeds s,
/// s+1, … (or from s+first on); one piece of the job is one step.
///
/// Run k is, bit for bit, the run of the config with seed s+k, or with `sameData` the one on the
/// data and the split of seed s. Start weights of the config would make all runs the same and are
/// ignored. results(): kFigures floats per run, once it is finished: train loss, test loss, train
/// accuracy, test accuracy (as in Metrics), and the steps done, fewer than `steps` when the run
/// diverged.
class Restarts final : public Job {
 public:
  static constexpr Index kFigures = 5;

  /// `config` is valid, and so is its largest seed. The first run has the seed s + `first`: a part
  /// of the work gives the same numbers as that part of the whole.
  Restarts(const SessionConfig& config, Index first, Index count, Index steps, bool sameData);

 private:
  void doPiece(Index piece) override;
  void start(Index run);
  void finish(Index run);

  SessionConfig config_;
  double dataSeed_;
  double firstSeed_;
  Index steps_;
  bool sameData_;
  Dataset dataset_;
  std::unique_ptr<Trainer<float>> trainer_;
};

}  // namespace nn
