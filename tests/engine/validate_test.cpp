// SPDX-License-Identifier: MIT
#include "nn/validate.h"

#include "test_support.h"

namespace nn {
namespace {

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
