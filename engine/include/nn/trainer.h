// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "nn/batch_order.h"
#include "nn/divergence.h"
#include "nn/objective.h"
#include "nn/optimizer.h"
#include "nn/parameter_locks.h"
#include "nn/sample_set.h"

namespace nn {

/// Largest batch; a training set that is not larger can be trained on as a whole.
inline constexpr Index kMaximumBatch = 1024;

/// How far a training has come, apart from the samples it is done on.
template <typename Scalar>
struct TrainingState {
  Buffer<Scalar> parameters;
  OptimizerState<Scalar> optimizer;
  ParameterLocks<Scalar> locks;
  Progress progress;
};

/// A state that a training can return to, and what its monitor had seen by then.
template <typename Scalar>
struct TrainingCheckpoint {
  Buffer<Scalar> parameters;
  OptimizerState<Scalar> optimizer;
  DivergenceMonitor monitor;
  Progress progress;
};

/// All that the steps to come depend on, beside samples, seed and options: batches, dropout and
/// input noise are drawn from the seed and the progress alone.
template <typename Scalar>
struct TrainingMemory {
  TrainingCheckpoint<Scalar> now;
  TrainingCheckpoint<Scalar> checkpoint;  ///< where a run that diverges returns to
  ParameterLocks<Scalar> locks;
  bool checkpointIsDue = false;
  bool diverged = false;
};

/// Mini-batch training of one network on one training set. Allocates when constructed, never in
/// step().
///
/// step() looks at the loss of each batch before the update. When the run has diverged (see
/// DivergenceMonitor), weights, optimizer and progress return to the last checkpoint, a state whose
/// loss was found good, and step() does nothing until reset(), setOptions() or setParameters().
template <typename Scalar>
class Trainer {
 public:
  /// A checkpoint is due at every multiple of this step, and taken as soon as the state is good.
  static constexpr std::int64_t kCheckpointInterval = 16;

  /// `network` is at its start; its weights are what reset() returns to.
  Trainer(Network<Scalar> network, const Loss& loss, SampleSet<Scalar> training,
          std::uint64_t seed);

  /// Takes effect with the next step and clears diverged(). A new kind of optimizer starts with an
  /// empty state.
  void setOptions(const TrainingOptions& training, const RegularizationOptions& regularization);

  /// Dropout of each hidden layer, from the next step on. Clears diverged().
  void setDropout(std::span<const double> rates);

  /// Start weights, no optimizer state, no locks, step 0. The options stay.
  void reset();

  /// Other weights (parameter layout), no optimizer state; the progress stays. Clears diverged().
  void setParameters(std::span<const Scalar> parameters);

  TrainingState<Scalar> state() const;

  /// Goes on from where a training of an equal network on other samples had come to. An epoch that
  /// was further than this training set reaches counts as done. Clears diverged(); reset() leads to
  /// this trainer's own start.
  void continueFrom(const TrainingState<Scalar>& state);

  TrainingMemory<Scalar> memory() const;

  /// Back, or forth, to what memory() was: with the options of that time, the next steps give the
  /// same bits as they did then. reset() leads to this trainer's own start.
  void recall(const TrainingMemory<Scalar>& memory);

  /// Another value for one parameter (position in the layout). The optimizer's state and the
  /// progress stay, so that a running training goes on from there. Clears diverged().
  void setParameter(Index parameter, Scalar value);

  /// From now on training leaves this parameter as it is, or may change it again.
  void setLock(Index parameter, bool isLocked) { locks_.set(parameter, isLocked); }

  /// The gradient of the mean data loss over the whole training set, without penalty, dropout and
  /// noise, in the layout of the parameters. The run is not touched.
  void evaluateGradient(std::span<Scalar> gradient);

  /// Ends a run that somebody else found diverged, as step() does: back to the last good
  /// checkpoint, diverged() from now on.
  void abandon();

  /// Trains on up to `batches` batches and returns how many were done.
  int step(int batches);

  const Network<Scalar>& network() const { return network_; }
  const SampleSet<Scalar>& training() const { return training_; }
  const Loss& loss() const { return loss_; }
  const TrainingOptions& options() const { return options_; }
  const RegularizationOptions& regularization() const { return regularization_; }
  const Progress& progress() const { return progress_; }
  bool diverged() const { return diverged_; }
  /// Whole epochs plus the share of the current one that is done.
  double epoch() const;
  /// With the current batch size.
  Index batchesPerEpoch() const;

 private:
  Index batchSize() const;
  const SampleSet<Scalar>& nextBatch();
  void addInputNoise();
  void update();
  bool trainOnBatch();
  void startMonitor();
  void keepCheckpoint();
  void restoreCheckpoint();

  Network<Scalar> network_;
  Loss loss_;
  SampleSet<Scalar> training_;
  TrainingOptions options_;
  RegularizationOptions regularization_;
  TrainingOptions stepOptions_;    ///< options_ with the learning rate of rateEpoch_
  RegularizationOptions penalty_;  ///< what of regularization_ goes by way of the gradient
  std::int64_t rateEpoch_ = -1;
  std::uint64_t seed_;
  BatchOrder order_;
  SampleSet<Scalar> batch_;
  Workspace<Scalar> workspace_;
  Optimizer<Scalar> optimizer_;
  Buffer<Scalar> gradient_;
  Buffer<Scalar> startParameters_;
  ParameterLocks<Scalar> locks_;
  TrainingCheckpoint<Scalar> checkpoint_;
  Progress progress_;
  DivergenceMonitor monitor_;
  double batchShare_;  ///< of the next batch in the monitor's running mean
  bool checkpointIsDue_ = false;
  bool diverged_ = false;
};

}  // namespace nn
