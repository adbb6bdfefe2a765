// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "nn/trainer.h"

namespace nn {

/// Trains, and keeps what the page shows of the way there: the weights before the last step, and
/// the path of two chosen parameters. Allocates only when constructed.
class StepRecorder {
 public:
  /// Points of the path that are kept; older ones are dropped.
  static constexpr Index kCapacity = 4096;
  /// Floats per point: step, first parameter, second parameter.
  static constexpr Index kPointFloats = 3;

  explicit StepRecorder(Index parameterCount);

  /// Trainer::step(), recorded.
  int step(Trainer<float>& trainer, int batches);

  /// Follows two parameters (positions in the layout) from now on; the path starts at the current
  /// point.
  void watch(Index first, Index second, const Trainer<float>& trainer);

  /// Forgets the last update, and starts the path anew: for weights that did not come from step().
  void restart(const Trainer<float>& trainer);

  /// For weights that went to those of another step: the path ends there, and what lies beyond
  /// comes back when they return to it, unless step() goes on before. Forgets the last update.
  void seek(const Trainer<float>& trainer);

  /// Forgets the last update: for weights that went back to a checkpoint.
  void forgetUpdate() { hasBefore_ = false; }

  /// The path, oldest point first. Valid until the next call of another method.
  std::span<const float> path() const;

  /// Parameters before the last step; null when the last call of step() did not end with one.
  const Buffer<float>* parametersBefore() const { return hasBefore_ ? &before_ : nullptr; }

 private:
  void record(const Trainer<float>& trainer);

  bool isWatching_ = false;
  bool hasBefore_ = false;
  Index first_ = 0;
  Index second_ = 0;
  Index recorded_ = 0;       ///< points since the path started
  Index shown_ = 0;          ///< those of them up to the present step
  std::vector<float> ring_;  ///< every point twice, kCapacity apart, so that the path is one piece
  Buffer<float> before_;
};

}  // namespace nn
