// SPDX-License-Identifier: MIT
#include "session.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

#include "nn/decision_grid.h"
#include "nn/evaluator.h"
#include "nn/example_report.h"
#include "nn/limits.h"
#include "nn/make_trainer.h"
#include "nn/trainer.h"
#include "nn/training_record.h"
#include "nn/validate.h"
#include "point_pass.h"

namespace nn {

namespace {

constexpr double kNaN = __builtin_nan("");

std::vector<float> flatten(const std::vector<LabelledPoint>& points) {
  std::vector<float> floats;
  floats.reserve(points.size() * 4);
  for (const LabelledPoint& point : points) {
    floats.insert(floats.end(), {point.x1, point.x2, point.label, point.isTest ? 1.0F : 0.0F});
  }
  return floats;
}

std::unique_ptr<DecisionGrid> gridOf(const FeatureSet& features, const Dataset& dataset,
                                     Index size) {
  if (dataset.inputDimensions == 0) return nullptr;
  if (dataset.inputDimensions == 2) {
    return std::make_unique<DecisionGrid>(features, dataset.domain, size);
  }
  return std::make_unique<DecisionGrid>(features, dataset.x1Minimum, dataset.x1Maximum, size);
}

/// `dataset` drawn as `before` was, widened where its points need that: a picture that changed its
/// scale with every point that comes or goes could not be drawn in.
Dataset withinView(Dataset dataset, const SnapshotLayout& before) {
  dataset.domain = std::max(dataset.domain, before.domain);
  dataset.x1Minimum = std::min(dataset.x1Minimum, before.x1Minimum);
  dataset.x1Maximum = std::max(dataset.x1Maximum, before.x1Maximum);
  if (dataset.classes == 0) {
    dataset.valueMinimum = std::min(dataset.valueMinimum, before.valueMinimum);
    dataset.valueMaximum = std::max(dataset.valueMaximum, before.valueMaximum);
  }
  return dataset;
}

std::string hexadecimal(std::uint64_t value) {
  std::string text(16, '0');
  for (auto digit = text.rbegin(); digit != text.rend(); ++digit, value >>= 4) {
    *digit = "0123456789abcdef"[value & 15];
  }
  return text;
}

}  // namespace

/// Everything that belongs to one configuration.
struct Session::Run {
  Run(const SessionConfig& accepted, const Dataset& dataset)
      : config(accepted),
        spec(networkSpecOf(config)),
        loss{config.loss, config.task},
        features(featureSetOf(config, dataset)),
        points(flatten(dataset.points)),
        trainer(makeTrainer(config, spec, dataset)),
        recorder(trainer.network().layout().count),
        test(dataset, features, true),
        evaluator(trainer.network()),
        report(dataset, spec.units().back()),
        grid(gridOf(features, dataset, static_cast<Index>(config.fieldSize))),
        layout(makeSnapshotLayout(spec, loss, dataset, static_cast<int>(config.fieldSize))),
        arena(zeroBuffer<float>(layout.floatCount)),
        pointPass(features, layout.inputDimensions == 0) {}

  /// What the instruments may see of this run.
  InstrumentSubject subject() {
    return {config,  spec,       layout.classes, layout.domain, features,
            trainer, grid.get(), evaluator,      recorder};
  }

  Evaluation evaluateTraining() {
    return evaluator.evaluate(trainer.network(), loss, trainer.training());
  }

