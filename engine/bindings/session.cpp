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
#include "nn/validate.h"

namespace nn {

namespace {

constexpr double kNaN = __builtin_nan("");
/// activations() of one point: a place in a plane.
constexpr std::size_t kMostChosenUnits = 2;

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
        x1(zeroBuffer<float>(Evaluator<float>::kChunk)),
        x2(zeroBuffer<float>(Evaluator<float>::kChunk)),
        inputs(zeroBuffer<float>(Evaluator<float>::kChunk * features.count())) {}

  Index outputs() const { return layout.units.back(); }
  bool takesVectors() const { return layout.inputDimensions == 0; }
  /// Floats of one point for predict().
  Index pointSize() const { return takesVectors() ? features.count() : 2; }

  void readPoints(const float* numbers, Index count, SampleView<float> view);
  SampleView<const float> forwardChunk(const float* numbers, Index count);
  void predictChunk(const float* numbers, Index count, float* scoresOut);
  void activateChunk(const float* numbers, Index count, Index column, const std::vector<int>& units,
                     float* valuesOut);

  /// What the instruments may see of this run.
  InstrumentSubject subject() {
    return {config,  spec,       layout.classes, layout.domain, features,
            trainer, grid.get(), evaluator,      recorder};
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
  Buffer<float> x1;
  Buffer<float> x2;
  Buffer<float> inputs;
  std::vector<float> scores;
};

void Session::Run::readPoints(const float* numbers, Index count, SampleView<float> view) {
  for (Index i = 0; i < view.stride; ++i) {
    const float* point = numbers + std::min(i, count - 1) * pointSize();
    if (takesVectors()) {
      for (Index row = 0; row < view.rows; ++row) view.row(row)[i] = point[row];
    } else {
      x1[i] = point[0];
      x2[i] = point[1];
    }
  }
  if (takesVectors()) {
    features.scale(view);
  } else {
    features.compute<float>(x1.data(), x2.data(), view);
  }
}

/// Runs points through the network and returns its inputs; what the layers made of them is in the
/// evaluator's workspace.
SampleView<const float> Session::Run::forwardChunk(const float* numbers, Index count) {
  const SampleView<float> view = {inputs.data(), features.count(), count, paddedToLanes(count)};
  readPoints(numbers, count, view);
  trainer.network().forward(view, evaluator.workspace());
  return view;
}

void Session::Run::predictChunk(const float* numbers, Index count, float* scoresOut) {
  forwardChunk(numbers, count);
  const SampleView<float> result = evaluator.workspace().scores();
  for (Index i = 0; i < count; ++i) {
    for (Index k = 0; k < result.rows; ++k) scoresOut[i * result.rows + k] = result.row(k)[i];
  }
}

void Session::Run::activateChunk(const float* numbers, Index count, Index column,
                                 const std::vector<int>& units, float* valuesOut) {
  SampleView<const float> values = forwardChunk(numbers, count);
  if (column > 0) values = evaluator.workspace().activations(column - 1);
  for (Index i = 0; i < count; ++i) {
    for (const int unit : units) *valuesOut++ = values.row(unit)[i];
  }
}

Session::Session() = default;
Session::~Session() = default;

Status Session::configure(const SessionConfig& config) {
  Status status = validateConfig(config);
  if (!status.ok()) return status;
  instruments_.detach();
  run_.reset();  // Nothing below can fail, and two runs at once would double the memory.
  const Dataset dataset = datasetOf(config);
  run_ = std::make_unique<Run>(config, dataset);
  instruments_.attach(run_->subject());
  reserveScores();
  return status;
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
  const Evaluation test = run_->evaluator.evaluate(network, run_->loss, run_->test);
  const Evaluation train = run_->evaluator.evaluate(network, run_->loss, trainer.training());
  Metrics metrics;
  metrics.step = static_cast<double>(trainer.progress().step);
  metrics.epoch = trainer.epoch();
  metrics.trainLoss = train.loss;
  metrics.testLoss = test.loss;
  metrics.trainAccuracy = train.accuracy;
  metrics.testAccuracy = test.accuracy;
  metrics.penalty = penaltyOf(trainer.regularization(), network.layout(), network.parameters());
  metrics.deadFraction = run_->evaluator.deadFraction();
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
  const std::size_t points = input_.size() / static_cast<std::size_t>(run_->pointSize());
  const auto outputs = static_cast<std::size_t>(run_->outputs());
  run_->scores.reserve(points * std::max(outputs, kMostChosenUnits));
}

/// Whether input() holds `count` points, at least one, of the run that there is.
bool Session::holdsPoints(int count) const {
  return run_ && count > 0 && static_cast<Index>(input_.size()) / run_->pointSize() >= count;
}

std::span<const float> Session::predict(int count) {
  if (!holdsPoints(count)) return {};
  const Index size = run_->pointSize();
  const Index outputs = run_->outputs();
  run_->scores.resize(static_cast<std::size_t>(count * outputs));
  for (Index first = 0; first < count; first += Evaluator<float>::kChunk) {
    const Index chunk = std::min(Evaluator<float>::kChunk, count - first);
    run_->predictChunk(input_.data() + size * first, chunk, run_->scores.data() + first * outputs);
  }
  return run_->scores;
}

std::span<const float> Session::activations(int column, const std::vector<int>& units, int count) {
  if (!holdsPoints(count) || units.empty() || units.size() > kMostChosenUnits) return {};
  const std::vector<int>& sizes = run_->layout.units;
  if (column < 0 || static_cast<std::size_t>(column) >= sizes.size()) return {};
  const int size = sizes[static_cast<std::size_t>(column)];
  const auto exists = [size](int unit) { return unit >= 0 && unit < size; };
  if (!std::all_of(units.begin(), units.end(), exists)) return {};
  const Index perPoint = run_->pointSize();
  const auto chosen = static_cast<Index>(units.size());
  run_->scores.resize(static_cast<std::size_t>(count * chosen));
  for (Index first = 0; first < count; first += Evaluator<float>::kChunk) {
    const Index chunk = std::min(Evaluator<float>::kChunk, count - first);
    run_->activateChunk(input_.data() + perPoint * first, chunk, column, units,
                        run_->scores.data() + first * chosen);
  }
  return run_->scores;
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
