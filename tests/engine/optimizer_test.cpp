// SPDX-License-Identifier: MIT
#include "nn/optimizer.h"

#include <cmath>

#include "nn/regularizer.h"
#include "test_support.h"

namespace nn {
namespace {

TrainingOptions optionsFor(OptimizerKind kind, double learningRate) {
  TrainingOptions options;
  options.optimizer = kind;
  options.learningRate = learningRate;
  return options;
}

/// θ after each of `steps` steps on L = ½θ², whose gradient is θ, from θ = 1.
std::vector<double> trajectory(const TrainingOptions& options, int steps) {
  Optimizer<double> optimizer(1);
  Buffer<double> theta = Buffer<double>::Ones(1);
  std::vector<double> path;
  for (int i = 0; i < steps; ++i) {
    const Buffer<double> gradient = theta;
    optimizer.step(options, theta, gradient);
    path.push_back(theta[0]);
  }
  return path;
}

TEST(Sgd, FollowsTheGeometricSeriesOnAParabola) {
  const std::vector<double> path = trajectory(optionsFor(OptimizerKind::kSgd, 0.1), 20);
  for (std::size_t i = 0; i < path.size(); ++i) {
    EXPECT_NEAR(path[i], std::pow(0.9, static_cast<double>(i + 1)), 1e-14);
  }
}

TEST(Momentum, MatchesItsRecurrenceWorkedByHand) {
  // μ = .9, η = .1: v₁ = 1, θ₁ = .9; v₂ = .9 + .9 = 1.8, θ₂ = .72; v₃ = 1.62 + .72 = 2.34, θ₃ =
  // .486; v₄ = 2.106 + .486 = 2.592, θ₄ = .2268.
  const std::vector<double> path = trajectory(optionsFor(OptimizerKind::kMomentum, 0.1), 4);
  EXPECT_NEAR(path[0], 0.9, 1e-14);
  EXPECT_NEAR(path[1], 0.72, 1e-14);
  EXPECT_NEAR(path[2], 0.486, 1e-14);
  EXPECT_NEAR(path[3], 0.2268, 1e-14);
}

TEST(Momentum, WithoutMomentumIsSgd) {
  TrainingOptions options = optionsFor(OptimizerKind::kMomentum, 0.05);
  options.momentum = 0;
  const std::vector<double> sgd = trajectory(optionsFor(OptimizerKind::kSgd, 0.05), 10);
  const std::vector<double> momentum = trajectory(options, 10);
  for (std::size_t i = 0; i < sgd.size(); ++i) EXPECT_DOUBLE_EQ(momentum[i], sgd[i]);
}

TEST(Adam, MovesByTheLearningRateUnderAConstantGradient) {
  // With a constant gradient g both bias-corrected means are exact, so each step is η·g/(|g| + ε).
  const TrainingOptions options = optionsFor(OptimizerKind::kAdam, 0.01);
  Optimizer<double> optimizer(2);
  Buffer<double> theta = zeroBuffer<double>(2);
  Buffer<double> gradient = zeroBuffer<double>(2);
  gradient << 3, -0.002;
  for (int i = 1; i <= 50; ++i) {
    optimizer.step(options, theta, gradient);
    EXPECT_NEAR(theta[0], -0.01 * i * 3 / (3 + 1e-8), 1e-9);
    EXPECT_NEAR(theta[1], 0.01 * i * 0.002 / (0.002 + 1e-8), 1e-9);
  }
}

TEST(Adam, MatchesItsFormulaStepByStep) {
  TrainingOptions options = optionsFor(OptimizerKind::kAdam, 0.1);
  options.beta1 = 0.8;
  options.beta2 = 0.95;
  options.epsilon = 1e-3;
  double theta = 1;
  double mean = 0;
  double square = 0;
  const std::vector<double> path = trajectory(options, 30);
  for (std::size_t i = 0; i < path.size(); ++i) {
    const auto t = static_cast<double>(i + 1);
    mean = 0.8 * mean + 0.2 * theta;
    square = 0.95 * square + 0.05 * theta * theta;
    const double correctedMean = mean / (1 - std::pow(0.8, t));
    const double correctedSquare = square / (1 - std::pow(0.95, t));
    theta -= 0.1 * correctedMean / (std::sqrt(correctedSquare) + 1e-3);
    EXPECT_NEAR(path[i], theta, 1e-12);
  }
}

TEST(Optimizer, ARestoredStateContinuesTheSameTrajectory) {
  const TrainingOptions options = optionsFor(OptimizerKind::kAdam, 0.1);
  Optimizer<float> optimizer(3);
  Buffer<float> theta = Buffer<float>::Ones(3);
  for (int i = 0; i < 5; ++i) optimizer.step(options, theta, Buffer<float>(theta));
  const OptimizerState<float> state = optimizer.state();
  Buffer<float> copy = theta;
  for (int i = 0; i < 5; ++i) optimizer.step(options, theta, Buffer<float>(theta));
  Optimizer<float> other(3);
  other.restore(state);
  for (int i = 0; i < 5; ++i) other.step(options, copy, Buffer<float>(copy));
  EXPECT_TRUE(test::sameBits(theta, copy));
}

TEST(Nesterov, LooksAheadByHand) {
  // μ = .9, η = .1: v₁ = 1, θ₁ = 1 − .1·1.9 = .81; v₂ = 1.71, θ₂ = .81 − .1·(.81 + 1.539) = .5751.
  const std::vector<double> path = trajectory(optionsFor(OptimizerKind::kNesterov, 0.1), 2);
  EXPECT_NEAR(path[0], 0.81, 1e-14);
  EXPECT_NEAR(path[1], 0.5751, 1e-14);
}

TEST(Adagrad, FirstStepIsTheLearningRateAndLaterOnesShrink) {
  const std::vector<double> path = trajectory(optionsFor(OptimizerKind::kAdagrad, 0.1), 3);
  EXPECT_NEAR(path[0], 0.9, 1e-8);
  EXPECT_NEAR(path[1], 0.9 - 0.1 * 0.9 / std::sqrt(1 + 0.81), 1e-8);
}

TEST(Rmsprop, MatchesItsFormulaStepByStep) {
  TrainingOptions options = optionsFor(OptimizerKind::kRmsprop, 0.05);
  options.beta2 = 0.9;
  double theta = 1;
  double square = 0;
  for (const double actual : trajectory(options, 30)) {
    square = 0.9 * square + 0.1 * theta * theta;
    theta -= 0.05 * theta / (std::sqrt(square) + 1e-8);
    EXPECT_NEAR(actual, theta, 1e-12);
  }
}

TEST(Penalty, CountsWeightsAndNotBiases) {
  ParameterLayout layout;
  layout.append(3, ParameterKind::kWeight);
  layout.append(2, ParameterKind::kBias);
  Buffer<double> parameters = zeroBuffer<double>(5);
  parameters << 1, -2, 3, 100, -100;
  EXPECT_DOUBLE_EQ(penaltyOf({0, 0.5}, layout, parameters), 0.25 * 14);
  EXPECT_DOUBLE_EQ(penaltyOf({0.5, 0}, layout, parameters), 0.5 * 6);
  EXPECT_DOUBLE_EQ(penaltyOf({1, 2}, layout, parameters), 14 + 6);
}

TEST(Penalty, GradientPullsWeightsTowardsZeroAndLeavesBiasesAlone) {
  ParameterLayout layout;
  layout.append(3, ParameterKind::kWeight);
  layout.append(1, ParameterKind::kBias);
  Buffer<double> parameters = zeroBuffer<double>(4);
  parameters << 2, -3, 0, 50;
  Buffer<double> gradient = Buffer<double>::Ones(4);
  addPenaltyGradient({0.25, 0.5}, layout, parameters, gradient);
  EXPECT_DOUBLE_EQ(gradient[0], 1 + 1 + 0.25);
  EXPECT_DOUBLE_EQ(gradient[1], 1 - 1.5 - 0.25);
  EXPECT_DOUBLE_EQ(gradient[2], 1);
  EXPECT_DOUBLE_EQ(gradient[3], 1);
}

TEST(Penalty, L2AloneShrinksWeightsByOneMinusRateTimesLambda) {
  ParameterLayout layout;
  layout.append(4, ParameterKind::kWeight);
  const TrainingOptions options = optionsFor(OptimizerKind::kSgd, 0.1);
  Optimizer<double> optimizer(4);
  Buffer<double> weights = zeroBuffer<double>(4);
  weights << 1, -2, 0.5, 8;
  for (int step = 1; step <= 100; ++step) {
    Buffer<double> gradient = zeroBuffer<double>(4);
    addPenaltyGradient({0, 0.3}, layout, weights, gradient);
    optimizer.step(options, weights, gradient);
    const double factor = std::pow(1 - 0.1 * 0.3, step);
    EXPECT_NEAR(weights[0], factor, 1e-13);
    EXPECT_NEAR(weights[3], 8 * factor, 1e-12);
  }
}

}  // namespace
}  // namespace nn
