// SPDX-License-Identifier: MIT
#include "instruments.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "nn/gradient_check.h"
#include "nn/landscape.h"
#include "nn/limits.h"
#include "nn/restarts.h"
#include "nn/validate.h"
#include "nn/value_checks.h"

namespace nn {

namespace {

using limits::Range;

constexpr Range kExamples = {1, 1024};
constexpr Range kPerRange = {1, 1e6};
constexpr Range kRestartFirst = {0, 999};
constexpr Range kRestartCount = {1, 1000};
constexpr Range kRestartSteps = {1, 1e6};
constexpr Range kLinePoints = {2, 1001};
constexpr Range kLineEnd = {-100, 100};
constexpr Range kPlaneSize = {2, 201};
constexpr Range kPlaneReach = {1e-6, 100};

Buffer<float> bufferOf(std::span<const float> values) {
  return Eigen::Map<const Buffer<float>>(values.data(), static_cast<Index>(values.size()));
}

/// `vectors` must hold `fewest` or `most` vectors of `length` finite floats.
Status checkVectors(std::span<const float> vectors, Index length, Index fewest, Index most) {
  const auto given = static_cast<Index>(vectors.size());
  if (given != fewest * length && given != most * length) {
    return {StatusCode::kWrongShape, "vectors", static_cast<double>(given),
            static_cast<double>(fewest * length), static_cast<double>(most * length)};
  }
  const auto bad = std::find_if(vectors.begin(), vectors.end(),
                                [](float value) { return !std::isfinite(value); });
  if (bad == vectors.end()) return {};
  return {StatusCode::kNotFinite, "vectors", static_cast<double>(*bad)};
}

}  // namespace

struct Instruments::State {
  explicit State(const InstrumentSubject& run)
      : subject(run),
        trace(run.trainer.network(), run.trainer.loss(),
              predictionCount(run.trainer.loss(), run.classes)),
        diagnostics(run.trainer.network(), run.trainer.training().count()),
        regionCounter(run.grid ? run.grid->size() : 0, run.domain,
                      run.trainer.network().layers().back().units()),
        x1(zeroBuffer<float>(kLaneWidth)),
        x2(zeroBuffer<float>(kLaneWidth)),
        features(zeroBuffer<float>(run.features.count() * kLaneWidth)) {}

  const Network<float>& network() const { return subject.trainer.network(); }
  bool takesVectors() const { return subject.config.data.kind == DatasetKind::kVectors; }
  bool isTarget(double target) const;
  SampleView<float> inputsOf(const std::vector<float>& point);
  SessionConfig configInForce() const;
  void beginSurface(LossSurface::Plane plane, const Axis& alpha, const Axis& beta);

