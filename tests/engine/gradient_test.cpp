// SPDX-License-Identifier: MIT
#include <algorithm>
#include <iterator>
#include <tuple>

#include "nn/gradient_check.h"
#include "test_support.h"

namespace nn {
namespace {

using test::Samples;

struct RegularizerCase {
  const char* name;
  RegularizationOptions options;
  double dropout = 0;
};

const RegularizerCase kRegularizers[] = {{"None", {}},
                                         {"L1", {0.03, 0}},
                                         {"L2", {0, 0.05}},
                                         {"Elastic", {0.02, 0.03}},
                                         {"Dropout", {0, 0.05}, 0.3}};

struct LossCase {
  const char* name;
  Loss loss;
  Index classes;
};

const LossCase kLossCases[] = {
    {"SoftmaxTwo", {LossKind::kSoftmax, Task::kClassification}, 2},
    {"SoftmaxThree", {LossKind::kSoftmax, Task::kClassification}, 3},
    {"Logistic", {LossKind::kLogistic, Task::kClassification}, 2},
    {"HingeTwo", {LossKind::kHinge, Task::kClassification}, 2},
    {"HingeFour", {LossKind::kHinge, Task::kClassification}, 4},
    {"SquaredClassification", {LossKind::kSquared, Task::kClassification}, 2},
    {"SquaredRegression", {LossKind::kSquared, Task::kRegression}, 5},
};

/// In the order of the enum.
constexpr const char* kActivationNames[] = {"Linear",    "Sigmoid", "Tanh",     "Relu",
                                            "LeakyRelu", "Prelu",   "Maxout",   "Elu",
                                            "Gelu",      "Swish",   "Softplus", "Sine"};

constexpr int kActivations = static_cast<int>(std::size(kActivationNames));

/// A network of two hidden layers, the second of them maxout on request, and a batch of 10 points.
struct Problem {
  Problem(Activation first, bool endsInMaxout, const LossCase& lossCase, double dropout)
      : inputs(3, kSamples), targets(1, kSamples), network(spec(first, endsInMaxout, lossCase)) {
    Pcg32 generator = generatorFor(7, Stream::kData, 0);
    inputs.fillUniform(generator, -2, 2);
    for (Index c = 0; c < kSamples; ++c) {
      targets.at(0, c) =
          static_cast<double>(generator.below(static_cast<std::uint32_t>(lossCase.classes)));
    }
    network.initialize({InitKind::kGlorot, 1, 0.1}, 11);
    network.setDropout(std::vector<double>{dropout, dropout});
  }

  static NetworkSpec spec(Activation first, bool endsInMaxout, const LossCase& lossCase) {
    const ActivationFunction start = {first, 0.01, 3};
    const ActivationFunction end = endsInMaxout ? ActivationFunction{Activation::kMaxout} : start;
    const Index outputs = outputCount(lossCase.loss, lossCase.classes);
    return {3, {{5, start}, {4, end}, {outputs, {}}}};
  }

  static constexpr Index kSamples = 10;
  Samples<double> inputs;
  Samples<double> targets;
  Network<double> network;
};

class BackwardMatchesNumericGradient
    : public testing::TestWithParam<std::tuple<int, LossCase, RegularizerCase, bool>> {};

TEST_P(BackwardMatchesNumericGradient, InEveryParameterBlock) {
  const auto& [activation, lossCase, regularizer, endsInMaxout] = GetParam();
  Problem problem(static_cast<Activation>(activation), endsInMaxout, lossCase, regularizer.dropout);
  const DropoutMasks masks = {5, 9};
  const std::vector<double> errors =
      checkGradient(problem.network, lossCase.loss, regularizer.options, problem.inputs.constView(),
                    problem.targets.data(), 1e-5, &masks);
  EXPECT_GE(errors.size(), 6U);
  for (const double error : errors) EXPECT_LE(error, 1e-7);
}

INSTANTIATE_TEST_SUITE_P(ForEveryActivationLossAndRegularizer, BackwardMatchesNumericGradient,
                         testing::Combine(testing::Range(0, kActivations),
                                          testing::ValuesIn(kLossCases),
                                          testing::ValuesIn(kRegularizers), testing::Bool()),
                         [](const auto& test) {
                           return std::string(kActivationNames[std::get<0>(test.param)]) +
                                  std::get<1>(test.param).name + std::get<2>(test.param).name +
                                  (std::get<3>(test.param) ? "Maxout" : "Dense");
                         });

/// One unit on one input of 1, so that z is its bias.
double errorAt(Activation activation, double z) {
  Samples<double> input(1, 1, {1});
  Samples<double> target(1, 1, {0.25});
  Network<double> network(test::networkSpec(1, {1}, 1, activation));
  network.initialize({InitKind::kHe, 1, 0, 0.25}, 3);
  const DenseLayer<double>& layer = network.layers()[0];
  for (double& weight : layer.weights(network.parameters().data())) weight = 0;
  double offset = 0;
  for (double& bias : layer.biases(network.parameters().data())) bias = z * offset++;
  if (activation != Activation::kMaxout) layer.biases(network.parameters().data())[0] = z;
  const std::vector<double> errors = checkGradient(network, {LossKind::kSquared, Task::kRegression},
                                                   {}, input.constView(), target.data());
  return *std::max_element(errors.begin(), errors.end());
}

TEST(GradientCheck, HoldsCloseToAKinkAndNotOnIt) {
  for (const Activation activation : {Activation::kRelu, Activation::kLeakyRelu, Activation::kPrelu,
                                      Activation::kMaxout, Activation::kElu}) {
    for (const double z : {-1e-3, -1e-4, 1e-4, 1e-3}) {
      EXPECT_LE(errorAt(activation, z), 1e-4) << static_cast<int>(activation) << " " << z;
    }
  }
  EXPECT_GT(errorAt(Activation::kRelu, 0), 1e-2);
  EXPECT_GT(errorAt(Activation::kMaxout, 0), 1e-2);
}

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
