// SPDX-License-Identifier: MIT
#include <cstdio>

#include "parity_configs.h"

namespace nn::parity {

namespace {

constexpr const char* kDatasets[] = {"circle",
                                     "xor",
                                     "gauss",
                                     "spiral",
                                     "cs231nSpiral",
                                     "notesSize",
                                     "notesRegularization",
                                     "moons",
                                     "rings",
                                     "blobs",
                                     "checkerboard",
                                     "convnetSimple",
                                     "convnetCircle",
                                     "convnetSpiral",
                                     "convnetRandom",
                                     "sine",
                                     "step",
                                     "xSinX",
                                     "nielsen",
                                     "plane",
                                     "bumps",
                                     "custom",
                                     "vectors"};
constexpr const char* kFeatures[] = {"x1",        "x2",    "x1Squared", "x2Squared",
                                     "x1TimesX2", "sinX1", "sinX2"};
constexpr const char* kTasks[] = {"classification", "regression"};
constexpr const char* kActivations[] = {"linear", "sigmoid", "tanh", "relu",  "leakyRelu", "prelu",
                                        "maxout", "elu",     "gelu", "swish", "softplus",  "sine"};
constexpr const char* kLosses[] = {"softmax", "logistic", "squared", "hinge"};
constexpr const char* kInits[] = {"zeros", "normal", "uniform", "lecun", "glorot", "he"};
constexpr const char* kOptimizers[] = {"sgd",     "momentum", "nesterov", "adagrad",
                                       "rmsprop", "adam",     "adamw"};
constexpr const char* kSchedules[] = {"constant", "step", "exponential", "inverse", "cosine"};

template <typename Enum, std::size_t Count>
std::string nameOf(Enum value, const char* const (&names)[Count]) {
  return std::string("\"") + names[static_cast<std::size_t>(value)] + "\"";
}

/// With 17 digits, so that JavaScript reads the very same double.
std::string number(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.17g", value);
  return text;
}

std::string member(const char* key, const std::string& value) {
  return std::string("\"") + key + "\": " + value;
}

std::string object(const std::vector<std::string>& members, char open = '{', char close = '}') {
  std::string text(1, open);
  for (const std::string& entry : members) {
    if (text.size() > 1) text += ", ";
    text += entry;
  }
  return text + close;
}

std::string list(const std::vector<std::string>& entries) { return object(entries, '[', ']'); }

std::string numbers(const std::vector<float>& values) {
  std::vector<std::string> entries;
  for (const float value : values) entries.push_back(number(static_cast<double>(value)));
  return list(entries);
}

std::string dataJson(const DataConfig& data) {
  return object(
      {member("kind", nameOf(data.kind, kDatasets)), member("samples", number(data.samples)),
       member("noise", number(data.noise)), member("trainShare", number(data.trainShare)),
       member("classes", number(data.classes)), member("turns", number(data.turns)),
       member("standardize", data.standardize ? "true" : "false"),
       member("vectorLength", number(data.vectorLength)), member("points", numbers(data.points))});
}

std::string networkJson(const NetworkConfig& network) {
  std::vector<std::string> layers;
  for (const LayerConfig& layer : network.layers) {
    layers.push_back(object({member("units", number(layer.units)),
                             member("activation", nameOf(layer.activation, kActivations)),
                             member("dropout", number(layer.dropout))}));
  }
  const std::string init = object({member("kind", nameOf(network.init.kind, kInits)),
                                   member("scale", number(network.init.scale)),
                                   member("bias", number(network.init.bias))});
  return object({member("layers", list(layers)), member("init", init),
                 member("leakySlope", number(network.leakySlope)),
                 member("preluSlope", number(network.preluSlope)),
                 member("maxoutPieces", number(network.maxoutPieces))});
}

std::string scheduleJson(const ScheduleConfig& schedule) {
  return object({member("kind", nameOf(schedule.kind, kSchedules)),
                 member("every", number(schedule.every)), member("factor", number(schedule.factor)),
                 member("rate", number(schedule.rate)), member("epochs", number(schedule.epochs))});
}

std::string regularizationJson(const RegularizationOptions& options) {
  return object({member("l1", number(options.l1)), member("l2", number(options.l2)),
                 member("maxNorm", number(options.maxNorm)),
                 member("inputNoise", number(options.inputNoise))});
}

std::string trainingJson(const TrainingOptions& training) {
  return object({member("optimizer", nameOf(training.optimizer, kOptimizers)),
                 member("learningRate", number(training.learningRate)),
                 member("momentum", number(training.momentum)),
                 member("beta1", number(training.beta1)), member("beta2", number(training.beta2)),
                 member("epsilon", number(training.epsilon)),
                 member("batchSize", number(training.batchSize)),
                 member("shuffle", training.shuffle ? "true" : "false"),
                 member("clipNorm", number(training.clipNorm)),
                 member("schedule", scheduleJson(training.schedule))});
}

}  // namespace

std::string toJson(const SessionConfig& config) {
  std::vector<std::string> features;
  for (const Feature feature : config.features) features.push_back(nameOf(feature, kFeatures));
  return object(
      {member("seed", number(config.seed)), member("data", dataJson(config.data)),
       member("features", list(features)), member("task", nameOf(config.task, kTasks)),
       member("network", networkJson(config.network)), member("loss", nameOf(config.loss, kLosses)),
       member("regularization", regularizationJson(config.regularization)),
       member("training", trainingJson(config.training)),
       member("weights", numbers(config.weights)), member("fieldSize", number(config.fieldSize))});
}

}  // namespace nn::parity
