// SPDX-License-Identifier: MIT
#include "parameter_editor.h"

#include <algorithm>
#include <cmath>

#include "session.h"
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

/// The default network on the given activation, with all that changes weights beside the optimizer.
SessionConfig regularized(Activation activation, OptimizerKind optimizer) {
  SessionConfig config;
  for (LayerConfig& layer : config.network.layers) layer.activation = activation;
  config.training.optimizer = optimizer;
  config.training.clipNorm = 0.5;
  config.regularization = {1e-3, 1e-2, 0.5, 0};
  return config;
}

TEST(ParameterEditor, DoesNothingBeforeItIsConfigured) {
  Session session;
  EXPECT_EQ(session.parameters().set(0, 1).code, StatusCode::kNotConfigured);
  EXPECT_EQ(session.parameters().lock(0, true).code, StatusCode::kNotConfigured);
  EXPECT_TRUE(session.parameters().gradient().empty());
  EXPECT_TRUE(session.parameters().activity().empty());
}

TEST(ParameterEditor, SetsOneParameterAndTheRunGoesOn) {
  Session session;
  configured(session).step(10);
  std::vector<float> expected = parametersOf(session);
  EXPECT_TRUE(session.parameters().set(27, -1.5).ok());
  expected[27] = -1.5F;
  EXPECT_EQ(parametersOf(session), expected);
  EXPECT_EQ(session.metrics().step, 10);
  EXPECT_EQ(session.step(5), 5);
  EXPECT_NE(parametersOf(session)[27], -1.5F);
}

TEST(ParameterEditor, RefusesWhatIsNoParameterOrNoNumber) {
  Session session;
  const std::string hash = configured(session).weightsHash();
  const Status outside = session.parameters().set(28, 0);
  EXPECT_EQ(outside.code, StatusCode::kOutOfRange);
  EXPECT_EQ(outside.path, "parameter");
  EXPECT_EQ(outside.maximum, 27);
  EXPECT_EQ(session.parameters().set(-1, 0).code, StatusCode::kOutOfRange);
  EXPECT_EQ(session.parameters().set(0.5, 0).code, StatusCode::kNotAnInteger);
  EXPECT_EQ(session.parameters().set(0, 1e39).code, StatusCode::kNotFinite);
  EXPECT_EQ(session.parameters().lock(28, true).code, StatusCode::kOutOfRange);
  EXPECT_EQ(session.weightsHash(), hash);
}

TEST(ParameterEditor, ALockedParameterStaysWhateverTrains) {
  for (const OptimizerKind optimizer :
       {OptimizerKind::kSgd, OptimizerKind::kMomentum, OptimizerKind::kNesterov,
        OptimizerKind::kAdagrad, OptimizerKind::kRmsprop, OptimizerKind::kAdam,
        OptimizerKind::kAdamW}) {
    Session session;
    configured(session, regularized(Activation::kTanh, optimizer));
    EXPECT_TRUE(session.parameters().set(0, 0.75).ok());
    EXPECT_TRUE(session.parameters().lock(0, true).ok());
    EXPECT_TRUE(session.parameters().lock(9, true).ok());
    const std::vector<float> before = parametersOf(session);
    session.step(60);
    const std::vector<float> after = parametersOf(session);
    EXPECT_EQ(after[0], 0.75F);
    EXPECT_EQ(after[9], before[9]);
    EXPECT_NE(after[1], before[1]);
  }
}

TEST(ParameterEditor, UnlockedItTrainsAgainWithoutMomentumFromBefore) {
  SessionConfig config;
  config.training.optimizer = OptimizerKind::kMomentum;
  Session session;
  configured(session, config);
  EXPECT_TRUE(session.parameters().lock(3, true).ok());
  session.step(20);
  const float locked = parametersOf(session)[3];
  EXPECT_TRUE(session.parameters().lock(3, false).ok());
  session.step(1);
  const float first = parametersOf(session)[3];
  EXPECT_NE(first, locked);
  // One plain step: what was held back must not come all at once.
  EXPECT_LT(std::fabs(first - locked), 0.05F);
}

TEST(ParameterEditor, ALockOutlivesSetWeightsAndEndsWithReset) {
  Session session;
  const std::string start = configured(session).weightsHash();
  session.step(30);
  const std::string trained = session.weightsHash();
  EXPECT_TRUE(session.parameters().lock(2, true).ok());
  std::ranges::fill(session.input(28), 0.25F);
  EXPECT_TRUE(session.setWeights().ok());
  session.step(10);
  EXPECT_EQ(parametersOf(session)[2], 0.25F);
  session.reset();
  EXPECT_EQ(session.weightsHash(), start);
  session.step(30);
  EXPECT_EQ(session.weightsHash(), trained);
}

