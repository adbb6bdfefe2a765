// SPDX-License-Identifier: MIT
#include "session.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

#include "nn/limits.h"
#include "test_support.h"

namespace nn {
namespace {

Session& configured(Session& session, const SessionConfig& config = {}) {
  EXPECT_TRUE(session.configure(config).ok());
  return session;
}

std::vector<float> parametersOf(Session& session) {
  const std::span<const float> parameters = session.snapshot(false);
  return {parameters.begin(), parameters.end()};
}

TEST(Session, DoesNothingBeforeItIsConfigured) {
  Session session;
  session.reset();
  EXPECT_EQ(session.step(10), 0);
  EXPECT_TRUE(std::isnan(session.metrics().trainLoss));
  EXPECT_EQ(session.layout().floatCount, 0);
  EXPECT_TRUE(session.snapshot(true).empty());
  EXPECT_TRUE(session.dataset().empty());
  session.input(4);
  EXPECT_TRUE(session.predict(2).empty());
  EXPECT_EQ(session.tune({}, {}, {0, 0}).code, StatusCode::kNotConfigured);
  EXPECT_EQ(session.setWeights().code, StatusCode::kNotConfigured);
  EXPECT_EQ(session.weightsHash(), "cbf29ce484222325");
}

TEST(Session, LayoutDescribesTheDefaultRun) {
  Session session;
  const SnapshotLayout layout = configured(session).layout();
  EXPECT_EQ(layout.units, (std::vector<int>{2, 4, 2, 2}));
  EXPECT_EQ(layout.parameterCount, 28);
  EXPECT_EQ(layout.parametersOffset, 0);
  EXPECT_EQ(layout.unitMapCount, 10);
  EXPECT_EQ(layout.unitMapSize, 64);
  EXPECT_EQ(layout.fieldSize, 256);
  EXPECT_EQ(layout.fieldChannels, 2);
  EXPECT_EQ(layout.unitMapsOffset, 28);
  EXPECT_EQ(layout.fieldOffset, 28 + 10 * 64 * 64);
  EXPECT_EQ(layout.floatCount, layout.fieldOffset + 2 * 256 * 256);
  EXPECT_EQ(layout.domain, 6);
  EXPECT_EQ(layout.classes, 2);
  EXPECT_EQ(layout.trainCount, 250);
  EXPECT_EQ(layout.testCount, 250);
  EXPECT_EQ(layout.batchesPerEpoch, 25);
}

TEST(Session, UnitMapsShrinkAsUnitsGrow) {
  EXPECT_EQ(unitMapSizeFor(64, 256), 64);
  EXPECT_EQ(unitMapSizeFor(65, 256), 32);
  EXPECT_EQ(unitMapSizeFor(256, 256), 32);
  EXPECT_EQ(unitMapSizeFor(257, 256), 16);
  EXPECT_EQ(unitMapSizeFor(10, 16), 16);
}

TEST(Session, ConfiguringTwiceGivesTheSameBits) {
  Session session;
  const std::string first = configured(session).weightsHash();
  session.step(100);
  const std::string trained = session.weightsHash();
  EXPECT_NE(first, trained);
  EXPECT_EQ(configured(session).weightsHash(), first);
  session.step(100);
  EXPECT_EQ(session.weightsHash(), trained);
}

TEST(Session, ResetGivesTheSameStartAndTheSameRun) {
  Session session;
  const std::string start = configured(session).weightsHash();
  session.step(77);
  const std::string end = session.weightsHash();
  session.reset();
  EXPECT_EQ(session.weightsHash(), start);
  EXPECT_EQ(session.metrics().step, 0);
  session.step(77);
  EXPECT_EQ(session.weightsHash(), end);
}

TEST(Session, AFailedConfigureLeavesTheRunAsItWas) {
  Session session;
  configured(session).step(50);
  const std::string hash = session.weightsHash();
  SessionConfig bad;
  bad.network.layers[1].units = 0;
  const Status status = session.configure(bad);
  EXPECT_EQ(status.code, StatusCode::kOutOfRange);
  EXPECT_EQ(status.path, "network.layers[1].units");
  EXPECT_EQ(session.weightsHash(), hash);
  EXPECT_EQ(session.step(5), 5);
  EXPECT_EQ(session.metrics().step, 55);
}

TEST(Session, MetricsStartNearLn2AndDescribeTheNetwork) {
  SessionConfig config;
  config.network.init = {InitKind::kNormal, 1, 0};
  Session session;
  const Metrics metrics = configured(session, config).metrics();
  EXPECT_NEAR(metrics.trainLoss, std::log(2.0), 1e-3);
  EXPECT_NEAR(metrics.testLoss, std::log(2.0), 1e-3);
  EXPECT_EQ(metrics.parameterCount, 28);
  EXPECT_EQ(metrics.weightCount, 20);
  EXPECT_EQ(metrics.biasCount, 8);
  EXPECT_EQ(metrics.penalty, 0);
  EXPECT_TRUE(std::isnan(metrics.deadFraction));
  EXPECT_FALSE(metrics.diverged);
}

TEST(Session, RaisingLambdaRaisesThePenalty) {
  Session session;
  configured(session);
  ASSERT_TRUE(session.tune({}, {0, 0.1}, {0, 0}).ok());
  const double weak = session.metrics().penalty;
  ASSERT_TRUE(session.tune({}, {0, 0.2}, {0, 0}).ok());
  EXPECT_GT(weak, 0);
  EXPECT_DOUBLE_EQ(session.metrics().penalty, 2 * weak);
}

TEST(Session, WhatDoesNotApplyIsNotANumber) {
  SessionConfig config;
  config.data = {DatasetKind::kPlane, 100, 0, 1};
  config.task = Task::kRegression;
  config.loss = LossKind::kSquared;
  Session session;
  const Metrics metrics = configured(session, config).metrics();
  EXPECT_TRUE(std::isnan(metrics.testLoss));
  EXPECT_TRUE(std::isnan(metrics.testAccuracy));
  EXPECT_TRUE(std::isnan(metrics.trainAccuracy));
  EXPECT_TRUE(std::isfinite(metrics.trainLoss));
}

TEST(Session, DeadFractionCountsReluUnitsThatNeverFire) {
  SessionConfig config;
  config.network.layers = {{4, Activation::kRelu}};
  // The first and the third unit have weights 0 and a negative bias.
  config.weights = {0, 0, 1, 0, 0, 0, 0, 1, -1, 0, -2, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0};
  Session session;
  EXPECT_DOUBLE_EQ(configured(session, config).metrics().deadFraction, 0.5);
  config.weights[8] = 1;
  EXPECT_DOUBLE_EQ(configured(session, config).metrics().deadFraction, 0.25);
}

TEST(Session, TuneChangesTheTrainingWithoutAReset) {
  Session session;
  configured(session).step(10);
  TrainingOptions training;
  training.batchSize = 50;
  ASSERT_TRUE(session.tune(training, {}, {0, 0}).ok());
  EXPECT_EQ(session.layout().batchesPerEpoch, 5);
  EXPECT_EQ(session.metrics().step, 10);
  training.learningRate = 1000;
  const Status status = session.tune(training, {}, {0, 0});
  EXPECT_EQ(status.code, StatusCode::kOutOfRange);
  EXPECT_EQ(status.path, "training.learningRate");
  EXPECT_EQ(session.tune({}, {0, -1}, {0, 0}).path, "regularization.l2");
  EXPECT_EQ(session.layout().batchesPerEpoch, 5);
}

TEST(Session, TuneChangesDropoutAndNoiseFromTheNextStepOn) {
  Session session;
  Session plain;
  configured(session).step(10);
  configured(plain).step(10);
  EXPECT_EQ(session.tune({}, {}, {0.5}).code, StatusCode::kWrongShape);
  EXPECT_EQ(session.tune({}, {}, {0, 0.95}).path, "network.layers[1].dropout");
  ASSERT_TRUE(session.tune({}, {}, {0, 0.5}).ok());
  EXPECT_EQ(session.weightsHash(), plain.weightsHash());
  session.step(1);
  plain.step(1);
  EXPECT_NE(session.weightsHash(), plain.weightsHash());
}

TEST(Session, ConfigAndTuneMeanTheSameDropout) {
  SessionConfig config;
  config.network.layers[0].dropout = 0.25;
  Session dropped;
  Session tuned;
  configured(dropped, config).step(20);
  configured(tuned);
  ASSERT_TRUE(tuned.tune({}, {}, {0.25, 0}).ok());
  tuned.step(20);
  EXPECT_EQ(dropped.weightsHash(), tuned.weightsHash());
}

TEST(Session, PreluSlopesStartAsConfiguredAndAreLearned) {
  SessionConfig config;
  config.network.layers = {{3, Activation::kPrelu}};
  config.network.preluSlope = 0.5;
  Session session;
  const std::span<const float> weights = configured(session, config).snapshot(false);
  // W (3 × 2), b (3), slopes (3), W (2 × 3), b (2).
  ASSERT_EQ(weights.size(), 20U);
  for (std::size_t i = 9; i < 12; ++i) EXPECT_EQ(weights[i], 0.5F);
  EXPECT_EQ(session.metrics().weightCount, 12);
  EXPECT_EQ(session.metrics().biasCount, 5);
  session.step(50);
  session.snapshot(false);
  for (std::size_t i = 9; i < 12; ++i) EXPECT_NE(weights[i], 0.5F);
}

TEST(Session, DivergenceIsAMetricAndKeepsTheLastGoodState) {
  SessionConfig config;
  config.network.layers = {{20, Activation::kRelu}};
  config.training.learningRate = 10;
  Session session;
  EXPECT_LT(configured(session, config).step(1000), 1000);
  const Metrics metrics = session.metrics();
  EXPECT_TRUE(metrics.diverged);
  EXPECT_LT(metrics.trainLoss, 10);
  EXPECT_EQ(session.step(1), 0);
  for (const float value : session.snapshot(true)) ASSERT_TRUE(std::isfinite(value));
  ASSERT_TRUE(session.tune({}, {}, {0}).ok());
  EXPECT_FALSE(session.metrics().diverged);
  EXPECT_EQ(session.step(10), 10);
}

/// The first update is so large that the loss behind it overflows, which no batch has met yet.
TEST(Session, MetricsFindADivergenceThatTheLastUpdateMade) {
  SessionConfig config;
  config.data = {DatasetKind::kCustom, 500, 0, 1};
  config.data.points = {1e6F, 0, 1, -1e6F, 1, 2};
  config.task = Task::kRegression;
  config.loss = LossKind::kSquared;
  config.network.layers = {};
  config.training.learningRate = 100;
  config.weights = {1, 1, 0};
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  EXPECT_FALSE(session.metrics().diverged);
  EXPECT_EQ(session.step(1), 1);
  const Metrics metrics = session.metrics();
  EXPECT_TRUE(metrics.diverged);
  EXPECT_EQ(metrics.step, 0);
  EXPECT_TRUE(std::isfinite(metrics.trainLoss));
  EXPECT_EQ(session.snapshot(false)[0], 1);
  EXPECT_EQ(session.step(1), 0);
  session.reset();
  EXPECT_FALSE(session.metrics().diverged);
}

TEST(Session, DatasetListsPointsLabelsAndTheSplit) {
  Session session;
  const std::span<const float> data = configured(session).dataset();
  ASSERT_EQ(data.size(), 2000U);
  int tests = 0;
  for (std::size_t i = 0; i < data.size(); i += 4) {
    EXPECT_TRUE(data[i + 2] == 0 || data[i + 2] == 1);
    tests += data[i + 3] == 1 ? 1 : 0;
  }
  EXPECT_EQ(tests, 250);
}

TEST(Session, TheNetworkDoesNotChangeTheDataNorTheDataTheNetwork) {
  Session session;
  const std::span<const float> before = configured(session).dataset();
  const std::vector<float> data(before.begin(), before.end());
  const std::vector<float> weights = parametersOf(session);
  SessionConfig deeper;
  deeper.network.layers.push_back({8, Activation::kRelu});
  const std::span<const float> after = configured(session, deeper).dataset();
  EXPECT_TRUE(std::equal(data.begin(), data.end(), after.begin(), after.end()));
  SessionConfig noisier;
  noisier.data = {DatasetKind::kXor, 300, 0.3, 0.8};
  EXPECT_EQ(parametersOf(configured(session, noisier)), weights);
}

TEST(Session, PreviewShowsTheDataOfAnotherConfigWithoutTouchingTheRun) {
  Session session;
  configured(session).step(20);
  const std::string hash = session.weightsHash();
  const DataConfig data = {DatasetKind::kSpiral, 100, 0.1, 0.5};
  const std::span<const float> preview = session.preview(data, 7);
  const std::vector<float> shown(preview.begin(), preview.end());
  EXPECT_EQ(session.weightsHash(), hash);
  EXPECT_TRUE(session.preview({DatasetKind::kSpiral, 1, 0, 0.5}, 7).empty());
  EXPECT_TRUE(session.preview(data, -1).empty());
  SessionConfig config;
  config.seed = 7;
  config.data = data;
  const std::span<const float> real = configured(session, config).dataset();
  EXPECT_TRUE(std::equal(shown.begin(), shown.end(), real.begin(), real.end()));
}

TEST(Session, StartWeightsOfTheConfigAreUsedAndRestoredByReset) {
  SessionConfig config;
  for (int i = 0; i < 28; ++i) config.weights.push_back(0.01F * static_cast<float>(i));
  Session session;
  EXPECT_EQ(parametersOf(configured(session, config)), config.weights);
  session.step(5);
  EXPECT_NE(parametersOf(session), config.weights);
  session.reset();
  EXPECT_EQ(parametersOf(session), config.weights);
}

TEST(Session, SetWeightsReplacesTheWeightsUntilReset) {
  Session session;
  const std::vector<float> start = parametersOf(configured(session));
  session.step(10);
  const std::span<float> input = session.input(28);
  std::fill(input.begin(), input.end(), 0.25F);
  ASSERT_TRUE(session.setWeights().ok());
  EXPECT_EQ(parametersOf(session), std::vector<float>(28, 0.25F));
  EXPECT_EQ(session.metrics().step, 10);
  session.reset();
  EXPECT_EQ(parametersOf(session), start);
}

TEST(Session, SetWeightsRefusesWrongLengthsAndNumbers) {
  Session session;
  configured(session);
  const std::string hash = session.weightsHash();
  std::fill_n(session.input(27).begin(), 27, 1.0F);
  const Status shape = session.setWeights();
  EXPECT_EQ(shape.code, StatusCode::kWrongShape);
  EXPECT_EQ(shape.value, 27);
  EXPECT_EQ(shape.minimum, 28);
  const std::span<float> input = session.input(28);
  input[27] = std::numeric_limits<float>::quiet_NaN();
  EXPECT_EQ(session.setWeights().code, StatusCode::kNotFinite);
  EXPECT_EQ(session.weightsHash(), hash);
}

TEST(Session, PredictGivesTheScoresPointByPointForAnyCount) {
  Session session;
  configured(session).step(200);
  const std::span<float> input = session.input(2 * 1001);
  Pcg32 generator = generatorFor(1, Stream::kData, 0);
  for (float& x : input) x = static_cast<float>(uniformBetween(generator, -6, 6));
  const std::vector<float> points(input.begin(), input.end());
  const std::span<const float> scores = session.predict(1001);
  ASSERT_EQ(scores.size(), 2002U);
  const std::vector<float> all(scores.begin(), scores.end());
  for (std::size_t point = 0; point < 1001; point += 100) {
    std::copy_n(points.begin() + static_cast<std::ptrdiff_t>(2 * point), 2,
                session.input(2).begin());
    const std::span<const float> alone = session.predict(1);
    EXPECT_EQ(alone[0], all[2 * point]);
    EXPECT_EQ(alone[1], all[2 * point + 1]);
  }
}

TEST(Session, PredictAndInputRefuseWhatIsNotThere) {
  Session session;
  configured(session);
  EXPECT_EQ(session.input(20).size(), 20U);
  EXPECT_TRUE(session.predict(11).empty());
  EXPECT_TRUE(session.predict(0).empty());
  EXPECT_TRUE(session.predict(-1).empty());
  EXPECT_TRUE(session.input(limits::kMaximumInputFloats + 1).empty());
}

}  // namespace
}  // namespace nn
