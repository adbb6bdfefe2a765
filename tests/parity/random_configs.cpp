// SPDX-License-Identifier: MIT
#include "random_configs.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

#include "nn/dataset.h"
#include "nn/network.h"
#include "nn/rng.h"
#include "nn/validate.h"

namespace nn::parity {

namespace {

constexpr int kCount = 100;
constexpr int kRandomSteps = 200;

/// Of this file alone: no stream of the engine has it.
constexpr std::uint64_t kState = 0x5eed;
constexpr std::uint64_t kSequence = 231;

/// Deals 0 … size−1 in a random order, then again in another one.
class Deck {
 public:
  Deck(Pcg32& generator, std::uint32_t size) : generator_(generator), cards_(size), next_(size) {}

  std::uint32_t deal() {
    if (next_ == cards_.size()) {
      permutation(generator_, cards_);
      next_ = 0;
    }
    return cards_[next_++];
  }

  template <typename Enum>
  Enum dealAs() {
    return static_cast<Enum>(deal());
  }

 private:
  Pcg32& generator_;
  std::vector<std::uint32_t> cards_;
  std::size_t next_;
};

template <typename Enum>
constexpr std::uint32_t countOf(Enum last) {
  return static_cast<std::uint32_t>(last) + 1;
}

/// Draws one config after the other.
class ConfigSource {
 public:
  SessionConfig next();

 private:
  double between(double low, double high) { return uniformBetween(generator_, low, high); }
  double whole(double low, double high) { return std::floor(between(low, high + 1)); }
  double byMagnitude(double low, double high) {
    return std::exp2(between(std::log2(low), std::log2(high)));
  }
  double wholeByMagnitude(double low, double high) { return std::floor(byMagnitude(low, high)); }
  /// 0 half of the time.
  double orOff(Deck& isOn, double value) { return isOn.deal() == 0 ? 0 : value; }

  DataConfig data();
  void givePoints(SessionConfig& config);
  std::vector<Feature> features(bool ofX1Alone);
  void drawNetwork(NetworkConfig& network);
  LossKind loss(const SessionConfig& config);
  RegularizationOptions regularization();
  TrainingOptions training();
  ScheduleConfig schedule();
  std::vector<float> weights(const SessionConfig& config);