TEST(ParameterEditor, ALockedParameterKeepsItsValueWhenTheRunDiverges) {
  SessionConfig config = regularized(Activation::kRelu, OptimizerKind::kSgd);
  config.training.clipNorm = 0;
  config.regularization = {};
  config.training.learningRate = 100;
  Session session;
  configured(session, config);
  EXPECT_TRUE(session.parameters().lock(5, true).ok());
  const float locked = parametersOf(session)[5];
  session.step(2000);
  EXPECT_TRUE(session.metrics().diverged);
  EXPECT_EQ(parametersOf(session)[5], locked);
  EXPECT_TRUE(session.parameters().set(5, 0.5).ok());
  EXPECT_FALSE(session.metrics().diverged);
  EXPECT_EQ(parametersOf(session)[5], 0.5F);
}

TEST(ParameterEditor, GradientIsTheSlopeOfTheTrainingLoss) {
  Session session;
  configured(session, regularized(Activation::kTanh, OptimizerKind::kSgd)).step(40);
  const std::span<const float> view = session.parameters().gradient();
  const std::vector<float> gradient(view.begin(), view.end());
  const std::vector<float> parameters = parametersOf(session);
  ASSERT_EQ(gradient.size(), parameters.size());
  constexpr double kStep = 5e-3;
  for (std::size_t i = 0; i < gradient.size(); ++i) {
    const auto position = static_cast<double>(i);
    const auto value = static_cast<double>(parameters[i]);
    EXPECT_TRUE(session.parameters().set(position, value + kStep).ok());
    const double above = session.metrics().trainLoss;
    EXPECT_TRUE(session.parameters().set(position, value - kStep).ok());
    const double below = session.metrics().trainLoss;
    EXPECT_TRUE(session.parameters().set(position, value).ok());
    EXPECT_NEAR((above - below) / (2 * kStep), static_cast<double>(gradient[i]), 1e-4);
  }
}

TEST(ParameterEditor, GradientOfManySamplesIsTheMeanOfAllChunks) {
  SessionConfig config;
  config.data.samples = 5000;
  Session session;
  configured(session, config);
  const double slope = static_cast<double>(session.parameters().gradient()[27]);
  const auto value = static_cast<double>(parametersOf(session)[27]);
  EXPECT_TRUE(session.parameters().set(27, value + 5e-3).ok());
  const double above = session.metrics().trainLoss;
  EXPECT_TRUE(session.parameters().set(27, value - 5e-3).ok());
  EXPECT_NEAR((above - session.metrics().trainLoss) / 1e-2, slope, 1e-4);
}

TEST(ParameterEditor, LookingChangesNothing) {
  Session quiet;
  Session watched;
  configured(quiet);
  configured(watched);
  for (int i = 0; i < 20; ++i) {
    quiet.step(3);
    watched.step(3);
    watched.parameters().gradient();
    watched.parameters().activity();
  }
  EXPECT_EQ(watched.weightsHash(), quiet.weightsHash());
}

TEST(ParameterEditor, ActivityTellsDeadAndSaturatedUnits) {
  SessionConfig config;
  config.network.layers = {{2, Activation::kRelu}, {2, Activation::kTanh}};
  Session session;
  configured(session, config);
  // Layout: W1 2×2, b1 2, W2 2×2, b2 2, then the outputs.
  EXPECT_TRUE(session.parameters().set(4, -1000).ok());
  EXPECT_TRUE(session.parameters().set(5, 1000).ok());
  EXPECT_TRUE(session.parameters().set(10, 100).ok());
  EXPECT_TRUE(session.parameters().set(7, 0).ok());
  EXPECT_TRUE(session.parameters().set(9, 0).ok());
  EXPECT_TRUE(session.parameters().set(11, 0).ok());
  const std::span<const float> figures = session.parameters().activity();
  ASSERT_EQ(figures.size(), 2U * (2 + 2 + 2));
  EXPECT_EQ(figures[0], 0);
  EXPECT_GT(figures[2], 100);
  EXPECT_EQ(figures[1], 0);
  EXPECT_EQ(figures[4], 1);
  EXPECT_EQ(figures[5], 1);
  EXPECT_EQ(figures[7], 0);
}

}  // namespace
}  // namespace nn
