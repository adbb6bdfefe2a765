// SPDX-License-Identifier: MIT
#include "nn/validate.h"

#include <cmath>
#include <limits>

#include "test_support.h"

namespace nn {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

struct BadCase {
  const char* path;
  StatusCode code;
  void (*spoil)(SessionConfig&);
};

const BadCase kBadCases[] = {
    {"seed", StatusCode::kOutOfRange, [](SessionConfig& c) { c.seed = -1; }},
    {"seed", StatusCode::kOutOfRange, [](SessionConfig& c) { c.seed = 4294967296.0; }},
    {"seed", StatusCode::kNotAnInteger, [](SessionConfig& c) { c.seed = 1.5; }},
    {"seed", StatusCode::kNotFinite, [](SessionConfig& c) { c.seed = kNaN; }},
    {"data.kind", StatusCode::kUnknownValue,
     [](SessionConfig& c) { c.data.kind = static_cast<DatasetKind>(23); }},
    {"data.samples", StatusCode::kOutOfRange, [](SessionConfig& c) { c.data.samples = 9; }},
    {"data.samples", StatusCode::kOutOfRange, [](SessionConfig& c) { c.data.samples = 10001; }},
    {"data.samples", StatusCode::kNotAnInteger, [](SessionConfig& c) { c.data.samples = 99.5; }},
    {"data.noise", StatusCode::kOutOfRange, [](SessionConfig& c) { c.data.noise = 0.51; }},
    {"data.noise", StatusCode::kNotFinite, [](SessionConfig& c) { c.data.noise = kInfinity; }},
    {"data.trainShare", StatusCode::kOutOfRange, [](SessionConfig& c) { c.data.trainShare = 0; }},
    {"data.trainShare", StatusCode::kOutOfRange,
     [](SessionConfig& c) { c.data.trainShare = 1.01; }},
    {"data.classes", StatusCode::kOutOfRange, [](SessionConfig& c) { c.data.classes = 1; }},
    {"data.classes", StatusCode::kOutOfRange, [](SessionConfig& c) { c.data.classes = 11; }},
    {"data.classes", StatusCode::kNotAnInteger, [](SessionConfig& c) { c.data.classes = 2.5; }},
    {"data.turns", StatusCode::kOutOfRange, [](SessionConfig& c) { c.data.turns = 0.2; }},
    {"data.turns", StatusCode::kOutOfRange, [](SessionConfig& c) { c.data.turns = 4.1; }},
    {"data.turns", StatusCode::kNotFinite, [](SessionConfig& c) { c.data.turns = kNaN; }},
    {"data.vectorLength", StatusCode::kOutOfRange,
     [](SessionConfig& c) { c.data.vectorLength = 0; }},
    {"data.vectorLength", StatusCode::kOutOfRange,
     [](SessionConfig& c) { c.data.vectorLength = 3073; }},
    {"data.vectorLength", StatusCode::kNotAnInteger,
     [](SessionConfig& c) { c.data.vectorLength = 1.5; }},
    {"features", StatusCode::kEmpty, [](SessionConfig& c) { c.features = {}; }},
    {"features[1]", StatusCode::kDuplicate,
     [](SessionConfig& c) { c.features = {Feature::kX1, Feature::kX1}; }},
    {"features[1]", StatusCode::kUnknownValue,
     [](SessionConfig& c) { c.features = {Feature::kX1, static_cast<Feature>(7)}; }},
    {"task", StatusCode::kUnknownValue, [](SessionConfig& c) { c.task = static_cast<Task>(2); }},
    {"network.layers", StatusCode::kOutOfRange,
     [](SessionConfig& c) { c.network.layers.assign(9, {4, Activation::kTanh}); }},
    {"network.layers[1].units", StatusCode::kOutOfRange,
     [](SessionConfig& c) { c.network.layers[1].units = 0; }},
    {"network.layers[1].units", StatusCode::kOutOfRange,
     [](SessionConfig& c) { c.network.layers[1].units = 100000; }},
    {"network.layers[0].units", StatusCode::kNotAnInteger,
     [](SessionConfig& c) { c.network.layers[0].units = 2.5; }},
    {"network.layers[0].activation", StatusCode::kUnknownValue,
     [](SessionConfig& c) { c.network.layers[0].activation = static_cast<Activation>(-1); }},
    {"network.layers[1].activation", StatusCode::kUnknownValue,
     [](SessionConfig& c) { c.network.layers[1].activation = static_cast<Activation>(12); }},
    {"network.layers[1].dropout", StatusCode::kOutOfRange,
     [](SessionConfig& c) { c.network.layers[1].dropout = 0.95; }},
    {"network.layers[0].dropout", StatusCode::kNotFinite,
     [](SessionConfig& c) { c.network.layers[0].dropout = kNaN; }},
    {"network.preluSlope", StatusCode::kOutOfRange,
     [](SessionConfig& c) { c.network.preluSlope = -0.1; }},
    {"network.maxoutPieces", StatusCode::kOutOfRange,
     [](SessionConfig& c) { c.network.maxoutPieces = 1; }},
    {"network.maxoutPieces", StatusCode::kOutOfRange,
     [](SessionConfig& c) { c.network.maxoutPieces = 5; }},
    {"network.maxoutPieces", StatusCode::kNotAnInteger,
     [](SessionConfig& c) { c.network.maxoutPieces = 2.5; }},
    {"regularization.maxNorm", StatusCode::kOutOfRange,
     [](SessionConfig& c) { c.regularization.maxNorm = 101; }},
    {"regularization.inputNoise", StatusCode::kOutOfRange,
     [](SessionConfig& c) { c.regularization.inputNoise = -1; }},
    {"training.clipNorm", StatusCode::kOutOfRange,
     [](SessionConfig& c) { c.training.clipNorm = 1001; }},
    {"training.schedule.kind", StatusCode::kUnknownValue,
     [](SessionConfig& c) { c.training.schedule.kind = static_cast<ScheduleKind>(5); }},
    {"training.schedule.every", StatusCode::kOutOfRange,
     [](SessionConfig& c) { c.training.schedule.every = 0; }},
    {"training.schedule.every", StatusCode::kNotAnInteger,
     [](SessionConfig& c) { c.training.schedule.every = 1.5; }},
    {"training.schedule.factor", StatusCode::kOutOfRange,
     [](SessionConfig& c) { c.training.schedule.factor = 1.1; }},
    {"training.schedule.rate", StatusCode::kOutOfRange,
     [](SessionConfig& c) { c.training.schedule.rate = -1; }},
    {"training.schedule.epochs", StatusCode::kNotAnInteger,
     [](SessionConfig& c) { c.training.schedule.epochs = 10.5; }},
    {"training.schedule.epochs", StatusCode::kOutOfRange,
     [](SessionConfig& c) { c.training.schedule.epochs = 2e6; }},
    {"loss", StatusCode::kIncompatible,
     [](SessionConfig& c) {
       c.data.kind = DatasetKind::kPlane;
       c.task = Task::kRegression;
       c.loss = LossKind::kHinge;
     }},
    {"network.init.kind", StatusCode::kUnknownValue,
     [](SessionConfig& c) { c.network.init.kind = static_cast<InitKind>(6); }},
    {"network.init.scale", StatusCode::kOutOfRange,
     [](SessionConfig& c) { c.network.init.scale = 101; }},
    {"network.init.bias", StatusCode::kOutOfRange,
     [](SessionConfig& c) { c.network.init.bias = -11; }},
    {"network.leakySlope", StatusCode::kOutOfRange,
     [](SessionConfig& c) { c.network.leakySlope = 1.5; }},
    {"loss", StatusCode::kUnknownValue,
     [](SessionConfig& c) { c.loss = static_cast<LossKind>(4); }},
    {"task", StatusCode::kIncompatible, [](SessionConfig& c) { c.task = Task::kRegression; }},
    {"task", StatusCode::kIncompatible,
     [](SessionConfig& c) { c.data.kind = DatasetKind::kPlane; }},
    {"features[1]", StatusCode::kIncompatible,
     [](SessionConfig& c) {
       c.data.kind = DatasetKind::kSine;
       c.task = Task::kRegression;
       c.loss = LossKind::kSquared;
     }},
    {"loss", StatusCode::kIncompatible,
     [](SessionConfig& c) {
       c.data.kind = DatasetKind::kPlane;
       c.task = Task::kRegression;
     }},
    {"loss", StatusCode::kIncompatible,
     [](SessionConfig& c) {
       c.data.kind = DatasetKind::kPlane;
       c.task = Task::kRegression;
       c.loss = LossKind::kLogistic;
     }},
    {"loss", StatusCode::kIncompatible,
     [](SessionConfig& c) {
       c.data.kind = DatasetKind::kCs231nSpiral;
       c.loss = LossKind::kLogistic;
     }},
    {"loss", StatusCode::kIncompatible,
     [](SessionConfig& c) {
       c.data.kind = DatasetKind::kCs231nSpiral;
       c.loss = LossKind::kSquared;
     }},
    {"regularization.l1", StatusCode::kOutOfRange,
     [](SessionConfig& c) { c.regularization.l1 = -0.1; }},
    {"regularization.l2", StatusCode::kOutOfRange,
     [](SessionConfig& c) { c.regularization.l2 = 10.5; }},
    {"training.optimizer", StatusCode::kUnknownValue,
     [](SessionConfig& c) { c.training.optimizer = static_cast<OptimizerKind>(7); }},
    {"training.learningRate", StatusCode::kOutOfRange,
     [](SessionConfig& c) { c.training.learningRate = 0; }},
    {"training.learningRate", StatusCode::kNotFinite,
     [](SessionConfig& c) { c.training.learningRate = kNaN; }},
    {"training.momentum", StatusCode::kOutOfRange,
     [](SessionConfig& c) { c.training.momentum = 1; }},
    {"training.beta1", StatusCode::kOutOfRange, [](SessionConfig& c) { c.training.beta1 = 1; }},
    {"training.beta2", StatusCode::kOutOfRange, [](SessionConfig& c) { c.training.beta2 = -1; }},
    {"training.epsilon", StatusCode::kOutOfRange, [](SessionConfig& c) { c.training.epsilon = 0; }},
    {"training.batchSize", StatusCode::kOutOfRange,
     [](SessionConfig& c) { c.training.batchSize = 0; }},
    {"training.batchSize", StatusCode::kNotAnInteger,
     [](SessionConfig& c) { c.training.batchSize = 10.5; }},
    {"weights", StatusCode::kWrongShape, [](SessionConfig& c) { c.weights.assign(27, 0.0F); }},
    {"weights[3]", StatusCode::kNotFinite,
     [](SessionConfig& c) {
       c.weights.assign(28, 0.0F);
       c.weights[3] = std::numeric_limits<float>::infinity();
     }},
    {"fieldSize", StatusCode::kOutOfRange, [](SessionConfig& c) { c.fieldSize = 1024; }},
    {"fieldSize", StatusCode::kUnknownValue, [](SessionConfig& c) { c.fieldSize = 100; }},
};

TEST(Validate, NamesTheOffendingKeyOfEveryBadConfig) {
  for (const BadCase& bad : kBadCases) {
    SessionConfig config;
    bad.spoil(config);
    const Status status = validateConfig(config);
    EXPECT_EQ(status.code, bad.code) << bad.path;
    EXPECT_EQ(status.path, bad.path);
  }
}

TEST(Validate, TellsValueAndRange) {
  SessionConfig config;
  config.network.layers[1].units = 100000;
  const Status units = validateConfig(config);
  EXPECT_EQ(units.value, 100000);
  EXPECT_EQ(units.minimum, 1);
  EXPECT_EQ(units.maximum, 512);
  config = {};
  config.weights.assign(3, 0.0F);
  const Status weights = validateConfig(config);
  EXPECT_EQ(weights.value, 3);
  EXPECT_EQ(weights.minimum, 28);
  EXPECT_EQ(weights.maximum, 28);
}

TEST(Validate, AcceptsTheDefaultAndTheEndsOfTheRanges) {
  EXPECT_TRUE(validateConfig({}).ok());
  SessionConfig low;
  low.seed = 0;
  low.data = {DatasetKind::kNotesSize, 10, 0, 0.1};
  low.features = {Feature::kSinX2};
  low.network.layers = {};
  low.network.init = {InitKind::kZeros, 0, -10};
  low.training.learningRate = 1e-7;
  low.training.batchSize = 1;
  low.training.momentum = 0;
  low.fieldSize = 16;
  EXPECT_TRUE(validateConfig(low).ok());
  SessionConfig high;
  high.seed = 4294967295.0;
  high.data = {DatasetKind::kSpiral, 10000, 0.5, 1};
  high.network.layers.assign(8, {512, Activation::kSine, 0.9});
  high.network.maxoutPieces = 4;
  high.regularization = {10, 10, 100, 10};
  high.training.clipNorm = 1000;
  high.training.schedule = {ScheduleKind::kCosine, 100000, 1, 100, 1000000};
  high.training.learningRate = 100;
  high.training.batchSize = 1024;
  high.fieldSize = 512;
  EXPECT_TRUE(validateConfig(high).ok());
}

TEST(Validate, AcceptsEveryLossForItsTask) {
  SessionConfig config;
  config.loss = LossKind::kLogistic;
  EXPECT_TRUE(validateConfig(config).ok());
  config.loss = LossKind::kSquared;
  EXPECT_TRUE(validateConfig(config).ok());
  config.task = Task::kRegression;
  config.data.kind = DatasetKind::kPlane;
  EXPECT_TRUE(validateConfig(config).ok());
  config.data.kind = DatasetKind::kNielsen;
  config.features = {Feature::kX1, Feature::kX1Squared, Feature::kSinX1};
  EXPECT_TRUE(validateConfig(config).ok());
  config = SessionConfig();
  config.loss = LossKind::kHinge;
  EXPECT_TRUE(validateConfig(config).ok());
}

TEST(Validate, TakesOneDropoutPerHiddenLayer) {
  EXPECT_TRUE(validateDropout({0, 0.9}, 2).ok());
  EXPECT_TRUE(validateDropout({}, 0).ok());
  const Status shape = validateDropout({0}, 2);
  EXPECT_EQ(shape.code, StatusCode::kWrongShape);
  EXPECT_EQ(shape.minimum, 2);
  const Status range = validateDropout({0, 1}, 2);
  EXPECT_EQ(range.code, StatusCode::kOutOfRange);
  EXPECT_EQ(range.path, "network.layers[1].dropout");
}

TEST(NetworkSpec, HasTheOutputsThatDataAndLossNeed) {
  SessionConfig config;
  EXPECT_EQ(networkSpecOf(config).units(), (std::vector<Index>{4, 2, 2}));
  config.loss = LossKind::kLogistic;
  EXPECT_EQ(networkSpecOf(config).units(), (std::vector<Index>{4, 2, 1}));
  config.loss = LossKind::kHinge;
  EXPECT_EQ(networkSpecOf(config).units(), (std::vector<Index>{4, 2, 1}));
  config.data.kind = DatasetKind::kCs231nSpiral;
  EXPECT_EQ(networkSpecOf(config).units(), (std::vector<Index>{4, 2, 3}));
  config.loss = LossKind::kSoftmax;
  EXPECT_EQ(networkSpecOf(config).units(), (std::vector<Index>{4, 2, 3}));
}

TEST(Result, HoldsEitherAValueOrAStatus) {
  const Result<int> good = 5;
  EXPECT_TRUE(good.ok());
  EXPECT_EQ(good.value(), 5);
  const Result<int> bad = Status{StatusCode::kEmpty, "features"};
  EXPECT_FALSE(bad.ok());
  EXPECT_EQ(bad.status().path, "features");
}

}  // namespace
}  // namespace nn
