// SPDX-License-Identifier: MIT
#include "nn/validate.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "nn/dataset.h"
#include "nn/limits.h"
#include "nn/loss.h"
#include "nn/value_checks.h"

namespace nn {

namespace {

Status validateFeatures(const std::vector<Feature>& features) {
  if (features.empty()) return {StatusCode::kEmpty, "features"};
  for (std::size_t i = 0; i < features.size(); ++i) {
    const std::string path = indexed("features", i);
    if (Status status = checkEnum(path, features[i], Feature::kSinX2); !status.ok()) return status;
    const auto here = features.begin() + static_cast<std::ptrdiff_t>(i);
    if (std::find(features.begin(), here, features[i]) != here) {
      return {StatusCode::kDuplicate, path, static_cast<double>(features[i])};
    }
  }
  return {};
}

Status validateNetwork(const NetworkConfig& network) {
  const auto layerCount = static_cast<double>(network.layers.size());
  Status status = checkNumber("network.layers", layerCount, limits::kHiddenLayers);
  if (!status.ok()) return status;
  for (std::size_t i = 0; i < network.layers.size(); ++i) {
    const std::string path = indexed("network.layers", i);
    const LayerConfig& layer = network.layers[i];
    status = firstProblem({checkInteger(path + ".units", layer.units, limits::kUnits),
                           checkEnum(path + ".activation", layer.activation, Activation::kSine),
                           checkNumber(path + ".dropout", layer.dropout, limits::kDropout)});
    if (!status.ok()) return status;
  }
  return firstProblem(
      {checkEnum("network.init.kind", network.init.kind, InitKind::kHe),
       checkNumber("network.init.scale", network.init.scale, limits::kInitScale),
       checkNumber("network.init.bias", network.init.bias, limits::kInitBias),
       checkNumber("network.leakySlope", network.leakySlope, limits::kLeakySlope),
       checkNumber("network.preluSlope", network.preluSlope, limits::kPreluSlope),
       checkInteger("network.maxoutPieces", network.maxoutPieces, limits::kMaxoutPieces)});
}

Status validateLoss(const SessionConfig& config) {
  Status status = checkEnum("loss", config.loss, LossKind::kHinge);
  if (!status.ok()) return status;
  const int classes = classCountOf(config.data);
  const bool isRegression = config.task == Task::kRegression;
  const bool needsTwoClasses =
      config.loss == LossKind::kLogistic || (config.loss == LossKind::kSquared && !isRegression);
  if (isRegression && config.loss != LossKind::kSquared) {
    return {StatusCode::kIncompatible, "loss"};
  }
  if (needsTwoClasses && classes != 2) {
    return {StatusCode::kIncompatible, "loss", static_cast<double>(classes), 2, 2};
  }
  return {};
}

Status validateWeights(const SessionConfig& config) {
  if (config.weights.empty()) return {};
  const auto wanted = static_cast<double>(parameterLayoutOf(networkSpecOf(config)).count);
  const auto given = static_cast<double>(config.weights.size());
  if (given != wanted) return {StatusCode::kWrongShape, "weights", given, wanted, wanted};
  for (std::size_t i = 0; i < config.weights.size(); ++i) {
    if (std::isfinite(config.weights[i])) continue;
    return {StatusCode::kNotFinite, indexed("weights", i), static_cast<double>(config.weights[i])};
  }
  return {};
}

Status validateFieldSize(double fieldSize) {
  Status status = checkInteger("fieldSize", fieldSize, limits::kFieldSize);
  if (!status.ok()) return status;
  const auto size = static_cast<unsigned>(fieldSize);
  if ((size & (size - 1)) == 0) return {};
  return {StatusCode::kUnknownValue, "fieldSize", fieldSize};
}

Status validateSchedule(const ScheduleConfig& schedule) {
  return firstProblem(
      {checkEnum("training.schedule.kind", schedule.kind, ScheduleKind::kCosine),
       checkInteger("training.schedule.every", schedule.every, limits::kScheduleEvery),
       checkNumber("training.schedule.factor", schedule.factor, limits::kScheduleFactor),
       checkNumber("training.schedule.rate", schedule.rate, limits::kScheduleRate),
       checkInteger("training.schedule.epochs", schedule.epochs, limits::kScheduleEpochs)});
}

}  // namespace

Status validateSeed(double seed) { return checkInteger("seed", seed, limits::kSeed); }

Status validateRegularization(const RegularizationOptions& regularization) {
  return firstProblem(
      {checkNumber("regularization.l1", regularization.l1, limits::kL1),
       checkNumber("regularization.l2", regularization.l2, limits::kL2),
       checkNumber("regularization.maxNorm", regularization.maxNorm, limits::kMaxNorm),
       checkNumber("regularization.inputNoise", regularization.inputNoise, limits::kInputNoise)});
}

Status validateDropout(const std::vector<double>& rates, std::size_t hiddenLayers) {
  const auto given = static_cast<double>(rates.size());
  const auto wanted = static_cast<double>(hiddenLayers);
  if (given != wanted) return {StatusCode::kWrongShape, "network.layers", given, wanted, wanted};
  for (std::size_t i = 0; i < rates.size(); ++i) {
    const std::string path = indexed("network.layers", i) + ".dropout";
    if (Status status = checkNumber(path, rates[i], limits::kDropout); !status.ok()) return status;
  }
  return {};
}

Status validateTraining(const TrainingOptions& training) {
  return firstProblem(
      {checkEnum("training.optimizer", training.optimizer, OptimizerKind::kAdamW),
       checkNumber("training.learningRate", training.learningRate, limits::kLearningRate),
       checkNumber("training.momentum", training.momentum, limits::kMomentum),
       checkNumber("training.beta1", training.beta1, limits::kMomentum),
       checkNumber("training.beta2", training.beta2, limits::kMomentum),
       checkNumber("training.epsilon", training.epsilon, limits::kEpsilon),
       checkInteger("training.batchSize", training.batchSize, limits::kBatchSize),
       checkNumber("training.clipNorm", training.clipNorm, limits::kClipNorm),
       validateSchedule(training.schedule)});
}

Status validateConfig(const SessionConfig& config) {
  Status status = firstProblem(
      {validateSeed(config.seed), validateData(config.data), validateFeatures(config.features),
       validateNetwork(config.network), validateRegularization(config.regularization),
       validateTraining(config.training), validateFieldSize(config.fieldSize)});
  if (status.ok()) status = checkEnum("task", config.task, Task::kRegression);
  if (status.ok()) status = validateDataUse(config);
  if (status.ok()) status = validateLoss(config);
  if (status.ok()) status = validateWeights(config);
  return status;
}

NetworkSpec networkSpecOf(const SessionConfig& config) {
  NetworkSpec spec;
  const bool isVector = config.data.kind == DatasetKind::kVectors;
  spec.inputs = isVector ? static_cast<Index>(config.data.vectorLength)
                         : static_cast<Index>(config.features.size());
  for (const LayerConfig& layer : config.network.layers) {
    const ActivationFunction activation = {layer.activation, config.network.leakySlope,
                                           static_cast<Index>(config.network.maxoutPieces)};
    spec.layers.push_back({static_cast<Index>(layer.units), activation, layer.dropout});
  }
  const Loss loss = {config.loss, config.task};
  spec.layers.push_back({outputCount(loss, classCountOf(config.data)), {}});
  return spec;
}

}  // namespace nn