  SessionConfig config;
  NetworkSpec spec;
  Loss loss;
  FeatureSet features;
  std::vector<float> points;
  Trainer<float> trainer;
  StepRecorder recorder;
  SampleSet<float> test;
  Evaluator<float> evaluator;
  ExampleReport report;
  std::unique_ptr<DecisionGrid> grid;  ///< none for vectors
  SnapshotLayout layout;
  Buffer<float> arena;
  PointPass pointPass;
};

Session::Session() = default;
Session::~Session() = default;

Status Session::configure(const SessionConfig& config) {
  Status status = validateConfig(config);
  if (!status.ok()) return status;
  start(config, datasetOf(config));
  return status;
}

Status Session::changeData(const SessionConfig& config) {
  if (!run_) return {StatusCode::kNotConfigured};
  Status status = validateConfig(config);
  if (!status.ok()) return status;
  const Network<float>& network = run_->trainer.network();
  const NetworkSpec spec = networkSpecOf(config);
  const Index wanted = parameterLayoutOf(spec).count;
  if (spec.units() != network.units() || wanted != network.layout().count) {
    const auto count = static_cast<double>(network.layout().count);
    return {StatusCode::kWrongShape, "network", static_cast<double>(wanted), count, count};
  }
  const TrainingState<float> state = run_->trainer.state();
  start(config, withinView(datasetOf(config), run_->layout));
  run_->trainer.continueFrom(state);
  return status;
}

/// Begins a run on `dataset`, that of the valid `config`.
void Session::start(const SessionConfig& config, const Dataset& dataset) {
  instruments_.detach();
  parameters_.detach();
  run_.reset();  // Nothing below can fail, and two runs at once would double the memory.
  run_ = std::make_unique<Run>(config, dataset);
  instruments_.attach(run_->subject());
  parameters_.attach(run_->trainer, run_->recorder, run_->evaluator);
  reserveScores();
}

Status Session::tune(const TrainingOptions& training, const RegularizationOptions& regularization,
                     const std::vector<double>& dropout) {
  if (!run_) return {StatusCode::kNotConfigured};
  Status status = validateTraining(training);
  if (status.ok()) status = validateRegularization(regularization);
  if (status.ok()) status = validateDropout(dropout, run_->trainer.network().layers().size() - 1);
  if (!status.ok()) return status;
  run_->trainer.setOptions(training, regularization);
  run_->trainer.setDropout(dropout);
  return status;
}

void Session::reset() {
  if (!run_) return;
  run_->trainer.reset();
  run_->recorder.restart(run_->trainer);
}

int Session::step(int batches) { return run_ ? run_->recorder.step(run_->trainer, batches) : 0; }

Metrics Session::metrics() {
  if (!run_) return {0, 0, kNaN, kNaN, kNaN, kNaN, kNaN, kNaN};
  const Trainer<float>& trainer = run_->trainer;
  const Network<float>& network = trainer.network();
  Evaluation train = run_->evaluateTraining();
  if (!std::isfinite(train.loss) && !trainer.diverged()) {
    run_->trainer.abandon();
    run_->recorder.forgetUpdate();
    train = run_->evaluateTraining();
  }
  const double deadFraction = run_->evaluator.deadFraction();
  const Evaluation test = run_->evaluator.evaluate(network, run_->loss, run_->test);
  Metrics metrics;
  metrics.step = static_cast<double>(trainer.progress().step);
  metrics.epoch = trainer.epoch();
  metrics.trainLoss = train.loss;
  metrics.testLoss = test.loss;
  metrics.trainAccuracy = train.accuracy;
  metrics.testAccuracy = test.accuracy;
  metrics.penalty = penaltyOf(trainer.regularization(), network.layout(), network.parameters());
  metrics.deadFraction = deadFraction;
  metrics.diverged = trainer.diverged();
  metrics.parameterCount = static_cast<int>(network.layout().count);
  metrics.weightCount = static_cast<int>(network.layout().weightCount);
  metrics.biasCount = static_cast<int>(network.layout().biasCount);
  return metrics;
}

SnapshotLayout Session::layout() const {
  if (!run_) return {};
  SnapshotLayout layout = run_->layout;
  layout.batchesPerEpoch = static_cast<int>(run_->trainer.batchesPerEpoch());
  return layout;
}

std::span<const float> Session::snapshot(bool withMaps) {
  if (!run_) return {};
  const SnapshotLayout& layout = run_->layout;
  float* arena = run_->arena.data();
  const Buffer<float>& parameters = run_->trainer.network().parameters();
  std::copy(parameters.begin(), parameters.end(), arena + layout.parametersOffset);
  if (!withMaps) return {arena, static_cast<std::size_t>(layout.parameterCount)};
  if (run_->grid) {
    run_->grid->evaluate(run_->trainer.network(), run_->loss, run_->evaluator.workspace(),
                         arena + layout.fieldOffset, arena + layout.unitMapsOffset,
                         layout.unitMapSize);
  }
  return {arena, static_cast<std::size_t>(layout.floatCount)};
}

std::span<const float> Session::dataset() const {
  if (!run_) return {};
  return run_->points;
}

std::span<const float> Session::examples() {
  if (!run_) return {};
  return run_->report.evaluate(run_->trainer.network(), run_->loss, run_->trainer.training(),
                               run_->test, run_->evaluator.workspace());
}

std::span<const float> Session::confusion(bool ofTest) {
  if (examples().empty()) return {};
  return run_->report.confusion(ofTest ? Part::kTest : Part::kTraining);
}

std::span<const float> Session::preview(const DataConfig& data, double seed) {
  if (!validateData(data).ok() || !validateSeed(seed).ok()) return {};
  preview_ = flatten(makeDataset(data, static_cast<std::uint64_t>(seed)).points);
  return preview_;
}

std::span<float> Session::input(std::size_t count) {
  if (count > limits::kMaximumInputFloats) return {};
  input_.resize(count);
  reserveScores();
  return input_;
}

void Session::reserveScores() {
  if (!run_) return;
  run_->pointPass.reserve(input_.size(), static_cast<std::size_t>(run_->layout.units.back()));
}

std::span<const float> Session::predict(int count) {
  if (!run_ || !run_->pointPass.holds(input_, count)) return {};
  return run_->pointPass.predict(run_->trainer.network(), run_->evaluator.workspace(), input_,
                                 count);
}

std::span<const float> Session::activations(int column, const std::vector<int>& units, int count) {
  if (!run_ || !run_->pointPass.holds(input_, count)) return {};
  if (units.empty() || units.size() > PointPass::kMostUnits) return {};
  const std::vector<int>& sizes = run_->layout.units;
  if (column < 0 || static_cast<std::size_t>(column) >= sizes.size()) return {};
  const int size = sizes[static_cast<std::size_t>(column)];
  const auto exists = [size](int unit) { return unit >= 0 && unit < size; };
  if (!std::all_of(units.begin(), units.end(), exists)) return {};
  return run_->pointPass.activations(run_->trainer.network(), run_->evaluator.workspace(), input_,
                                     count, column, units);
}

Status Session::setWeights() {
  if (!run_) return {StatusCode::kNotConfigured};
  const auto wanted = static_cast<double>(run_->layout.parameterCount);
  const auto given = static_cast<double>(input_.size());
  if (given != wanted) return {StatusCode::kWrongShape, "weights", given, wanted, wanted};
  const auto bad =
      std::find_if(input_.begin(), input_.end(), [](float value) { return !std::isfinite(value); });
  if (bad != input_.end()) return {StatusCode::kNotFinite, "weights", static_cast<double>(*bad)};
  run_->trainer.setParameters(input_);
  run_->recorder.restart(run_->trainer);
  return {};
}

std::span<const float> Session::state() {
  if (!run_ || run_->layout.parameterCount > kMaximumRecordParameters) return {};
  state_ = writeRecord(run_->trainer.memory());
  return state_;
}

Status Session::restore(const std::vector<float>& state) {
  if (!run_) return {StatusCode::kNotConfigured};
  TrainingMemory<float> memory;
  const auto parameters = static_cast<Index>(run_->layout.parameterCount);
  if (!readRecord(state, parameters, run_->trainer.training().count(), memory)) {
    return {StatusCode::kWrongShape, "state", static_cast<double>(state.size())};
  }
  run_->trainer.recall(memory);
  run_->recorder.seek(run_->trainer);
  return {};
}

std::string Session::weightsHash() const {
  std::uint64_t hash = 0xcbf29ce484222325ULL;
  if (!run_) return hexadecimal(hash);
  const Buffer<float>& parameters = run_->trainer.network().parameters();
  const auto* bytes = reinterpret_cast<const unsigned char*>(parameters.data());
  const auto count = static_cast<std::size_t>(parameters.size()) * sizeof(float);
  for (std::size_t i = 0; i < count; ++i) hash = (hash ^ bytes[i]) * 0x100000001b3ULL;
  return hexadecimal(hash);
}

}  // namespace nn
