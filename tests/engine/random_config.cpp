// SPDX-License-Identifier: MIT
#include "random_config.h"

#include <algorithm>

#include "nn/dataset.h"
#include "nn/feature_set.h"
#include "nn/validate.h"

namespace nn::test {

namespace {

/// The last value of each enum of Config v1; validate_test.cpp asserts that there is none behind.
constexpr auto kLastKind = DatasetKind::kVectors;
constexpr auto kLastFeature = Feature::kSinX2;
constexpr auto kLastActivation = Activation::kSine;
constexpr auto kLastLoss = LossKind::kHinge;
constexpr auto kLastInit = InitKind::kHe;
constexpr auto kLastOptimizer = OptimizerKind::kAdamW;
constexpr auto kLastSchedule = ScheduleKind::kCosine;

template <typename Enum>
Enum anyUpTo(Pcg32& generator, Enum last) {
  return static_cast<Enum>(generator.below(static_cast<std::uint32_t>(last) + 1));
}

/// True once in `times`.
bool onceIn(Pcg32& generator, std::uint32_t times) { return generator.below(times) == 0; }

/// 0, for off, or a number of any size up to `high`.
double offOrUpTo(Pcg32& generator, double low, double high) {
  return onceIn(generator, 2) ? 0 : logUniform(generator, low, high);
}

/// Given points or vectors: random inputs of a random size, labels in turn so that none is alone.
void givePoints(Pcg32& generator, Task task, DataConfig& data) {
  const bool areVectors = data.kind == DatasetKind::kVectors;
  const int inputs = areVectors ? static_cast<int>(data.vectorLength) : 2;
  const double extent = logUniform(generator, 0.01, onceIn(generator, 8) ? 1e6 : 30);
  const std::uint32_t count = 2 + generator.below(120);
  for (std::uint32_t i = 0; i < count; ++i) {
    for (int k = 0; k < inputs; ++k) {
      data.points.push_back(static_cast<float>(uniformBetween(generator, -extent, extent)));
    }
    const double value = uniformBetween(generator, -5, 5);
    const double label = std::fmod(i, data.classes);
    data.points.push_back(static_cast<float>(task == Task::kRegression ? value : label));
  }
}

DataConfig randomData(Pcg32& generator) {
  DataConfig data;
  data.kind = anyUpTo(generator, kLastKind);
  data.samples = 10 + generator.below(150);
  data.noise = uniformBetween(generator, 0, 0.5);
  data.trainShare = onceIn(generator, 3) ? 1 : uniformBetween(generator, 0.1, 1);
  data.classes = 2 + generator.below(9);
  data.turns = uniformBetween(generator, 0.25, 4);
  data.standardize = onceIn(generator, 2);
  data.vectorLength = 1 + generator.below(12);
  return data;
}

/// At least one feature, in a random order; those of x1 alone where the data is a curve, and now
/// and then elsewhere.
std::vector<Feature> randomFeatures(Pcg32& generator, bool isCurve) {
  std::vector<std::uint32_t> order(static_cast<std::size_t>(kLastFeature) + 1);
  permutation(generator, order);
  std::vector<Feature> features;
  for (const std::uint32_t number : order) {
    const auto feature = static_cast<Feature>(number);
    if (isCurve && usesX2(feature)) continue;
    if (features.empty() || onceIn(generator, 2)) features.push_back(feature);
  }
  return features;
}

NetworkConfig randomNetwork(Pcg32& generator) {
  NetworkConfig network;
  network.layers.resize(generator.below(6));
  if (onceIn(generator, 25)) network.layers.resize(8);
  for (LayerConfig& layer : network.layers) {
    layer.units = 1 + generator.below(9);
    layer.activation = anyUpTo(generator, kLastActivation);
    if (onceIn(generator, 3)) layer.dropout = uniformBetween(generator, 0, 0.9);
  }
  network.init = {anyUpTo(generator, kLastInit), logUniform(generator, 0.01, 100),
                  uniformBetween(generator, -1, 1)};
  network.leakySlope = uniformDouble(generator);
  network.preluSlope = uniformDouble(generator);
  network.maxoutPieces = 2 + generator.below(3);
  return network;
}

LossKind randomLoss(Pcg32& generator, Task task, int classes) {
  if (task == Task::kRegression) return LossKind::kSquared;
  if (classes == 2) return anyUpTo(generator, kLastLoss);
  return onceIn(generator, 2) ? LossKind::kSoftmax : LossKind::kHinge;
}

TrainingOptions randomTraining(Pcg32& generator) {
  TrainingOptions training;
  training.optimizer = anyUpTo(generator, kLastOptimizer);
  training.learningRate = logUniform(generator, 1e-5, 100);
  training.momentum = uniformBetween(generator, 0, 0.9999);
  training.beta1 = uniformBetween(generator, 0, 0.9999);
  training.beta2 = uniformBetween(generator, 0, 0.9999);
  training.epsilon = logUniform(generator, 1e-12, 1e-2);
  const double sizes[] = {1, 2.0 + generator.below(60), 1024};
  training.batchSize = sizes[generator.below(3)];
  training.shuffle = onceIn(generator, 2);
  training.clipNorm = offOrUpTo(generator, 1e-3, 1000);
  training.schedule = {anyUpTo(generator, kLastSchedule), 1.0 + generator.below(5),
                       logUniform(generator, 1e-4, 1), logUniform(generator, 1e-3, 100),
                       1.0 + generator.below(50)};
  return training;
}

/// The words of every value of an enum, or of the counts low … high.
void addAll(std::set<std::string>& words, const std::string& name, int low, int high) {
  for (int i = low; i <= high; ++i) words.insert(name + ' ' + std::to_string(i));
}

}  // namespace

SessionConfig randomConfig(Pcg32& generator) {
  SessionConfig config;
  config.seed = generator.below(1000);
  config.data = randomData(generator);
  const bool takesBoth = suitsTask(config.data.kind, Task::kClassification) &&
                         suitsTask(config.data.kind, Task::kRegression);
  const bool isRegression =
      takesBoth ? onceIn(generator, 2) : suitsTask(config.data.kind, Task::kRegression);
  if (isRegression) config.task = Task::kRegression;
  if (takesBoth) givePoints(generator, config.task, config.data);
  config.features = {Feature::kX1};
  const bool isCurve = takesBoth ? onceIn(generator, 3) : isOneDimensional(config);
  config.features = randomFeatures(generator, isCurve);
  config.network = randomNetwork(generator);
  config.loss = randomLoss(generator, config.task, classCountOf(config.data));
  config.regularization = {offOrUpTo(generator, 1e-5, 10), offOrUpTo(generator, 1e-5, 10),
                           offOrUpTo(generator, 0.01, 100), offOrUpTo(generator, 1e-3, 10)};
  config.training = randomTraining(generator);
  config.fieldSize = 16;
  if (onceIn(generator, 6)) {
    config.weights.resize(static_cast<std::size_t>(parameterLayoutOf(networkSpecOf(config)).count));
    for (float& weight : config.weights) {
      weight = static_cast<float>(uniformBetween(generator, -2, 2));
    }
  }
  return config;
}

void ConfigCoverage::add(const SessionConfig& config) {
  const auto note = [this](const std::string& name, auto value) {
    words_.insert(name + ' ' + std::to_string(static_cast<int>(value)));
  };
  const bool isRegression = config.task == Task::kRegression;
  const int classes = isRegression ? 1 : classCountOf(config.data);
  note(isRegression ? "data of regression" : "data of classification", config.data.kind);
  note(isRegression ? "loss of regression" : "loss of classification", config.loss);
  note(config.loss == LossKind::kHinge ? "classes of hinge" : "classes", classes);
  note("curve", isOneDimensional(config));
  note("standardised", config.data.standardize);
  note("without test set", config.data.trainShare == 1);
  for (const Feature feature : config.features) note("feature", feature);
  std::set<Activation> kinds;
  for (const LayerConfig& layer : config.network.layers) {
    kinds.insert(layer.activation);
    note("activation", layer.activation);
    note("dropout", layer.dropout > 0);
    if (layer.activation == Activation::kMaxout) note("pieces", config.network.maxoutPieces);
  }
  note("layers", config.network.layers.size());
  note("different layers", kinds.size() > 1);
  note(config.weights.empty() ? "init" : "given weights instead of init", config.network.init.kind);
  const RegularizationOptions& options = config.regularization;
  note("l1, l2", (options.l1 > 0 ? 1 : 0) + (options.l2 > 0 ? 2 : 0));
  note("max-norm", options.maxNorm > 0);
  note("input noise", options.inputNoise > 0);
  note("optimizer", config.training.optimizer);
  note("schedule", config.training.schedule.kind);
  note("clipping", config.training.clipNorm > 0);
  note("shuffle", config.training.shuffle);
  const bool isFull = config.training.batchSize == 1024;
  note("batch: one, some or all", config.training.batchSize == 1 ? 1 : isFull ? 3 : 2);
}

std::set<std::string> ConfigCoverage::missing() const {
  std::set<std::string> all;
  for (int kind = 0; kind <= static_cast<int>(kLastKind); ++kind) {
    const auto which = static_cast<DatasetKind>(kind);
    if (suitsTask(which, Task::kClassification)) addAll(all, "data of classification", kind, kind);
    if (suitsTask(which, Task::kRegression)) addAll(all, "data of regression", kind, kind);
  }
  const int squared = static_cast<int>(LossKind::kSquared);
  addAll(all, "loss of regression", squared, squared);
  addAll(all, "loss of classification", 0, static_cast<int>(kLastLoss));
  addAll(all, "classes", 2, 10);
  addAll(all, "classes of hinge", 2, 10);
  addAll(all, "feature", 0, static_cast<int>(kLastFeature));
  addAll(all, "activation", 0, static_cast<int>(kLastActivation));
  addAll(all, "pieces", 2, 4);
  addAll(all, "layers", 0, 5);
  addAll(all, "layers", 8, 8);
  addAll(all, "init", 0, static_cast<int>(kLastInit));
  addAll(all, "given weights instead of init", 0, 0);
  addAll(all, "l1, l2", 0, 3);
  addAll(all, "optimizer", 0, static_cast<int>(kLastOptimizer));
  addAll(all, "schedule", 0, static_cast<int>(kLastSchedule));
  addAll(all, "batch: one, some or all", 1, 3);
  for (const char* choice :
       {"curve", "standardised", "without test set", "dropout", "different layers", "max-norm",
        "input noise", "clipping", "shuffle"}) {
    addAll(all, choice, 0, 1);
  }
  std::set<std::string> rest;
  std::set_difference(all.begin(), all.end(), words_.begin(), words_.end(),
                      std::inserter(rest, rest.end()));
  return rest;
}

}  // namespace nn::test