  Pcg32 generator_{kState, kSequence};
  Deck kinds_{generator_, countOf(DatasetKind::kVectors)};
  Deck tasks_{generator_, 2};
  Deck classCounts_{generator_, 3};
  Deck standardize_{generator_, 2};
  Deck layerCounts_{generator_, 6};
  Deck activations_{generator_, countOf(Activation::kSine)};
  Deck pieces_{generator_, 3};
  Deck dropouts_{generator_, 3};
  Deck inits_{generator_, countOf(InitKind::kHe)};
  Deck losses_{generator_, countOf(LossKind::kHinge)};
  Deck severalClassLosses_{generator_, 2};
  Deck l1_{generator_, 2};
  Deck l2_{generator_, 2};
  Deck maxNorm_{generator_, 2};
  Deck inputNoise_{generator_, 2};
  Deck optimizers_{generator_, countOf(OptimizerKind::kAdamW)};
  Deck schedules_{generator_, countOf(ScheduleKind::kCosine)};
  Deck clip_{generator_, 2};
  Deck shuffle_{generator_, 2};
  Deck fieldSizes_{generator_, 4};
  Deck givenWeights_{generator_, 6};
};

DataConfig ConfigSource::data() {
  DataConfig data;
  data.kind = kinds_.dealAs<DatasetKind>();
  data.samples = wholeByMagnitude(10, 1500);
  data.noise = between(0, 0.5);
  data.trainShare = between(0.1, 1);
  const std::uint32_t classCount = classCounts_.deal();
  data.classes = classCount == 0 ? 2 : classCount == 1 ? 10 : whole(3, 9);
  data.turns = between(0.25, 4);
  data.standardize = standardize_.deal() == 1;
  return data;
}

void ConfigSource::givePoints(SessionConfig& config) {
  DataConfig& data = config.data;
  const bool isVector = data.kind == DatasetKind::kVectors;
  if (isVector) data.vectorLength = wholeByMagnitude(1, 300);
  const auto numbers = isVector ? static_cast<int>(data.vectorLength) : 2;
  const auto count = static_cast<int>(wholeByMagnitude(10, 120));
  for (int i = 0; i < count; ++i) {
    for (int k = 0; k < numbers; ++k) {
      data.points.push_back(static_cast<float>(between(-3, 3)));
    }
    // The first two points make sure that there are two classes.
    const double label = config.task == Task::kRegression ? between(-2, 2)
                         : i < 2                          ? i
                                                          : whole(0, data.classes - 1);
    data.points.push_back(static_cast<float>(label));
  }
}

std::vector<Feature> ConfigSource::features(bool ofX1Alone) {
  std::vector<std::uint32_t> order(countOf(Feature::kSinX2));
  permutation(generator_, order);
  const auto wanted = static_cast<std::size_t>(whole(1, 7));
  std::vector<Feature> chosen;
  for (const std::uint32_t card : order) {
    const auto feature = static_cast<Feature>(card);
    const bool isOfX1 =
        feature == Feature::kX1 || feature == Feature::kX1Squared || feature == Feature::kSinX1;
    if ((isOfX1 || !ofX1Alone) && chosen.size() < wanted) chosen.push_back(feature);
  }
  return chosen;
}

void ConfigSource::drawNetwork(NetworkConfig& network) {
  // 0 … 4, and now and then the most.
  const std::uint32_t card = layerCounts_.deal();
  network.layers.assign(card == 5 ? 8 : card, {});
  bool hasMaxout = false;
  for (LayerConfig& layer : network.layers) {
    layer.units = wholeByMagnitude(1, card == 1 ? 140 : 24);
    layer.activation = activations_.dealAs<Activation>();
    layer.dropout = dropouts_.deal() == 0 ? between(0, 0.9) : 0;
    hasMaxout = hasMaxout || layer.activation == Activation::kMaxout;
  }
  network.init = {inits_.dealAs<InitKind>(), byMagnitude(0.25, 4), between(-0.5, 0.5)};
  network.leakySlope = between(0, 1);
  network.preluSlope = between(0, 1);
  if (hasMaxout) network.maxoutPieces = 2 + pieces_.deal();
}

LossKind ConfigSource::loss(const SessionConfig& config) {
  if (config.task == Task::kRegression) return LossKind::kSquared;
  if (classCountOf(config.data) == 2) return losses_.dealAs<LossKind>();
  return severalClassLosses_.deal() == 0 ? LossKind::kSoftmax : LossKind::kHinge;
}

RegularizationOptions ConfigSource::regularization() {
  return {orOff(l1_, byMagnitude(1e-5, 1e-1)), orOff(l2_, byMagnitude(1e-5, 1e-1)),
          orOff(maxNorm_, byMagnitude(0.1, 10)), orOff(inputNoise_, byMagnitude(1e-2, 1))};
}

ScheduleConfig ConfigSource::schedule() {
  return {schedules_.dealAs<ScheduleKind>(), wholeByMagnitude(1, 50), between(0.05, 1),
          byMagnitude(1e-3, 2), wholeByMagnitude(1, 200)};
}

TrainingOptions ConfigSource::training() {
  TrainingOptions training;
  training.optimizer = optimizers_.dealAs<OptimizerKind>();
  training.learningRate = byMagnitude(1e-4, 1);
  training.momentum = between(0, 0.9999);
  training.beta1 = between(0, 0.9999);
  training.beta2 = between(0.5, 0.9999);
  training.epsilon = byMagnitude(1e-12, 1e-2);
  training.batchSize = wholeByMagnitude(1, 1024);
  training.shuffle = shuffle_.deal() == 1;
  training.clipNorm = orOff(clip_, byMagnitude(1e-2, 10));
  training.schedule = schedule();
  return training;
}

std::vector<float> ConfigSource::weights(const SessionConfig& config) {
  std::vector<float> weights;
  if (givenWeights_.deal() != 0) return weights;
  weights.resize(static_cast<std::size_t>(parameterLayoutOf(networkSpecOf(config)).count));
  for (float& weight : weights) weight = static_cast<float>(between(-1, 1));
  return weights;
}

SessionConfig ConfigSource::next() {
  SessionConfig config;
  config.seed = generator_.next();
  config.data = data();
  const bool isGiven =
      config.data.kind == DatasetKind::kCustom || config.data.kind == DatasetKind::kVectors;
  const bool isRegression =
      isGiven ? tasks_.deal() == 1 : !suitsTask(config.data.kind, Task::kClassification);
  config.task = isRegression ? Task::kRegression : Task::kClassification;
  if (isGiven) givePoints(config);
  config.features = features(isRegression && isOneDimensional(config));
  drawNetwork(config.network);
  config.loss = loss(config);
  config.regularization = regularization();
  config.training = training();
  config.weights = weights(config);
  config.fieldSize = 16U << fieldSizes_.deal();
  return config;
}

}  // namespace

std::vector<NamedConfig> randomConfigs() {
  std::vector<NamedConfig> configs;
  ConfigSource source;
  for (int i = 0; i < kCount; ++i) {
    char name[16];
    std::snprintf(name, sizeof name, "random-%02d", i);
    configs.push_back({name, source.next(), kRandomSteps});
  }
  return configs;
}

}  // namespace nn::parity
