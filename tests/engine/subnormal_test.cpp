// SPDX-License-Identifier: MIT
// Training must not fill its memory with subnormal numbers: processors are slow with them.
#include <cmath>
#include <vector>

#include "loss_support.h"
#include "nn/optimizer.h"

namespace nn {
namespace {

bool isSubnormal(float value) { return std::fpclassify(value) == FP_SUBNORMAL; }

class StateWithoutGradient : public testing::TestWithParam<OptimizerKind> {};

TEST_P(StateWithoutGradient, FadesToZeroAndIsNeverSubnormal) {
  TrainingOptions options;
  options.optimizer = GetParam();
  constexpr Index kParameters = 7;  // a packet and single numbers
  Optimizer<float> optimizer(kParameters);
  Buffer<float> parameters = Buffer<float>::Ones(kParameters);
  optimizer.step(options, parameters, Buffer<float>::Constant(kParameters, 1e-3F));
  const Buffer<float> nothing = Buffer<float>::Zero(kParameters);
  for (int i = 0; i < 200'000; ++i) {
    optimizer.step(options, parameters, nothing);
    for (Index p = 0; p < kParameters; ++p) {
      ASSERT_FALSE(isSubnormal(optimizer.state().first[p])) << "step " << i;
      ASSERT_FALSE(isSubnormal(optimizer.state().second[p])) << "step " << i;
    }
  }
  EXPECT_EQ(optimizer.state().first.abs().maxCoeff(), 0);
}

TEST_P(StateWithoutGradient, IgnoresSlopesWhoseSquareIsSubnormal) {
  TrainingOptions options;
  options.optimizer = GetParam();
  Optimizer<float> optimizer(5);
  Buffer<float> parameters = Buffer<float>::Ones(5);
  optimizer.step(options, parameters, Buffer<float>::Constant(5, 1e-20F));
  for (Index p = 0; p < 5; ++p) {
    EXPECT_FALSE(isSubnormal(optimizer.state().second[p]));
    EXPECT_NEAR(parameters[p], 1, 1e-6);
  }
}

INSTANTIATE_TEST_SUITE_P(Subnormal, StateWithoutGradient,
                         testing::Values(OptimizerKind::kMomentum, OptimizerKind::kNesterov,
                                         OptimizerKind::kRmsprop, OptimizerKind::kAdam,
                                         OptimizerKind::kAdamW));

float firstSlope(const Loss& loss, const std::vector<double>& scores, double target) {
  return lossOf<float>(loss, scores, target).gradient[0];
}

TEST(SlopeOfALoss, IsZeroAndNotSubnormalWhereTheAnswerIsCertain) {
  const Loss softmax = {LossKind::kSoftmax, Task::kClassification};
  const Loss logistic = {LossKind::kLogistic, Task::kClassification};
  for (const double score : {59.0, 70.0, 88.0, 95.0, 1e4}) {
    EXPECT_EQ(firstSlope(softmax, {-score, 0}, 1), 0) << score;
    EXPECT_EQ(firstSlope(logistic, {-score}, 0), 0) << score;
  }
  EXPECT_NEAR(firstSlope(softmax, {-50, 0}, 1) / std::exp(-50.0F), 1, 1e-4);
  EXPECT_NEAR(firstSlope(logistic, {-50}, 0) / std::exp(-50.0F), 1, 1e-4);
}

}  // namespace
}  // namespace nn
