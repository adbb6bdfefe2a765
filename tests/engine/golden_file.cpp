// SPDX-License-Identifier: MIT
#include "golden_file.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>

namespace nn::test {

namespace {

const std::filesystem::path kGolden = std::filesystem::path(NN_TESTS_DIR) / "golden";

/// Position of `name` in `names`, which has the order of an enum.
template <typename Enum>
Enum named(const std::string& name, const std::vector<std::string>& names) {
  const auto found = std::find(names.begin(), names.end(), name);
  EXPECT_NE(found, names.end()) << "no value is called " << name;
  return static_cast<Enum>(found - names.begin());
}

std::vector<Feature> featuresOf(const GoldenFile& file) {
  std::vector<Feature> features;
  for (const std::string& name : file.words("features")) {
    features.push_back(
        named<Feature>(name, {"x1", "x2", "x1^2", "x2^2", "x1*x2", "sin(x1)", "sin(x2)"}));
  }
  return features;
}

NetworkSpec specOf(const GoldenFile& file) {
  NetworkSpec spec;
  spec.inputs = static_cast<Index>(file.words("features").size());
  const std::vector<double> units = file.numbers("layers");
  for (std::size_t i = 0; i < units.size(); ++i) {
    const ActivationFunction function = {activationNamed(file.words("activations").at(i)),
                                         file.number("leaky_slope"),
                                         static_cast<Index>(file.number("maxout_pieces"))};
    spec.layers.push_back({static_cast<Index>(units[i]), function});
  }
  spec.layers.push_back({static_cast<Index>(file.number("outputs")), {}});
  return spec;
}

Loss lossOf(const GoldenFile& file) {
  return {named<LossKind>(file.word("loss"), {"softmax", "logistic", "squared", "hinge"}),
          named<Task>(file.word("task"), {"classification", "regression"})};
}

TrainingOptions trainingOf(const GoldenFile& file) {
  TrainingOptions training;
  training.optimizer =
      named<OptimizerKind>(file.word("optimizer"),
                           {"sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam", "adamw"});
  training.learningRate = file.number("learning_rate");
  training.momentum = file.number("momentum");
  training.beta1 = file.number("beta1");
  training.beta2 = file.number("beta2");
  training.epsilon = file.number("epsilon");
  training.batchSize = file.number("batch_size");
  training.shuffle = file.number("shuffle") != 0;
  training.clipNorm = file.number("clip_norm");
  training.schedule.kind = named<ScheduleKind>(
      file.word("schedule_kind"), {"constant", "step", "exponential", "inverse", "cosine"});
  training.schedule.every = file.number("schedule_every");
  training.schedule.factor = file.number("schedule_factor");
  training.schedule.rate = file.number("schedule_rate");
  training.schedule.epochs = file.number("schedule_epochs");
  return training;
}

Dataset datasetOf(const GoldenFile& file) {
  const std::vector<double> numbers = file.numbers("points");
  Dataset dataset;
  for (std::size_t i = 0; i + 2 < numbers.size(); i += 3) {
    const LabelledPoint point = {static_cast<float>(numbers[i]), static_cast<float>(numbers[i + 1]),
                                 static_cast<float>(numbers[i + 2]), false};
    EXPECT_TRUE(point.x1 == numbers[i] && point.x2 == numbers[i + 1] &&
                point.label == numbers[i + 2])
        << "points are exact in float";
    dataset.points.push_back(point);
  }
  dataset.classes = static_cast<int>(file.number("classes"));
  dataset.trainCount = static_cast<int>(dataset.points.size());
  return dataset;
}

}  // namespace

GoldenFile::GoldenFile(const std::filesystem::path& path) {
  std::ifstream stream(path);
  std::string word;
  std::string version;
  stream >> word >> version;
  EXPECT_EQ(word + " " + version, "nn-golden 1") << path;
  std::string key;
  for (std::size_t count = 0; stream >> key >> count;) {
    std::vector<std::string>& values = values_[key];
    while (values.size() < count && stream >> word) values.push_back(word);
    EXPECT_EQ(values.size(), count) << path << ": " << key;
  }
  EXPECT_TRUE(stream.eof()) << path;
}

const std::vector<std::string>& GoldenFile::words(const std::string& key) const {
  static const std::vector<std::string> kNone;
  const auto found = values_.find(key);
  EXPECT_NE(found, values_.end()) << "no key " << key;
  return found == values_.end() ? kNone : found->second;
}

std::vector<double> GoldenFile::numbers(const std::string& key) const {
  std::vector<double> numbers;
  for (const std::string& word : words(key)) numbers.push_back(std::stod(word));
  return numbers;
}

GoldenCase::GoldenCase(const std::filesystem::path& path)
    : file(path),
      spec(specOf(file)),
      loss(lossOf(file)),
      training(trainingOf(file)),
      dataset(datasetOf(file)),
      features(featuresOf(file)) {
  regularization.l1 = file.number("l1");
  regularization.l2 = file.number("l2");
  regularization.maxNorm = file.number("max_norm");
  regularization.inputNoise = file.number("input_noise");
}

std::vector<std::filesystem::path> goldenCases() {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(kGolden / "cases")) {
    if (entry.path().extension() == ".txt") paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::filesystem::path goldenFixtures() { return kGolden / "fixtures.txt"; }

Activation activationNamed(const std::string& name) {
  return named<Activation>(name, {"linear", "sigmoid", "tanh", "relu", "leaky-relu", "prelu",
                                  "maxout", "elu", "gelu", "swish", "softplus", "sine"});
}

bool isClose(double a, double b, double tolerance) {
  return std::fabs(a - b) <= tolerance * std::max({std::fabs(a), std::fabs(b), 0.1});
}

}  // namespace nn::test
