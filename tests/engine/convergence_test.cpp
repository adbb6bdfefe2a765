// SPDX-License-Identifier: MIT
#include <algorithm>

#include "session.h"
#include "test_support.h"

namespace nn {
namespace {

/// The default seed and ten others.
constexpr double kSeeds[] = {42, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

SessionConfig sizeFigure(double units, double seed) {
  SessionConfig config;
  config.seed = seed;
  config.data = {DatasetKind::kNotesSize, 500, 0, 1};
  config.network.layers = {{units, Activation::kTanh}};
  config.training.optimizer = OptimizerKind::kAdam;
  config.training.learningRate = 0.03;
  config.fieldSize = 16;
  return config;
}

/// Most of the 32 points that are right at any of the epochs looked at, up to 3,000.
int mostRight(double units, double seed) {
  Session session;
  EXPECT_TRUE(session.configure(sizeFigure(units, seed)).ok());
  const int batches = session.layout().batchesPerEpoch;
  double best = 0;
  for (int epoch = 0; epoch < 3000 && best < 1; epoch += 10) {
    session.step(10 * batches);
    best = std::max(best, session.metrics().trainAccuracy);
  }
  return static_cast<int>(best * 32 + 0.5);
}

TEST(ConvergenceOfTheSizeFigure, TwentyUnitsFitAllPointsThreeNeverAndSixLieBetween) {
  int perfect = 0;
  int sumOfThree = 0;
  int sumOfSix = 0;
  for (int seed = 1; seed <= 10; ++seed) {
    perfect += mostRight(20, seed) == 32 ? 1 : 0;
    const int three = mostRight(3, seed);
    EXPECT_LE(three, 30);
    sumOfThree += three;
    sumOfSix += mostRight(6, seed);
  }
  EXPECT_GE(perfect, 9);
  EXPECT_GT(sumOfSix, sumOfThree);
  EXPECT_LT(sumOfSix, 10 * 32);
}

SessionConfig caseStudy(std::vector<LayerConfig> layers, double seed) {
  SessionConfig config;
  config.seed = seed;
  config.data = {DatasetKind::kCs231nSpiral, 300, 0, 1};
  config.network.layers = std::move(layers);
  config.network.init.kind = InitKind::kNormal;
  config.regularization.l2 = 1e-3;
  config.training.learningRate = 1;
  config.training.batchSize = 1024;
  config.fieldSize = 16;
  return config;
}

TEST(ConvergenceOfTheCs231nSpiral, AHundredReluUnitsReach97PercentWithin10000Steps) {
  for (const double seed : {42.0, 1.0, 2.0}) {
    Session session;
    ASSERT_TRUE(session.configure(caseStudy({{100, Activation::kRelu}}, seed)).ok());
    double best = 0;
    for (int block = 0; block < 20 && best < 0.97; ++block) {
      EXPECT_EQ(session.step(500), 500);
      best = session.metrics().trainAccuracy;
    }
    EXPECT_GE(best, 0.97);
  }
}

TEST(ConvergenceOfTheCs231nSpiral, TheLinearClassifierStaysNearHalf) {
  for (const double seed : kSeeds) {
    Session session;
    ASSERT_TRUE(session.configure(caseStudy({}, seed)).ok());
    session.step(200);
    for (int block = 0; block < 10; ++block) {
      EXPECT_GE(session.metrics().trainAccuracy, 0.45);
      EXPECT_LE(session.metrics().trainAccuracy, 0.56);
      session.step(1000);
    }
  }
}

/// Whether the default network gets 97 % of the test points right within 1,000 epochs.
bool defaultNetworkLearns(DatasetKind data, double seed) {
  SessionConfig config;
  config.seed = seed;
  config.data.kind = data;
  config.fieldSize = 16;
  Session session;
  EXPECT_TRUE(session.configure(config).ok());
  const int batches = session.layout().batchesPerEpoch;
  for (int epoch = 0; epoch < 1000; epoch += 10) {
    session.step(10 * batches);
    if (session.metrics().testAccuracy >= 0.97) return true;
  }
  return false;
}

TEST(ConvergenceOfTheDefaults, LearnCircleAndXorFromTheDefaultSeedAndMostOthers) {
  for (const DatasetKind data : {DatasetKind::kCircle, DatasetKind::kXor}) {
    EXPECT_TRUE(defaultNetworkLearns(data, 42));
    const auto learns = [&](double seed) { return defaultNetworkLearns(data, seed); };
    EXPECT_GE(std::count_if(std::begin(kSeeds) + 1, std::end(kSeeds), learns), 8);
  }
}

}  // namespace
}  // namespace nn
