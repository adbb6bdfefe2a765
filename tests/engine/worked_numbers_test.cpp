// SPDX-License-Identifier: MIT
#include <cmath>

#include "nn/gradient_check.h"
#include "nn/loss.h"
#include "nn/objective.h"
#include "session.h"
#include "test_support.h"

// Numbers that the notes work out or state, each as a test of its own. Those of activations,
// parameters, schedules and initialisers stand in tests/golden/fixtures.txt, computed by NumPy.

namespace nn {
namespace {

using test::Samples;

constexpr Loss kSoftmax = {LossKind::kSoftmax, Task::kClassification};
constexpr Loss kHinge = {LossKind::kHinge, Task::kClassification};

double lossOf(const Loss& loss, const std::vector<double>& scores, double label) {
  const auto outputs = static_cast<Index>(scores.size());
  Samples<double> target(1, 1, {label});
  Samples<double> losses(1, 1);
  evaluateLoss<double>(loss, Samples<double>(outputs, 1, scores).constView(), target.data(),
                       losses.data(), {});
  return losses.at(0, 0);
}

TEST(WorkedNumbers, TheScoresOfTheNotesCost158AsASupportVectorMachineAnd104AsASoftmax) {
  EXPECT_NEAR(lossOf(kHinge, {-2.85, 0.86, 0.28}, 2), 1.58, 1e-12);
  EXPECT_NEAR(lossOf(kSoftmax, {-2.85, 0.86, 0.28}, 2), 1.04, 0.005);
}

TEST(WorkedNumbers, AHingeIsContentWithAMarginOfOneWhereASoftmaxIsNot) {
  EXPECT_EQ(lossOf(kHinge, {10, -2, 3}, 0), 0);
  EXPECT_EQ(lossOf(kHinge, {10, -100, -100}, 0), 0);
  EXPECT_EQ(lossOf(kHinge, {10, 9, 9}, 0), 0);
  EXPECT_GT(lossOf(kHinge, {10, 9.5, 9}, 0), 0);
  EXPECT_LT(lossOf(kSoftmax, {10, -100, -100}, 0), 1e-40);
  EXPECT_NEAR(lossOf(kSoftmax, {10, 9, 9}, 0), 0.5514, 1e-4);
}

/// K classes of points and weights of a hundredth.
SessionConfig tinyWeights(double classes, LossKind loss) {
  SessionConfig config;
  config.data = {DatasetKind::kBlobs, 500, 0.1, 0.5, classes};
  config.loss = loss;
  config.network.layers = {{10, Activation::kRelu}};
  config.network.init.kind = InitKind::kNormal;
  config.fieldSize = 16;
  return config;
}

double startLoss(const SessionConfig& config) {
  Session session;
  EXPECT_TRUE(session.configure(config).ok());
  return session.metrics().trainLoss;
}

TEST(WorkedNumbers, TinyWeightsBeginAtLnKWithASoftmaxAndKMinusOneWithAHinge) {
  EXPECT_NEAR(startLoss(tinyWeights(3, LossKind::kSoftmax)), 1.0986, 2e-3);
  EXPECT_NEAR(startLoss(tinyWeights(10, LossKind::kSoftmax)), 2.302, 2e-3);
  EXPECT_NEAR(startLoss(tinyWeights(3, LossKind::kHinge)), 2, 4e-3);
  EXPECT_NEAR(startLoss(tinyWeights(10, LossKind::kHinge)), 9, 2e-2);
}

TEST(WorkedNumbers, TwentyExamplesWithoutRegularisationReachZeroCost) {
  SessionConfig config;
  config.data = {DatasetKind::kConvnetRandom, 40, 0, 0.5};  // Labels by the toss of a coin.
  config.network.layers = {{50, Activation::kTanh}};
  config.network.init.kind = InitKind::kHe;
  config.training.optimizer = OptimizerKind::kAdam;
  config.training.learningRate = 0.01;
  config.training.batchSize = 1024;
  config.fieldSize = 16;
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  ASSERT_EQ(session.layout().trainCount, 20);
  session.step(5000);
  EXPECT_LT(session.metrics().trainLoss, 1e-2);
  EXPECT_EQ(session.metrics().trainAccuracy, 1);
}

TEST(WorkedNumbers, UnitsThatStartWithZerosStayIdentical) {
  SessionConfig config;
  config.network.layers = {{5, Activation::kTanh}, {4, Activation::kTanh}};
  config.network.init = {InitKind::kZeros, 1, 0.1};
  config.fieldSize = 16;
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  session.step(500);
  const std::span<const float> weights = session.snapshot(false);
  for (std::size_t unit = 1; unit < 5; ++unit) {
    EXPECT_EQ(weights[2 * unit], weights[0]);
    EXPECT_EQ(weights[2 * unit + 1], weights[1]);
    EXPECT_EQ(weights[10 + unit], weights[10]);
  }
  for (std::size_t unit = 1; unit < 4; ++unit) {
    for (std::size_t k = 0; k < 5; ++k) EXPECT_EQ(weights[15 + 5 * unit + k], weights[15 + k]);
  }
}

TEST(WorkedNumbers, DefaultsAreThoseThatTheNotesRecommend) {
  const TrainingOptions training;
  EXPECT_EQ(training.momentum, 0.9);
  EXPECT_EQ(training.beta1, 0.9);
  EXPECT_EQ(training.beta2, 0.999);
  EXPECT_EQ(training.epsilon, 1e-8);
  EXPECT_EQ(NetworkConfig().leakySlope, 0.01);
}

/// ½λΣw² + λ₁Σ|w| over the weights alone: the biases of 7 and −7 cost nothing.
TEST(WorkedNumbers, ThePenaltyIsHalfLambdaTimesTheSquaredWeightsWhateverTheBatch) {
  for (const double batch : {1.0, 10.0, 1024.0}) {
    SessionConfig config;
    config.network.layers = {};
    config.weights = {1, -2, 3, 0, 7, -7};
    config.regularization.l2 = 0.1;
    config.regularization.l1 = 0.01;
    config.training.batchSize = batch;
    config.fieldSize = 16;
    Session session;
    ASSERT_TRUE(session.configure(config).ok());
    EXPECT_NEAR(session.metrics().penalty, 0.5 * 0.1 * 14 + 0.01 * 6, 1e-6);
  }
}

/// ‖ΔW‖ / ‖W‖ of each layer in the last of `steps` steps.
std::vector<float> updateRatios(double learningRate, int steps) {
  SessionConfig config;
  config.training.learningRate = learningRate;
  config.fieldSize = 16;
  Session session;
  EXPECT_TRUE(session.configure(config).ok());
  session.step(steps);
  const DiagnosticsLayout layout = session.instruments().diagnosticsLayout();
  const std::span<const float> figures = session.instruments().diagnose();
  std::vector<float> ratios;
  for (int layer = 0; layer < layout.layerCount; ++layer) {
    const int at = layer * layout.layerStride + layout.updateRatioOffset;
    ratios.push_back(figures[static_cast<std::size_t>(at)]);
  }
  return ratios;
}

TEST(WorkedNumbers, AHealthyUpdateIsAboutAThousandthOfTheWeights) {
  for (const float ratio : updateRatios(0.03, 100)) {
    EXPECT_GT(ratio, 2e-4F);
    EXPECT_LT(ratio, 5e-3F);
  }
  for (const float ratio : updateRatios(1e-5, 100)) EXPECT_LT(ratio, 1e-5F);
  for (const float ratio : updateRatios(3, 1)) EXPECT_GT(ratio, 1e-2F);
}

/// Largest relative error of a parameter's gradient by centred differences in float, of which
/// GradientCheck.NoticesAWrongGradient says what 1e-2 would mean in double.
double relativeErrorInFloat(float h) {
  Network<float> network(test::networkSpec(2, {8}, 2));
  network.initialize({InitKind::kGlorot, 1, 0.1}, 3);
  Samples<float> inputs(2, 16);
  Pcg32 generator = generatorFor(3, Stream::kData, 0);
  inputs.fillUniform(generator, -2, 2);
  Samples<float> targets(1, 16);
  for (Index i = 0; i < 16; i += 2) targets.at(0, i) = 1;
  Workspace<float> workspace(network.memory(), 16, Workspace<float>::Purpose::kTraining);
  Buffer<float> gradient = zeroBuffer<float>(network.layout().count);
  lossAndGradient<float>(network, kSoftmax, {}, inputs.constView(), targets.data(), workspace,
                         gradient);
  double worst = 0;
  for (Index i = 0; i < network.layout().count; ++i) {
    const float start = network.parameters()[i];
    const auto lossAt = [&](float value) {
      network.parameters()[i] = value;
      return meanLoss<float>(network, kSoftmax, inputs.constView(), targets.data(), workspace);
    };
    const double numeric = (lossAt(start + h) - lossAt(start - h)) / (2 * static_cast<double>(h));
    network.parameters()[i] = start;
    const auto analytic = static_cast<double>(gradient[i]);
    const double size = std::max(std::fabs(numeric), std::fabs(analytic));
    worst = std::max(worst, std::fabs(numeric - analytic) / size);
  }
  return worst;
}

TEST(WorkedNumbers, AGradientCheckInFloatAloneErrsByAHundredth) {
  EXPECT_GT(relativeErrorInFloat(1e-5F), 1e-2);
}

}  // namespace
}  // namespace nn
