// SPDX-License-Identifier: MIT
#include <cmath>

#include "job_support.h"
#include "session.h"
#include "test_support.h"

namespace nn {
namespace {

TEST(Instruments, ARestartIsTheRunOfItsSeed) {
  SessionConfig config = smallConfig();
  config.seed = 5;
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  ASSERT_TRUE(session.instruments().beginRestarts({3, 40, false}).ok());
  EXPECT_EQ(session.instruments().advance(50).done, 50);
  EXPECT_FALSE(std::isnan(session.instruments().results()[0]));
  EXPECT_TRUE(std::isnan(session.instruments().results()[5]));
  const std::vector<float> results = finish(session, 7);
  ASSERT_EQ(results.size(), 15U);
  for (int run = 0; run < 3; ++run) {
    config.seed = 5 + run;
    Session single;
    ASSERT_TRUE(single.configure(config).ok());
    single.step(40);
    const Metrics metrics = single.metrics();
    const float* figures = results.data() + run * 5;
    EXPECT_EQ(figures[0], static_cast<float>(metrics.trainLoss));
    EXPECT_EQ(figures[1], static_cast<float>(metrics.testLoss));
    EXPECT_EQ(figures[2], static_cast<float>(metrics.trainAccuracy));
    EXPECT_EQ(figures[3], static_cast<float>(metrics.testAccuracy));
    EXPECT_EQ(figures[4], 40);
  }
}

TEST(Instruments, APartOfTheRestartsHasTheNumbersOfTheWhole) {
  for (const bool sameData : {true, false}) {
    Session session;
    ASSERT_TRUE(session.configure(smallConfig()).ok());
    ASSERT_TRUE(session.instruments().beginRestarts({3, 40, sameData}).ok());
    const std::vector<float> whole = finish(session);
    ASSERT_TRUE(session.instruments().beginRestarts({2, 40, sameData, 1}).ok());
    const std::vector<float> part = finish(session);
    EXPECT_EQ(part, std::vector<float>(whole.begin() + 5, whole.end()));
  }
}

TEST(Instruments, RestartsOnTheSameDataDifferInTheirStartOnly) {
  SessionConfig config = smallConfig();
  config.network.layers = {};
  config.network.init.kind = InitKind::kZeros;
  config.training.batchSize = 1024;
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  // Without random weights and batches nothing but the data is left to differ.
  ASSERT_TRUE(session.instruments().beginRestarts({2, 20, true}).ok());
  const std::vector<float> same = finish(session);
  EXPECT_EQ(same[0], same[5]);
  ASSERT_TRUE(session.instruments().beginRestarts({2, 20, false}).ok());
  const std::vector<float> other = finish(session);
  EXPECT_EQ(other[0], same[0]);
  EXPECT_NE(other[0], other[5]);
}

TEST(Instruments, RestartsSayWhereTheyDivergedAndUseTheTunedOptions) {
  SessionConfig config = smallConfig();
  config.network.layers = {{20, Activation::kRelu}};
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  TrainingOptions training;
  training.learningRate = 100;
  ASSERT_TRUE(session.tune(training, {}, {0}).ok());
  ASSERT_TRUE(session.instruments().beginRestarts({1, 1000, true}).ok());
  const std::vector<float> results = finish(session);
  EXPECT_LT(results[4], 1000);
  EXPECT_TRUE(std::isfinite(results[0]));
}

TEST(Instruments, RestartsTakeTunedDropout) {
  SessionConfig config = smallConfig();
  config.network.layers = {{6, Activation::kTanh}};
  const auto resultsAfter = [](const SessionConfig& start, double tuned) {
    Session session;
    EXPECT_TRUE(session.configure(start).ok());
    EXPECT_TRUE(session.tune(start.training, start.regularization, {tuned}).ok());
    EXPECT_TRUE(session.instruments().beginRestarts({2, 50, true}).ok());
    session.instruments().advance(1000);
    const auto results = session.instruments().results();
    return std::vector<float>(results.begin(), results.end());
  };
  const std::vector<float> without = resultsAfter(config, 0);
  const std::vector<float> tuned = resultsAfter(config, 0.5);
  config.network.layers[0].dropout = 0.5;
  EXPECT_EQ(tuned, resultsAfter(config, 0.5));
  EXPECT_NE(tuned, without);
}

}  // namespace
}  // namespace nn