  InstrumentSubject subject;
  Trace trace;
  Diagnostics diagnostics;
  RegionCounter regionCounter;
  Buffer<float> x1;
  Buffer<float> x2;
  Buffer<float> features;
  std::unique_ptr<Job> job;
};

bool Instruments::State::isTarget(double target) const {
  if (subject.config.task == Task::kRegression) return std::isfinite(target);
  return target >= 0 && target < subject.classes && target == std::trunc(target);
}

/// One column, repeated in the padding.
SampleView<float> Instruments::State::inputsOf(const std::vector<float>& point) {
  const SampleView<float> input = {features.data(), subject.features.count(), 1, kLaneWidth};
  if (takesVectors()) {
    for (Index row = 0; row < input.rows; ++row) {
      std::fill_n(input.row(row), kLaneWidth, point[static_cast<std::size_t>(row)]);
    }
    subject.features.scale(input);
  } else {
    x1.fill(point[0]);
    x2.fill(point[1]);
    subject.features.compute<float>(x1.data(), x2.data(), input);
  }
  return input;
}

/// As configured, with what has been tuned since.
SessionConfig Instruments::State::configInForce() const {
  SessionConfig config = subject.config;
  config.training = subject.trainer.options();
  config.regularization = subject.trainer.regularization();
  std::size_t layer = 0;
  for (const double rate : network().dropout()) config.network.layers[layer++].dropout = rate;
  return config;
}

void Instruments::State::beginSurface(LossSurface::Plane plane, const Axis& alpha,
                                      const Axis& beta) {
  job.reset();  // Two jobs at once would double the memory.
  job = std::make_unique<LossSurface>(subject.spec, subject.trainer.loss(),
                                      subject.trainer.regularization(), subject.trainer.training(),
                                      std::move(plane), alpha, beta);
}

Instruments::Instruments() = default;
Instruments::~Instruments() = default;

void Instruments::attach(const InstrumentSubject& subject) {
  state_ = std::make_unique<State>(subject);
}

void Instruments::detach() { state_.reset(); }

TraceLayout Instruments::traceLayout() const {
  if (!state_) return {};
  return state_->trace.layout();
}

std::span<const float> Instruments::trace(const std::vector<float>& point, double target) {
  const bool isFinite =
      std::all_of(point.begin(), point.end(), [](float value) { return std::isfinite(value); });
  if (!state_ || !isFinite || !state_->isTarget(target)) return {};
  const Index wanted = state_->takesVectors() ? state_->subject.features.count() : 2;
  if (static_cast<Index>(point.size()) != wanted) return {};
  return state_->trace.run(state_->network(), state_->inputsOf(point), static_cast<float>(target));
}

DiagnosticsLayout Instruments::diagnosticsLayout() const {
  if (!state_) return {};
  return state_->diagnostics.layout();
}

std::span<const float> Instruments::diagnose() {
  if (!state_) return {};
  const InstrumentSubject& subject = state_->subject;
  return state_->diagnostics.run(state_->network(), subject.trainer.loss(),
                                 subject.trainer.training(), subject.recorder.parametersBefore());
}

Regions Instruments::regions() {
  if (!state_ || state_->subject.config.task == Task::kRegression) return {};
  const InstrumentSubject& subject = state_->subject;
  if (!subject.grid) return {};
  return state_->regionCounter.count(*subject.grid, state_->network(),
                                     subject.evaluator.workspace());
}

ConvertedNetwork Instruments::convert(Conversion conversion) const {
  if (!state_) return {};
  return nn::convert(conversion, state_->configInForce().network.layers, state_->network());
}

Status Instruments::watchWeights(double first, double second) {
  if (!state_) return {StatusCode::kNotConfigured};
  const Range positions = {0, static_cast<double>(state_->network().layout().count - 1)};
  Status status = firstProblem(
      {checkInteger("first", first, positions), checkInteger("second", second, positions)});
  if (status.ok()) {
    state_->subject.recorder.watch(static_cast<Index>(first), static_cast<Index>(second),
                                   state_->subject.trainer);
  }
  return status;
}

std::span<const float> Instruments::path() const {
  if (!state_) return {};
  return state_->subject.recorder.path();
}

Status Instruments::beginGradientCheck(double examples, double perRange) {
  if (!state_) return {StatusCode::kNotConfigured};
  Status status = firstProblem({checkInteger("examples", examples, kExamples),
                                checkInteger("perRange", perRange, kPerRange)});
  if (!status.ok()) return status;
  const Trainer<float>& trainer = state_->subject.trainer;
  state_->job.reset();
  state_->job =
      std::make_unique<GradientCheck>(state_->subject.spec, state_->network().parameters(),
                                      trainer.loss(), trainer.regularization(), trainer.training(),
                                      static_cast<Index>(examples), static_cast<Index>(perRange));
  return status;
}

Status Instruments::beginRestarts(const RestartOptions& options) {
  if (!state_) return {StatusCode::kNotConfigured};
  const SessionConfig config = state_->configInForce();
  Status status = firstProblem({checkInteger("first", options.first, kRestartFirst),
                                checkInteger("count", options.count, kRestartCount),
                                checkInteger("steps", options.steps, kRestartSteps)});
  if (status.ok()) status = validateSeed(config.seed + options.first + options.count - 1);
  if (!status.ok()) return status;
  state_->job.reset();
  state_->job = std::make_unique<Restarts>(config, static_cast<Index>(options.first),
                                           static_cast<Index>(options.count),
                                           static_cast<Index>(options.steps), options.sameData);
  return status;
}

Status Instruments::beginLossLine(const LineOptions& options, const std::vector<float>& vectors) {
  if (!state_) return {StatusCode::kNotConfigured};
  const Index length = state_->network().layout().count;
  Status status = firstProblem({checkInteger("points", options.points, kLinePoints),
                                checkNumber("low", options.low, kLineEnd),
                                checkNumber("high", options.high, {options.low, kLineEnd.maximum}),
                                checkVectors(vectors, length, 1, 2)});
  if (!status.ok()) return status;
  const std::span<const float> given = vectors;
  const auto last = given.last(static_cast<std::size_t>(length));
  LossSurface::Plane line;
  line.origin = last.size() == given.size()
                    ? state_->network().parameters()
                    : bufferOf(given.first(static_cast<std::size_t>(length)));
  line.first = bufferOf(last) - line.origin;
  state_->beginSurface(std::move(line),
                       {options.low, options.high, static_cast<Index>(options.points)}, {});
  return status;
}

Status Instruments::beginLossPlane(const PlaneOptions& options,
                                   const std::vector<float>& directions) {
  if (!state_) return {StatusCode::kNotConfigured};
  const ParameterLayout& layout = state_->network().layout();
  Status status =
      firstProblem({checkInteger("size", options.size, kPlaneSize),
                    checkNumber("reach", options.reach, kPlaneReach), validateSeed(options.seed),
                    checkVectors(directions, layout.count, 0, 2)});
  if (!status.ok()) return status;
  const std::span<const float> given = directions;
  LossSurface::Plane plane;
  plane.origin = state_->network().parameters();
  if (directions.empty()) {
    const auto seed = static_cast<std::uint64_t>(options.seed);
    plane.first = randomDirection(layout, plane.origin, seed, 0);
    plane.second = randomDirection(layout, plane.origin, seed, 1);
  } else {
    plane.first = bufferOf(given.first(given.size() / 2));
    plane.second = bufferOf(given.last(given.size() / 2));
  }
  const Axis axis = {-options.reach, options.reach, static_cast<Index>(options.size)};
  state_->beginSurface(std::move(plane), axis, axis);
  return status;
}

JobProgress Instruments::advance(int pieces) {
  if (!state_ || !state_->job) return {};
  state_->job->run(pieces);
  return {static_cast<double>(state_->job->done()), static_cast<double>(state_->job->total())};
}

std::span<const float> Instruments::results() const {
  if (!state_ || !state_->job) return {};
  return state_->job->results();
}

}  // namespace nn
