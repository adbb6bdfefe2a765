// SPDX-License-Identifier: MIT
#include "nn/training_record.h"

#include <limits>
#include <string>
#include <vector>

#include "session.h"
#include "test_support.h"

namespace nn {
namespace {

/// Draws everything that a step can draw, and changes weights in every way.
SessionConfig restless(OptimizerKind optimizer) {
  SessionConfig config;
  config.data.noise = 0.2;
  config.network.layers = {{6, Activation::kPrelu, 0.3}, {5, Activation::kRelu, 0.1}};
  config.regularization = {1e-4, 1e-3, 2, 0.2};
  config.training.optimizer = optimizer;
  config.training.clipNorm = 1;
  config.training.schedule.kind = ScheduleKind::kCosine;
  config.fieldSize = 16;
  return config;
}

std::vector<float> stateOf(Session& session) {
  const std::span<const float> state = session.state();
  return {state.begin(), state.end()};
}

TEST(TrainingRecord, GoesOnFromAnyStepBitForBit) {
  for (const OptimizerKind optimizer :
       {OptimizerKind::kSgd, OptimizerKind::kMomentum, OptimizerKind::kNesterov,
        OptimizerKind::kAdagrad, OptimizerKind::kRmsprop, OptimizerKind::kAdam,
        OptimizerKind::kAdamW}) {
    Session session;
    ASSERT_TRUE(session.configure(restless(optimizer)).ok());
    for (const int steps : {0, 7, 161}) {
      session.step(steps);
      const std::vector<float> state = stateOf(session);
      session.step(100);
      const std::vector<float> end = stateOf(session);
      ASSERT_TRUE(session.restore(state).ok());
      EXPECT_EQ(stateOf(session), state);
      session.step(100);
      // Not the weights alone: what the next steps depend on, too.
      EXPECT_EQ(stateOf(session), end);
    }
  }
}

TEST(TrainingRecord, CarriesLocks) {
  Session session;
  ASSERT_TRUE(session.configure(restless(OptimizerKind::kAdamW)).ok());
  ASSERT_TRUE(session.parameters().lock(2, true).ok());
  ASSERT_TRUE(session.parameters().lock(11, true).ok());
  session.step(5);
  const std::vector<float> locked = stateOf(session);
  ASSERT_TRUE(session.parameters().lock(2, false).ok());
  session.step(5);
  ASSERT_TRUE(session.restore(locked).ok());
  const float kept = session.snapshot(false)[2];
  session.step(30);
  EXPECT_EQ(session.snapshot(false)[2], kept);
}

TEST(TrainingRecord, ReturnsToTheSameGoodStateWhenTheRunDiverges) {
  SessionConfig config = restless(OptimizerKind::kMomentum);
  config.training.learningRate = 30;
  config.training.clipNorm = 0;
  config.regularization = {};
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  std::vector<std::vector<float>> states;
  while (session.step(1) == 1) states.push_back(stateOf(session));
  ASSERT_FALSE(states.empty());
  const std::vector<float> end = stateOf(session);
  for (const std::vector<float>& state : states) {
    ASSERT_TRUE(session.restore(state).ok());
    session.step(5000);
    ASSERT_EQ(stateOf(session), end);
  }
  EXPECT_TRUE(session.metrics().diverged);
}

TEST(TrainingRecord, LeavesOutWhatAnOptimizerDoesNotUse) {
  Session plain;
  Session adam;
  ASSERT_TRUE(plain.configure(restless(OptimizerKind::kSgd)).ok());
  ASSERT_TRUE(adam.configure(restless(OptimizerKind::kAdam)).ok());
  plain.step(20);
  adam.step(20);
  const auto count = static_cast<std::size_t>(plain.layout().parameterCount);
  EXPECT_EQ(adam.state().size() - plain.state().size(), 4 * count);
}

TEST(TrainingRecord, RefusesWhatIsNoStateOfThisNetwork) {
  Session session;
  EXPECT_TRUE(session.state().empty());
  EXPECT_EQ(session.restore({}).code, StatusCode::kNotConfigured);
  ASSERT_TRUE(session.configure(restless(OptimizerKind::kAdam)).ok());
  ASSERT_TRUE(session.parameters().lock(1, true).ok());
  session.step(10);
  const std::vector<float> state = stateOf(session);
  SessionConfig other = restless(OptimizerKind::kAdam);
  other.network.layers[0].units += 1;
  Session wider;
  ASSERT_TRUE(wider.configure(other).ok());
  EXPECT_EQ(wider.restore(state).code, StatusCode::kWrongShape);

  const auto isRefused = [&session](const std::vector<float>& record) {
    return session.restore(record).code == StatusCode::kWrongShape;
  };
  EXPECT_TRUE(isRefused({}));
  EXPECT_TRUE(isRefused({state.begin(), state.end() - 1}));
  // Every number of the head, which ends where the lock stands, replaced by nonsense.
  const auto lock = std::find(state.begin() + 30, state.end(), 1.0F) - state.begin();
  for (const double nonsense : {-1.0, 0.5, 1e300, std::numeric_limits<double>::quiet_NaN()}) {
    for (const std::size_t place : {0U, 1U, 2U, 5U, 6U, 7U}) {
      std::vector<float> bad = state;
      std::memcpy(bad.data() + 2 * place, &nonsense, sizeof nonsense);
      EXPECT_TRUE(isRefused(bad)) << place << ": " << nonsense;
    }
    std::vector<float> bad = state;
    bad[static_cast<std::size_t>(lock)] = static_cast<float>(nonsense);
    EXPECT_TRUE(isRefused(bad)) << "lock " << nonsense;
  }
  EXPECT_EQ(stateOf(session), state);
}

TEST(TrainingRecord, ThePathOfTwoWeightsEndsAtTheStepThatIsShown) {
  Session session;
  ASSERT_TRUE(session.configure(restless(OptimizerKind::kSgd)).ok());
  ASSERT_TRUE(session.instruments().watchWeights(0, 1).ok());
  session.step(20);
  const std::vector<float> early = stateOf(session);
  session.step(5000);
  const std::vector<float> middle = stateOf(session);
  session.step(30);
  const std::vector<float> late = stateOf(session);
  const auto lastStep = [&session] {
    const std::span<const float> path = session.instruments().path();
    return path.empty() ? -1.0F : path[path.size() - 3];
  };
  ASSERT_TRUE(session.restore(middle).ok());
  EXPECT_EQ(lastStep(), 5020);
  ASSERT_TRUE(session.restore(late).ok());
  EXPECT_EQ(lastStep(), 5050);
  // Only the last 4096 points are kept.
  ASSERT_TRUE(session.restore(early).ok());
  EXPECT_EQ(lastStep(), -1);
  ASSERT_TRUE(session.restore(middle).ok());
  session.step(1);
  EXPECT_EQ(lastStep(), 5021);
  ASSERT_TRUE(session.restore(late).ok());
  EXPECT_EQ(lastStep(), 5021);
}

}  // namespace
}  // namespace nn
