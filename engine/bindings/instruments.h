// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "nn/config.h"
#include "nn/convert.h"
#include "nn/decision_grid.h"
#include "nn/diagnostics.h"
#include "nn/evaluator.h"
#include "nn/job.h"
#include "nn/regions.h"
#include "nn/status.h"
#include "nn/step_recorder.h"
#include "nn/trace.h"

namespace nn {

/// What the instruments look at. All of it belongs to a run and stays where it is for its life.
struct InstrumentSubject {
  const SessionConfig& config;  ///< as configured; training and regularization may have changed
  const NetworkSpec& spec;
  int classes;
  double domain;
  const FeatureSet& features;
  const Trainer<float>& trainer;
  const DecisionGrid* grid;  ///< null when the data cannot be drawn
  Evaluator<float>& evaluator;
  StepRecorder& recorder;
};

struct RestartOptions {
  double count = 10;     ///< runs, 1 … 1000; the largest seed must be a seed, too
  double steps = 1000;   ///< batches per run, 1 … 1000000
  bool sameData = true;  ///< data and split of the config's seed for all
  double first = 0;      ///< added to every seed, 0 … 999: a part of a larger set of runs
};

struct LineOptions {
  double points = 51;  ///< 2 … 1001
  double low = 0;      ///< where the line starts: 0 is the first vector, 1 the second
  double high = 1;     ///< above `low`; both within −100 … 100
};

struct PlaneOptions {
  double size = 21;  ///< points along each side, 2 … 201; odd sizes have the centre
  double reach = 1;  ///< the plane runs from −reach to reach, above 0 … 100
  double seed = 1;   ///< of the random directions
};

/// Pieces of the current job; 0 of 0 without one.
struct JobProgress {
  double done = 0;
  double total = 0;
};

/// Looks into the run of a session and changes nothing in it. Lives as long as its session and
/// always looks at the current run. Before the first configure() every call is harmless: it returns
/// empty values or kNotConfigured. Spans are valid until the next call here or of configure().
///
/// Long work is a job: begin…() puts it in place of the one before, advance() does a slice of it.
/// configure() ends it. Memory may grow in begin…() only.
class Instruments {
 public:
  Instruments();
  ~Instruments();
  Instruments(const Instruments&) = delete;
  Instruments& operator=(const Instruments&) = delete;

  /// For the session: a new run to look at, or none from now on.
  void attach(const InstrumentSubject& subject);
  void detach();

  TraceLayout traceLayout() const;

  /// All numbers of the forward and backward pass of a point (x1, x2), or a vector of
  /// vectorLength numbers where the data is vectors, with its class or value.
  /// Empty when a number is missing or not finite, or there is no such class.
  std::span<const float> trace(const std::vector<float>& point, double target);

  DiagnosticsLayout diagnosticsLayout() const;

  /// Figures of every layer over the training set. Does not allocate.
  std::span<const float> diagnose();

  /// Decision regions on the grid of the field. Nothing (total 0) for a regression.
  Regions regions();

  /// The network rewritten. Without layers and weights before configure().
  ConvertedNetwork convert(Conversion conversion) const;

  /// Follows two parameters (positions in the layout) from now on, see path(). The choice ends with
  /// the run.
  [[nodiscard]] Status watchWeights(double first, double second);

  /// Step, first and second parameter, again and again, oldest first: one point per step since
  /// watchWeights(), reset() or setWeights(), at most the last StepRecorder::kCapacity.
  std::span<const float> path() const;

  /// Numeric gradient check in double on the first `examples` (1 … 1024, at most all) training
  /// examples and up to `perRange` (1 … 1000000) parameters of each range. A piece is a parameter;
  /// results: the relative error of W, b, … of each layer.
  [[nodiscard]] Status beginGradientCheck(double examples, double perRange);

  /// A piece is a step. Results: see Restarts.
  [[nodiscard]] Status beginRestarts(const RestartOptions& options);

  /// Loss (with penalty) along the line from one weight vector to another: `vectors` holds both,
  /// or only the second, then the first is the current one. A piece is a point; results: losses.
  [[nodiscard]] Status beginLossLine(const LineOptions& options, const std::vector<float>& vectors);

  /// Loss (with penalty) on a square around the current weights: `directions` holds two vectors, or
  /// is empty, then two random ones are drawn (randomDirection()). A piece is a point; results:
  /// rows from the low to the high end of the second direction.
  [[nodiscard]] Status beginLossPlane(const PlaneOptions& options,
                                      const std::vector<float>& directions);

  /// Does up to `pieces` pieces of the job.
  JobProgress advance(int pieces);

  /// What the job has found so far; NaN where it has not been yet.
  std::span<const float> results() const;

 private:
  struct State;

  std::unique_ptr<State> state_;
};

}  // namespace nn
