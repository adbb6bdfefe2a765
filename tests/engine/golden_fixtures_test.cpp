// SPDX-License-Identifier: MIT
#include <cmath>

#include "golden_file.h"
#include "nn/schedule.h"
#include "test_support.h"

namespace nn {
namespace {

using test::GoldenFile;
using test::Samples;

constexpr double kTolerance = 1e-9;

const GoldenFile& fixtures() {
  static const GoldenFile kFile(test::goldenFixtures());
  return kFile;
}

void expectClose(const std::string& key, const std::vector<double>& actual) {
  const std::vector<double> expected = fixtures().numbers(key);
  ASSERT_EQ(actual.size(), expected.size()) << key;
  for (std::size_t i = 0; i < expected.size(); ++i) {
    EXPECT_TRUE(test::isClose(actual[i], expected[i], kTolerance))
        << key << "[" << i << "]: " << actual[i] << ", not " << expected[i];
  }
}

std::vector<double> valuesOf(SampleView<const double> view) {
  std::vector<double> values;
  for (Index row = 0; row < view.rows; ++row) {
    values.insert(values.end(), view.row(row), view.row(row) + view.columns);
  }
  return values;
}

Samples<double> rowOf(const std::string& key) {
  const std::vector<double> numbers = fixtures().numbers(key);
  return {1, static_cast<Index>(numbers.size()), numbers};
}

/// Loss and gradient of one example, whose scores make one column.
void expectLoss(const std::string& prefix, const std::string& name, LossKind kind) {
  const std::vector<double> scores = fixtures().numbers(prefix + "_scores");
  const auto classes = static_cast<Index>(scores.size());
  const Samples<double> s(classes, 1, scores);
  Samples<double> target(1, 1, {fixtures().number(prefix + "_label")});
  Samples<double> losses(1, 1);
  Samples<double> gradient(classes, 1);
  evaluateLoss<double>({kind, Task::kClassification}, s.constView(), target.data(), losses.data(),
                       gradient.view());
  expectClose(prefix + "_" + name + "_loss", {losses.at(0, 0)});
  expectClose(prefix + "_" + name + "_gradient", valuesOf(gradient.constView()));
}

TEST(Fixtures, LossesOfSeveralScores) {
  for (const char* prefix :
       {"svm_softmax", "three", "three_halved", "known_p", "satisfied", "far", "near", "tiny_3",
        "tiny_10", "huge_right", "huge_wrong", "huge_middle"}) {
    expectLoss(prefix, "softmax", LossKind::kSoftmax);
    expectLoss(prefix, "weston_watkins", LossKind::kHinge);
    const std::vector<double> scores = fixtures().numbers(std::string(prefix) + "_scores");
    const auto classes = static_cast<Index>(scores.size());
    Samples<double> output(classes, 1);
    predictions<double>({LossKind::kSoftmax, Task::kClassification},
                        Samples<double>(classes, 1, scores).constView(), output.view());
    expectClose(std::string(prefix) + "_probabilities", valuesOf(output.constView()));
  }
}

/// Losses and gradients of the single scores, each an example of its own.
void expectSingleLosses(const Loss& loss, double target, const std::string& name,
                        const std::string& suffix) {
  const Samples<double> scores = rowOf("single_scores");
  const Index count = scores.constView().columns;
  Samples<double> targets(1, count, std::vector<double>(static_cast<std::size_t>(count), target));
  Samples<double> losses(1, count);
  Samples<double> gradient(1, count);
  evaluateLoss<double>(loss, scores.constView(), targets.data(), losses.data(), gradient.view());
  expectClose("single_" + name + "_loss" + suffix, valuesOf(losses.constView()));
  std::vector<double> perExample = valuesOf(gradient.constView());
  for (double& slope : perExample) slope *= static_cast<double>(count);
  expectClose("single_" + name + "_gradient" + suffix, perExample);
}

TEST(Fixtures, LossesOfASingleScore) {
  for (const int label : {0, 1}) {
    const std::string suffix = "_class" + std::to_string(label);
    expectSingleLosses({LossKind::kLogistic, Task::kClassification}, label, "logistic", suffix);
    expectSingleLosses({LossKind::kHinge, Task::kClassification}, label, "hinge", suffix);
    expectSingleLosses({LossKind::kSquared, Task::kClassification}, label, "squared_tanh", suffix);
  }
  expectSingleLosses({LossKind::kSquared, Task::kRegression},
                     fixtures().number("single_squared_target"), "squared", "");
}

TEST(Fixtures, ActivationsAndTheirDerivatives) {
  for (const char* name : {"linear", "sigmoid", "tanh", "relu", "leaky-relu", "elu", "gelu",
                           "swish", "softplus", "sine"}) {
    const ActivationFunction function = {test::activationNamed(name),
                                         fixtures().number("leaky_slope")};
    Samples<double> z = rowOf("activation_x");
    const Index count = z.view().stride;
    Samples<double> f(1, z.view().columns);
    activate(function, z.data(), f.data(), count);
    expectClose(std::string("activation_") + name, valuesOf(f.constView()));
    Samples<double> slopes(1, z.view().columns);
    std::fill(slopes.data(), slopes.data() + count, 1.0);
    multiplyByDerivative(function, needsPreActivations(function.kind) ? z.data() : f.data(),
                         slopes.data(), count);
    expectClose(std::string("derivative_") + name, valuesOf(slopes.constView()));
  }
}

TEST(Fixtures, PreluAndItsDerivative) {
  const double slope = fixtures().number("prelu_slope");
  const Samples<double> z = rowOf("activation_x");
  Samples<double> f(1, z.constView().columns);
  activatePrelu<double>(&slope, z.constView(), f.view());
  expectClose("activation_prelu", valuesOf(f.constView()));
  Samples<double> gradient(1, z.constView().columns);
  std::fill(gradient.data(), gradient.data() + z.constView().columns, 1.0);
  double slopeGradient = 0;
  backwardPrelu<double>(&slope, z.constView(), gradient.view(), &slopeGradient);
  expectClose("derivative_prelu", valuesOf(gradient.constView()));
  double negativeSum = 0;
  for (const double x : fixtures().numbers("activation_x")) negativeSum += std::min(x, 0.0);
  EXPECT_NEAR(slopeGradient, negativeSum, 1e-12);
}

TEST(Fixtures, MaxoutGivesTheGradientToTheLowestOfEqualPieces) {
  const auto pieces = static_cast<Index>(fixtures().number("maxout_pieces"));
  const std::vector<double> numbers = fixtures().numbers("maxout_z");
  const auto rows = static_cast<Index>(numbers.size());
  const Index units = rows / pieces;
  Samples<double> z(rows, 1, numbers);
  Samples<double> f(units, 1);
  activateMaxout<double>(z.constView(), f.view());
  expectClose("maxout_value", valuesOf(f.constView()));
  Samples<double> gradient(units, 1, {1, 2, 3, 4});
  backwardMaxout<double>(z.view(), gradient.constView());
  const std::vector<double> winners = fixtures().numbers("maxout_winner");
  for (Index row = 0; row < rows; ++row) {
    const Index unit = row / pieces;
    const bool wins =
        static_cast<Index>(winners.at(static_cast<std::size_t>(unit))) == row % pieces;
    EXPECT_EQ(z.at(row, 0), wins ? gradient.at(unit, 0) : 0);
  }
}

TEST(Fixtures, LearningRatesOfEverySchedule) {
  const double start = fixtures().number("eta_learning_rate");
  const std::vector<std::pair<const char*, ScheduleConfig>> schedules = {
      {"constant", {ScheduleKind::kConstant}},
      {"step",
       {ScheduleKind::kStep, fixtures().number("eta_step_every"),
        fixtures().number("eta_step_factor")}},
      {"exponential", {ScheduleKind::kExponential, 1, fixtures().number("eta_exponential_factor")}},
      {"inverse", {ScheduleKind::kInverse, 1, 1, fixtures().number("eta_inverse_rate")}},
      {"cosine", {ScheduleKind::kCosine, 1, 1, 1, fixtures().number("eta_cosine_epochs")}}};
  for (const auto& [name, schedule] : schedules) {
    std::vector<double> rates;
    for (int epoch = 0; epoch <= 50; ++epoch) {
      rates.push_back(scheduledRate(schedule, start, epoch));
    }
    expectClose(std::string("eta_") + name, rates);
  }
}

Buffer<double> bufferOf(const std::string& key) {
  const std::vector<double> numbers = fixtures().numbers(key);
  return Eigen::Map<const Buffer<double>>(numbers.data(), static_cast<Index>(numbers.size()));
}

std::vector<double> listOf(const Buffer<double>& buffer) { return {buffer.begin(), buffer.end()}; }

TEST(Fixtures, PenaltyAndItsGradient) {
  const Buffer<double> weights = bufferOf("penalty_weights");
  ParameterLayout layout;
  layout.append(weights.size(), ParameterKind::kWeight);
  const RegularizationOptions options = {fixtures().number("penalty_l1"),
                                         fixtures().number("penalty_l2")};
  Buffer<double> gradient = zeroBuffer<double>(weights.size());
  addPenaltyGradient(options, layout, weights, gradient);
  expectClose("penalty_value", {penaltyOf(options, layout, weights)});
  expectClose("penalty_gradient", listOf(gradient));
}

TEST(Fixtures, ClippingAndMaxNorm) {
  Buffer<double> gradient = bufferOf("clip_gradient");
  clipGradient(fixtures().number("clip_norm"), gradient);
  expectClose("clip_result", listOf(gradient));
  Buffer<double> row = bufferOf("max_norm_row");
  ParameterLayout layout;
  layout.append(1, ParameterKind::kWeight, row.size());
  limitRows(fixtures().number("max_norm"), layout, row);
  expectClose("max_norm_result", listOf(row));
}

TEST(Fixtures, WithoutDataTheWeightsShrinkByTheSameFactorInEveryStep) {
  const double rate = fixtures().number("shrink_learning_rate");
  const double l2 = fixtures().number("shrink_l2");
  Buffer<double> coupled = bufferOf("shrink_start");
  Buffer<double> decoupled = coupled;
  ParameterLayout layout;
  layout.append(coupled.size(), ParameterKind::kWeight);
  Optimizer<double> optimizer(coupled.size());
  TrainingOptions options;
  options.learningRate = rate;
  for (int step = 0; step < fixtures().number("shrink_steps"); ++step) {
    Buffer<double> gradient = zeroBuffer<double>(coupled.size());
    addPenaltyGradient({0, l2}, layout, coupled, gradient);
    optimizer.step(options, coupled, gradient);
    decayWeights(rate * l2, layout, decoupled);
  }
  expectClose("shrink_result", listOf(coupled));
  expectClose("shrink_result", listOf(decoupled));
}

TEST(Fixtures, DeviationsOfTheInitialisers) {
  const std::vector<double> fan = fixtures().numbers("init_fan");
  const std::vector<std::pair<const char*, InitKind>> kinds = {{"normal", InitKind::kNormal},
                                                               {"uniform", InitKind::kUniform},
                                                               {"lecun", InitKind::kLecun},
                                                               {"glorot", InitKind::kGlorot},
                                                               {"he", InitKind::kHe}};
  for (const auto& [name, kind] : kinds) {
    expectClose(std::string("init_std_") + name,
                {weightDeviation({kind}, static_cast<Index>(fan[0]), static_cast<Index>(fan[1]))});
  }
}

TEST(Fixtures, ParameterCounts) {
  const auto count = [](Index inputs, const std::vector<Index>& hidden, Index outputs,
                        Activation activation) {
    const NetworkSpec spec = test::networkSpec(inputs, hidden, outputs, activation);
    return std::vector<double>{static_cast<double>(parameterLayoutOf(spec).count)};
  };
  const Activation tanh = Activation::kTanh;
  expectClose("parameters_3-4-2", count(3, {4}, 2, tanh));
  expectClose("parameters_3-4-4-1", count(3, {4, 4}, 1, tanh));
  for (const Index hidden : {3, 6, 20}) {
    const std::string start = "parameters_2-" + std::to_string(hidden);
    expectClose(start + "-1", count(2, {hidden}, 1, tanh));
    expectClose(start + "-2", count(2, {hidden}, 2, tanh));
  }
  expectClose("parameters_3072-10", count(3072, {}, 10, tanh));
  expectClose("parameters_3072-100-10", count(3072, {100}, 10, tanh));
  expectClose("parameters_maxout-3-4-2", count(3, {4}, 2, Activation::kMaxout));
  expectClose("parameters_maxout-3-4-4-1", count(3, {4, 4}, 1, Activation::kMaxout));
}

/// `key` has one example per row, `rows` one per column.
void expectLayer(const std::string& key, SampleView<const double> rows) {
  std::vector<double> byExample;
  for (Index c = 0; c < rows.columns; ++c) {
    for (Index r = 0; r < rows.rows; ++r) byExample.push_back(rows.row(r)[c]);
  }
  expectClose(key, byExample);
}

TEST(Fixtures, TheForwardPassOfTheNotes) {
  Network<double> network(test::networkSpec(3, {4, 4}, 1, Activation::kSigmoid));
  std::vector<double> parameters;
  for (const char* key : {"W1", "b1", "W2", "b2", "W3", "b3"}) {
    const std::vector<double> part = fixtures().numbers(std::string("forward_") + key);
    parameters.insert(parameters.end(), part.begin(), part.end());
  }
  ASSERT_EQ(network.layout().count, static_cast<Index>(parameters.size()));
  std::copy(parameters.begin(), parameters.end(), network.parameters().data());
  const std::vector<double> points = fixtures().numbers("forward_x");
  Samples<double> x(3, 2);
  for (Index r = 0; r < 3; ++r) {
    for (Index c = 0; c < 2; ++c) x.at(r, c) = points.at(static_cast<std::size_t>(c * 3 + r));
  }
  Workspace<double> workspace(network.memory(), 2, Workspace<double>::Purpose::kEvaluation);
  expectLayer("forward_out", network.forward(x.constView(), workspace));
  expectLayer("forward_h1", workspace.activations(0));
  expectLayer("forward_h2", workspace.activations(1));
}

}  // namespace
}  // namespace nn
