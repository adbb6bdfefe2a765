// SPDX-License-Identifier: MIT
#include <algorithm>

#include "session.h"
#include "test_support.h"

namespace nn {
namespace {

SessionConfig regressionOn(DatasetKind kind, std::vector<LayerConfig> layers, double seed) {
  SessionConfig config;
  config.seed = seed;
  config.data = {kind, 500, 0, 1};
  config.task = Task::kRegression;
  config.loss = LossKind::kSquared;
  config.network.layers = std::move(layers);
  config.fieldSize = 16;
  return config;
}

/// Lowest training loss at any of the epochs looked at.
double lowestLoss(const SessionConfig& config, int epochs) {
  Session session;
  EXPECT_TRUE(session.configure(config).ok());
  const int batches = session.layout().batchesPerEpoch;
  double lowest = session.metrics().trainLoss;
  for (int epoch = 0; epoch < epochs; epoch += 10) {
    session.step(10 * batches);
    lowest = std::min(lowest, session.metrics().trainLoss);
  }
  EXPECT_FALSE(session.metrics().diverged);
  return lowest;
}

TEST(ConvergenceOfRegression, TheConvnetNetworkFitsXSinX) {
  for (const double seed : {42.0, 1.0, 2.0}) {
    SessionConfig config = regressionOn(
        DatasetKind::kXSinX, {{20, Activation::kRelu}, {20, Activation::kSigmoid}}, seed);
    config.features = {Feature::kX1};
    config.training.optimizer = OptimizerKind::kAdam;
    config.training.learningRate = 0.01;
    config.training.batchSize = 5;
    EXPECT_LT(lowestLoss(config, 2000), 0.05) << seed;
  }
}

TEST(ConvergenceOfRegression, TanhUnitsFitNielsensFunctionAndTheStep) {
  for (const DatasetKind kind : {DatasetKind::kNielsen, DatasetKind::kStep, DatasetKind::kSine}) {
    SessionConfig config =
        regressionOn(kind, {{20, Activation::kTanh}, {20, Activation::kTanh}}, 42);
    config.data.standardize = true;
    config.features = {Feature::kX1};
    config.training.optimizer = OptimizerKind::kAdam;
    config.training.learningRate = 0.01;
    EXPECT_LT(lowestLoss(config, 500), 0.005) << static_cast<int>(kind);
  }
}

TEST(ConvergenceOfRegression, ALinearNetworkFitsThePlaneExactly) {
  SessionConfig config = regressionOn(DatasetKind::kPlane, {}, 42);
  EXPECT_LT(lowestLoss(config, 50), 1e-9);
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  session.step(2500);
  const std::span<const float> weights = session.snapshot(false);
  EXPECT_NEAR(static_cast<double>(weights[0]), 0.1, 1e-4);
  EXPECT_NEAR(static_cast<double>(weights[1]), 0.1, 1e-4);
  EXPECT_NEAR(static_cast<double>(weights[2]), 0, 1e-4);
}

TEST(ConvergenceOfRegression, TanhUnitsLearnTheBumpsAndALinearNetworkDoesNot) {
  SessionConfig config = regressionOn(DatasetKind::kBumps, {}, 42);
  const double linear = lowestLoss(config, 100);
  config.network.layers = {{20, Activation::kTanh}, {20, Activation::kTanh}};
  config.training.optimizer = OptimizerKind::kAdam;
  config.training.learningRate = 0.01;
  EXPECT_LT(lowestLoss(config, 300), linear / 10);
}

TEST(ConvergenceOfClassification, MoonsRingsAndBlobsAreLearned) {
  for (const DatasetKind kind : {DatasetKind::kMoons, DatasetKind::kRings, DatasetKind::kBlobs}) {
    SessionConfig config;
    config.data = {kind, 500, 0, 0.5, 5};
    config.network.layers = {{20, Activation::kTanh}};
    config.training.optimizer = OptimizerKind::kAdam;
    config.training.learningRate = 0.01;
    config.fieldSize = 16;
    Session session;
    ASSERT_TRUE(session.configure(config).ok());
    session.step(200 * session.layout().batchesPerEpoch);
    EXPECT_GE(session.metrics().testAccuracy, 0.97) << static_cast<int>(kind);
  }
}

}  // namespace
}  // namespace nn
