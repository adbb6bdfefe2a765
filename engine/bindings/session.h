// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "instruments.h"
#include "nn/config.h"
#include "nn/dataset.h"
#include "nn/metrics.h"
#include "nn/snapshot.h"
#include "nn/status.h"
#include "parameter_editor.h"

namespace nn {

/// One training run behind the boundary: what JavaScript sees of the engine.
///
/// Spans point into memory of the session. Each stays valid until the next configure(), input(),
/// preview(), state() or restore(), the only calls in which memory may grow; contents change with the calls named at each
/// method. Every call before the first successful configure() is harmless: it does nothing and
/// returns empty values or kNotConfigured.
class Session {
 public:
  Session();
  ~Session();
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  /// Builds data, network and arena. On error nothing changes: the previous run stays usable.
  [[nodiscard]] Status configure(const SessionConfig& config);

  /// As configure(), for a config with other data: weights, optimizer state, locks, step and epoch
  /// stay, and the drawing shows at least what it showed before. reset() leads to the start of
  /// `config`. kNotConfigured before the first configure(), kWrongShape when the network has
  /// another shape than the present one. On error nothing changes.
  [[nodiscard]] Status changeData(const SessionConfig& config);

  /// Changes the options of the running training; weights, optimizer state and step stay (a change
  /// of the optimizer kind clears the optimizer's state). `dropout` has one rate per hidden layer.
  /// Clears `diverged`. On error nothing changes.
  [[nodiscard]] Status tune(const TrainingOptions& training,
                            const RegularizationOptions& regularization,
                            const std::vector<double>& dropout);

  /// Back to the start of the last configure(): same data, same start weights, no locks, step 0,
  /// same order of batches, bit for bit. Options set by tune() since then stay in force.
  void reset();

  /// Trains on the next `batches` batches. Returns how many were done: fewer when the run
  /// diverged, in which case weights, optimizer and step are those of the last good checkpoint,
  /// and 0 from then on until reset(), configure(), tune() or setWeights().
  int step(int batches);

  /// Evaluates the whole training set and test set. A step looks at the loss of its batch before
  /// the update; where the update has made the loss of the training set infinite or NaN, that shows
  /// here first, and the run ends as in step().
  Metrics metrics();

  SnapshotLayout layout() const;

  /// Refreshes and returns the arena: the parameters alone (the first parameterCount floats), or
  /// with `withMaps` all floatCount floats.
  std::span<const float> snapshot(bool withMaps);

  /// samples × 4, sample by sample: x1, x2, label (the class as a number, or the value), isTest (0
  /// or 1). Of vectors x1 and x2 are 0. Constant from one configure() to the next.
  std::span<const float> dataset() const;

  /// Raw scores and loss of every sample, in the order of dataset(): samples × (outputs + 1).
  std::span<const float> examples();

  /// Confusion matrix of the training or the test set, with K classes: K × K counts, a row being
  /// the true class and a column the class said; then K accuracies, the share of each class that is
  /// right, NaN for a class without samples. Empty for a regression.
  std::span<const float> confusion(bool ofTest);

  /// The points that configure() would make of `data` and `seed`, laid out as in dataset(), without
  /// touching the run. Empty when they are not valid. Valid until the next preview().
  std::span<const float> preview(const DataConfig& data, double seed);

  /// Room for `count` floats that the caller fills before predict() or setWeights(). Earlier
  /// contents are kept up to `count`. Empty when count is above limits::kMaximumInputFloats.
  std::span<float> input(std::size_t count);

  /// Raw scores of `count` points, whose x1, x2 pairs are the first 2·count floats of input() (for
  /// vectors, whose vectorLength numbers each): point after point, each with its outputs. Valid
  /// until the next predict() or activations(). Empty when input() holds fewer floats or `count` is
  /// not positive.
  std::span<const float> predict(int count);

  /// What `units`, one or two, of a column (0: the features as the network takes them, then the
  /// hidden layers, last the raw scores) make of `count` points, given as for predict(): point
  /// after point, each with its units. Valid until the next predict() or activations(). Empty where
  /// predict() is, and when there is no such column or unit.
  std::span<const float> activations(int column, const std::vector<int>& units, int count);

  /// Replaces the weights by the contents of input(), which must hold exactly parameterCount
  /// finite floats in layout order. Clears the optimizer's state and `diverged`; step and epoch go
  /// on. reset() leads back to the configured start. On error nothing changes.
  [[nodiscard]] Status setWeights();

  /// All that the steps to come depend on beside the configuration and what tune() set: see
  /// TrainingMemory, written by writeRecord(). Valid until the next call of it; memory may grow.
  /// Empty for a network of more than kMaximumRecordParameters.
  std::span<const float> state();

  /// Goes to where state() was taken: with the data and the options of that time, step() then gives
  /// the same bits as it did from there. kWrongShape for what is no state of a network of this
  /// size. On error nothing changes.
  [[nodiscard]] Status restore(const std::vector<float>& state);

  /// FNV-1a (64 bits, 16 hexadecimal digits) over the bytes of the parameters in layout order.
  std::string weightsHash() const;

  /// Looks into the run; the same object as long as the session lives.
  Instruments& instruments() { return instruments_; }

  /// Works on single parameters of the run; the same object as long as the session lives.
  ParameterEditor& parameters() { return parameters_; }

 private:
  struct Run;

  void reserveScores();
  void start(const SessionConfig& config, const Dataset& dataset);

  std::unique_ptr<Run> run_;
  std::vector<float> input_;
  std::vector<float> preview_;
  std::vector<float> state_;
  // After run_: they refer to its parts.
  Instruments instruments_;
  ParameterEditor parameters_;
};

}  // namespace nn
