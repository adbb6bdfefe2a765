// SPDX-License-Identifier: MIT
#include <algorithm>
#include <tuple>

#include "nn/gradient_check.h"
#include "test_support.h"

namespace nn {
namespace {

using test::Samples;

enum class Penalty { kNone, kL1, kL2 };

RegularizationOptions optionsOf(Penalty penalty) {
  if (penalty == Penalty::kL1) return {0.03, 0};
  if (penalty == Penalty::kL2) return {0, 0.05};
  return {};
}

struct LossCase {
  const char* name;
  Loss loss;
  Index classes;
};

const LossCase kLossCases[] = {
    {"SoftmaxTwo", {LossKind::kSoftmax, Task::kClassification}, 2},
    {"SoftmaxThree", {LossKind::kSoftmax, Task::kClassification}, 3},
    {"Logistic", {LossKind::kLogistic, Task::kClassification}, 2},
    {"SquaredClassification", {LossKind::kSquared, Task::kClassification}, 2},
    {"SquaredRegression", {LossKind::kSquared, Task::kRegression}, 5},
};

class BackwardMatchesNumericGradient
    : public testing::TestWithParam<std::tuple<Activation, LossCase, Penalty>> {};

TEST_P(BackwardMatchesNumericGradient, InEveryParameterBlock) {
  const auto& [activation, lossCase, penalty] = GetParam();
  constexpr Index kSamples = 10;
  Pcg32 generator = generatorFor(7, Stream::kData, 0);
  Samples<double> inputs(3, kSamples);
  inputs.fillUniform(generator, -2, 2);
  Samples<double> targets(1, kSamples);
  for (Index c = 0; c < kSamples; ++c) {
    targets.at(0, c) =
        static_cast<double>(generator.below(static_cast<std::uint32_t>(lossCase.classes)));
  }
  Network<double> network(
      test::networkSpec(3, {5, 4}, outputCount(lossCase.loss, lossCase.classes), activation));
  network.initialize({InitKind::kGlorot, 1, 0.1}, 11);

  const std::vector<double> errors =
      checkGradient(network, lossCase.loss, optionsOf(penalty), inputs.constView(), targets.data());
  ASSERT_EQ(errors.size(), 6U);
  for (const double error : errors) EXPECT_LE(error, 1e-7);
}

constexpr const char* kActivationNames[] = {"Linear", "Sigmoid", "Tanh", "Relu", "LeakyRelu"};
constexpr const char* kPenaltyNames[] = {"None", "L1", "L2"};

INSTANTIATE_TEST_SUITE_P(
    ForEveryActivationLossAndPenalty, BackwardMatchesNumericGradient,
    testing::Combine(testing::Values(Activation::kLinear, Activation::kSigmoid, Activation::kTanh,
                                     Activation::kRelu, Activation::kLeakyRelu),
                     testing::ValuesIn(kLossCases),
                     testing::Values(Penalty::kNone, Penalty::kL1, Penalty::kL2)),
    [](const auto& test) {
      return std::string(kActivationNames[static_cast<int>(std::get<0>(test.param))]) +
             std::get<1>(test.param).name +
             kPenaltyNames[static_cast<int>(std::get<2>(test.param))];
    });

TEST(GradientCheck, HoldsForWideLayersOnTheProductKernels) {
  Pcg32 generator = generatorFor(8, Stream::kData, 0);
  Samples<double> inputs(40, 20);
  inputs.fillUniform(generator, -1, 1);
  Samples<double> targets(1, 20);
  for (Index c = 0; c < 20; ++c) targets.at(0, c) = static_cast<double>(generator.below(3));
  Network<double> network(test::networkSpec(40, {48, 30}, 3));
  network.initialize({InitKind::kGlorot, 1, 0}, 3);
  const std::vector<double> errors =
      checkGradient(network, {}, {0, 0.01}, inputs.constView(), targets.data());
  for (const double error : errors) EXPECT_LE(error, 1e-7);
}

TEST(GradientCheck, NoticesAWrongGradient) {
  Samples<double> inputs(1, 4, {1, 2, 3, 4});
  Samples<double> targets(1, 4, {0, 1, 0, 1});
  Network<double> network(test::networkSpec(1, {}, 2));
  network.initialize({}, 1);
  // With h this large the centred difference is wrong, which must show.
  const std::vector<double> errors =
      checkGradient(network, {}, {}, inputs.constView(), targets.data(), 1.0);
  EXPECT_GT(*std::max_element(errors.begin(), errors.end()), 1e-3);
}

}  // namespace
}  // namespace nn
