// SPDX-License-Identifier: MIT
#include "nn/loss.h"

#include <cmath>
#include <limits>

#include "loss_support.h"

namespace nn {
namespace {

using test::Samples;

constexpr Loss kSoftmax = {LossKind::kSoftmax, Task::kClassification};
constexpr Loss kLogistic = {LossKind::kLogistic, Task::kClassification};
constexpr Loss kHinge = {LossKind::kHinge, Task::kClassification};
constexpr Loss kSquaredClass = {LossKind::kSquared, Task::kClassification};
constexpr Loss kSquaredValue = {LossKind::kSquared, Task::kRegression};

std::vector<double> probabilitiesOf(const Loss& loss, const std::vector<double>& scores) {
  const auto outputs = static_cast<Index>(scores.size());
  Samples<double> scoreSamples(outputs, 1, scores);
  Samples<double> output(outputs, 1);
  predictions<double>(loss, scoreSamples.constView(), output.view());
  std::vector<double> result;
  for (Index k = 0; k < outputs; ++k) result.push_back(output.at(k, 0));
  return result;
}

TEST(SoftmaxLoss, ReproducesTheWorkedExampleOfTheNotes) {
  EXPECT_NEAR(lossOf(kSoftmax, {-2.85, 0.86, 0.28}, 2).value, 1.04, 0.005);
}

TEST(SoftmaxLoss, ReproducesTheProbabilitiesOfTheNotes) {
  const std::vector<double> p = probabilitiesOf(kSoftmax, {1, -2, 0});
  EXPECT_NEAR(p[0], 0.70, 0.01);
  EXPECT_NEAR(p[1], 0.04, 0.01);
  EXPECT_NEAR(p[2], 0.26, 0.01);
  const std::vector<double> halved = probabilitiesOf(kSoftmax, {0.5, -1, 0});
  EXPECT_NEAR(halved[0], 0.55, 0.01);
  EXPECT_NEAR(halved[1], 0.12, 0.01);
  EXPECT_NEAR(halved[2], 0.33, 0.01);
}

TEST(SoftmaxLoss, GradientIsProbabilityMinusOneAtTheTarget) {
  const SingleLoss<double> loss =
      lossOf(kSoftmax, {std::log(0.2), std::log(0.3), std::log(0.5)}, 1);
  EXPECT_NEAR(loss.gradient[0], 0.2, 1e-12);
  EXPECT_NEAR(loss.gradient[1], -0.7, 1e-12);
  EXPECT_NEAR(loss.gradient[2], 0.5, 1e-12);
}

TEST(SoftmaxLoss, DistinguishesScoresThatTheHingeDoesNot) {
  const double far = lossOf(kSoftmax, {10, -100, -100}, 0).value;
  const double near = lossOf(kSoftmax, {10, 9, 9}, 0).value;
  EXPECT_LT(far, 1e-12);
  EXPECT_NEAR(near, std::log(1 + 2 * std::exp(-1.0)), 1e-12);
}

TEST(SoftmaxLoss, IsTheLogarithmOfTheClassesWithoutKnowledge) {
  EXPECT_NEAR(lossOf(kSoftmax, {0, 0, 0}, 1).value, 1.0986, 1e-4);
  EXPECT_NEAR(lossOf(kSoftmax, std::vector<double>(10, 0.0), 4).value, 2.3026, 1e-4);
}

TEST(LogisticLoss, EqualsTheSoftmaxLossOfTwoScores) {
  for (const double score : {-7.0, -0.3, 0.0, 1.2, 9.0}) {
    for (const double target : {0.0, 1.0}) {
      const SingleLoss<double> logistic = lossOf(kLogistic, {score}, target);
      const SingleLoss<double> softmax = lossOf(kSoftmax, {0, score}, target);
      EXPECT_NEAR(logistic.value, softmax.value, 1e-12);
      EXPECT_NEAR(logistic.gradient[0], softmax.gradient[1], 1e-12);
    }
  }
}

TEST(LogisticLoss, GradientIsProbabilityMinusTarget) {
  const double probability = 1 / (1 + std::exp(-0.8));
  EXPECT_NEAR(lossOf(kLogistic, {0.8}, 1).gradient[0], probability - 1, 1e-12);
  EXPECT_NEAR(lossOf(kLogistic, {0.8}, 0).gradient[0], probability, 1e-12);
}

TEST(SquaredLoss, OfAClassificationIsTheOneOfTensorFlowPlayground) {
  const double output = std::tanh(0.7);
  const SingleLoss<double> positive = lossOf(kSquaredClass, {0.7}, 1);
  EXPECT_NEAR(positive.value, 0.5 * (output - 1) * (output - 1), 1e-12);
  EXPECT_NEAR(positive.gradient[0], (output - 1) * (1 - output * output), 1e-12);
  EXPECT_NEAR(lossOf(kSquaredClass, {0.7}, 0).value, 0.5 * (output + 1) * (output + 1), 1e-12);
}

TEST(SquaredLoss, OfARegressionIsHalfTheSquaredError) {
  const SingleLoss<double> loss = lossOf(kSquaredValue, {2.5}, -0.5);
  EXPECT_DOUBLE_EQ(loss.value, 4.5);
  EXPECT_DOUBLE_EQ(loss.gradient[0], 3);
}

template <typename Scalar>
void expectFiniteAtExtremes(const Loss& loss, Index outputs) {
  Samples<Scalar> scores(outputs, 4);
  for (Index c = 0; c < 4; ++c) {
    for (Index k = 0; k < outputs; ++k) {
      scores.at(k, c) = static_cast<Scalar>((c + k) % 2 == 0 ? 1e4 : -1e4);
    }
  }
  Samples<Scalar> targets(1, 4, {0, 0, 1, 1});
  Samples<Scalar> losses(1, 4);
  Samples<Scalar> gradient(outputs, 4);
  evaluateLoss<Scalar>(loss, scores.constView(), targets.data(), losses.data(), gradient.view());
  for (Index c = 0; c < 4; ++c) {
    EXPECT_TRUE(std::isfinite(losses.at(0, c)));
    EXPECT_GE(losses.at(0, c), 0);
    for (Index k = 0; k < outputs; ++k) EXPECT_TRUE(std::isfinite(gradient.at(k, c)));
  }
}

TEST(Losses, AreFiniteAtScoresOfTenThousand) {
  expectFiniteAtExtremes<float>(kSoftmax, 2);
  expectFiniteAtExtremes<float>(kSoftmax, 10);
  expectFiniteAtExtremes<float>(kLogistic, 1);
  expectFiniteAtExtremes<float>(kSquaredClass, 1);
  expectFiniteAtExtremes<float>(kSquaredValue, 1);
  expectFiniteAtExtremes<float>(kHinge, 1);
  expectFiniteAtExtremes<float>(kHinge, 10);
  expectFiniteAtExtremes<double>(kSoftmax, 3);
  expectFiniteAtExtremes<double>(kLogistic, 1);
  EXPECT_NEAR(lossOf(kSoftmax, {1e4, -1e4}, 1).value, 2e4, 1e-8);
  EXPECT_NEAR(lossOf(kLogistic, {1e4}, 0).value, 1e4, 1e-8);
}

TEST(Losses, AreNotFiniteWhenScoresAreNot) {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  const double infinity = std::numeric_limits<double>::infinity();
  EXPECT_FALSE(std::isfinite(lossOf(kSoftmax, {nan, 0}, 0).value));
  EXPECT_FALSE(std::isfinite(lossOf(kSoftmax, {0, nan}, 0).value));
  EXPECT_FALSE(std::isfinite(lossOf(kSoftmax, {infinity, 0}, 1).value));
  EXPECT_FALSE(std::isfinite(lossOf(kLogistic, {nan}, 1).value));
  EXPECT_FALSE(std::isfinite(lossOf(kHinge, {nan}, 1).value));
  EXPECT_FALSE(std::isfinite(lossOf(kHinge, {0, nan, 0}, 0).value));
  EXPECT_FALSE(std::isfinite(lossOf(kHinge, {0, nan, 0}, 1).value));
  EXPECT_FALSE(std::isfinite(lossOf(kSquaredClass, {nan}, 1).value));
  EXPECT_FALSE(std::isfinite(lossOf(kSquaredValue, {infinity}, 1).value));
}

TEST(Losses, GradientIsThatOfTheMeanAndZeroInThePadding) {
  Samples<float> scores(2, 5, {1, 2, 3, 4, 5, 5, 4, 3, 2, 1});
  Samples<float> targets(1, 5, {0, 1, 0, 1, 0});
  Samples<float> losses(1, 5);
  Samples<float> gradient(2, 5);
  gradient.view().data[7] = 99;
  evaluateLoss<float>(kSoftmax, scores.constView(), targets.data(), losses.data(), gradient.view());
  const SingleLoss<double> third = lossOf(kSoftmax, {3, 3}, 0);
  EXPECT_NEAR(gradient.at(0, 2), third.gradient[0] / 5, 1e-7);
  for (Index k = 0; k < 2; ++k) {
    for (Index c = 5; c < 8; ++c) EXPECT_EQ(gradient.at(k, c), 0.0F);
  }
}

TEST(Accuracy, TakesTheLargestScoreAndTheLowerClassInATie) {
  Samples<float> scores(3, 4, {1, 0, 5, 2, 3, 0, 5, 2, 2, 0, 4, 7});
  Samples<float> targets(1, 4, {1, 0, 1, 2});
  EXPECT_EQ(countCorrect<float>(kSoftmax, scores.constView(), targets.data()), 3);
  EXPECT_EQ(countCorrect<float>(kHinge, scores.constView(), targets.data()), 3);
}

TEST(Accuracy, ReadsASingleScoreByItsSign) {
  Samples<float> scores(1, 4, {-1, 0, 0.1, 3});
  Samples<float> targets(1, 4, {0, 0, 1, 0});
  EXPECT_EQ(countCorrect<float>(kLogistic, scores.constView(), targets.data()), 3);
  EXPECT_EQ(countCorrect<float>(kHinge, scores.constView(), targets.data()), 3);
  EXPECT_EQ(countCorrect<float>(kSquaredClass, scores.constView(), targets.data()), 3);
}

TEST(Predictions, OfAHingeShowBoundaryAndMargins) {
  EXPECT_EQ(probabilitiesOf(kHinge, {-3})[0], 0);
  EXPECT_EQ(probabilitiesOf(kHinge, {-1})[0], 0);
  EXPECT_EQ(probabilitiesOf(kHinge, {0})[0], 0.5);
  EXPECT_EQ(probabilitiesOf(kHinge, {0.5})[0], 0.75);
  EXPECT_EQ(probabilitiesOf(kHinge, {7})[0], 1);
  EXPECT_EQ(predictionCount(kHinge, 2), 1);
  EXPECT_EQ(predictionCount(kHinge, 4), 4);
  EXPECT_EQ(probabilitiesOf(kHinge, {1, -2, 0}), probabilitiesOf(kSoftmax, {1, -2, 0}));
}

TEST(Predictions, AreProbabilitiesOrTheValue) {
  EXPECT_NEAR(probabilitiesOf(kLogistic, {0.8})[0], 1 / (1 + std::exp(-0.8)), 1e-12);
  EXPECT_NEAR(probabilitiesOf(kSquaredClass, {0.8})[0], (std::tanh(0.8) + 1) / 2, 1e-12);
  EXPECT_EQ(probabilitiesOf(kSquaredValue, {0.8})[0], 0.8);
  EXPECT_EQ(predictionCount(kSoftmax, 3), 3);
  EXPECT_EQ(predictionCount(kLogistic, 2), 1);
}

}  // namespace
}  // namespace nn
