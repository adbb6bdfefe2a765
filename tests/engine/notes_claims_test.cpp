// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "session.h"
#include "test_support.h"

// Claims of the notes that the engine alone can show, first part: what one neuron computes and how
// it learns. The numbers are those of the table of claims that the page follows.

namespace nn {
namespace {

/// A binary classifier without hidden layer over points of the plane; weights w1, w2 and b.
SessionConfig singleNeuron(LossKind loss) {
  SessionConfig config;
  config.network.layers = {};
  config.loss = loss;
  config.fieldSize = 16;
  return config;
}

double sigmoid(double z) { return 1 / (1 + std::exp(-z)); }

/// The listing of the notes: f(Σ wᵢxᵢ + b), written out once more.
double listing(const std::vector<float>& weights, double bias, const std::vector<float>& inputs) {
  double sum = bias;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    sum += static_cast<double>(weights[i]) * static_cast<double>(inputs[i]);
  }
  return sigmoid(sum);
}

TEST(ClaimsOfTheNotes, Row6ANeuronIsTheWeightedSumPlusBiasThroughItsActivation) {
  SessionConfig config = singleNeuron(LossKind::kSquared);
  config.data.kind = DatasetKind::kPlane;
  config.task = Task::kRegression;
  config.network.layers = {{1, Activation::kSigmoid}};
  Pcg32 generator = generatorFor(6, Stream::kData, 0);
  const auto draw = [&] { return static_cast<float>(uniformBetween(generator, -3, 3)); };
  for (int example = 0; example < 200; ++example) {
    const std::vector<float> w = {draw(), draw()};
    const std::vector<float> x = {draw(), draw()};
    const float b = draw();
    config.weights = {w[0], w[1], b, 1, 0};  // The output unit passes the neuron's value on.
    Session session;
    ASSERT_TRUE(session.configure(config).ok());
    const auto point = session.input(2);
    std::copy(x.begin(), x.end(), point.begin());
    const double expected = listing(w, static_cast<double>(b), x);
    EXPECT_NEAR(static_cast<double>(session.predict(1)[0]), expected, 1e-6);
    const TraceLayout layout = session.instruments().traceLayout();
    const std::span<const float> trace = session.instruments().trace(x, 0);
    const auto hidden = static_cast<std::size_t>(layout.layers[0].activationsOffset);
    EXPECT_NEAR(static_cast<double>(trace[hidden]), expected, 1e-6);
  }
}

/// P = σ(s), class 1 is said where P > ½, which is where s > 0; the loss is −log of the probability
/// of the true class, and ∂L/∂s = P − y.
TEST(ClaimsOfTheNotes, Row9ABinarySoftmaxSaysSigmoidOfTheScoreAndLearnsByProbabilityMinusLabel) {
  Session session;
  ASSERT_TRUE(session.configure(singleNeuron(LossKind::kLogistic)).ok());
  session.step(100);
  const TraceLayout layout = session.instruments().traceLayout();
  const std::span<const float> data = session.dataset();
  int right = 0;
  for (std::size_t i = 0; i < data.size(); i += 4) {
    const double label = static_cast<double>(data[i + 2]);
    const auto trace = session.instruments().trace({data[i], data[i + 1]}, label);
    const auto at = [&](int offset) {
      return static_cast<double>(trace[static_cast<std::size_t>(offset)]);
    };
    const double score = at(layout.layers.back().activationsOffset);
    const double probability = at(layout.probabilitiesOffset);
    EXPECT_NEAR(probability, sigmoid(score), 1e-6);
    EXPECT_EQ(probability > 0.5, score > 0);
    EXPECT_NEAR(at(layout.lossOffset), -std::log(label == 1 ? probability : 1 - probability), 1e-5);
    EXPECT_NEAR(at(layout.layers.back().activationGradientsOffset), probability - label, 1e-6);
    right += data[i + 3] == 0 && (probability > 0.5) == (label == 1) ? 1 : 0;
  }
  const double accuracy = session.metrics().trainAccuracy;
  EXPECT_DOUBLE_EQ(right / static_cast<double>(session.layout().trainCount), accuracy);
}

/// The parameters after each of `steps` steps, and before them.
std::vector<std::vector<float>> weightsOverSteps(Session& session, int steps) {
  std::vector<std::vector<float>> all;
  for (int step = 0; step <= steps; ++step) {
    EXPECT_EQ(session.step(step > 0 ? 1 : 0), step > 0 ? 1 : 0);
    const std::span<const float> weights = session.snapshot(false);
    all.emplace_back(weights.begin(), weights.end());
  }
  return all;
}

TEST(ClaimsOfTheNotes, Row11WithoutDataDecayShrinksEveryWeightByOneMinusEtaLambdaInEachStep) {
  SessionConfig config = singleNeuron(LossKind::kSoftmax);
  config.network.layers = {{3, Activation::kRelu}};
  config.training.learningRate = 0.1;
  config.regularization.l2 = 0.2;
  // With biases of −60 no unit fires for any example: the data is silent behind them.
  config.weights = {0.5F, -1, 2, 0.25F, -0.125F, 1, -60, -60, -60, 3, 4, 5, -3, 2, 1, 0, 0};
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  const auto weights = weightsOverSteps(session, 25);
  for (std::size_t step = 1; step < weights.size(); ++step) {
    for (std::size_t i = 0; i < 15; ++i) {
      const bool isBias = i >= 6 && i < 9;
      const double before = static_cast<double>(weights[step - 1][i]);
      const double expected = isBias ? before : before * (1 - 0.1 * 0.2);
      // One rounding of a float, and none for what does not shrink.
      const double tolerance = isBias ? 0 : 1.2e-7 * std::fabs(before);
      EXPECT_NEAR(static_cast<double>(weights[step][i]), expected, tolerance) << step << ' ' << i;
    }
  }
}

/// The data of both runs below: the classes meet at x1 = x2, and 60 examples lie around `centre`.
SessionConfig diagonalClasses(float centre) {
  SessionConfig config = singleNeuron(LossKind::kLogistic);
  config.data.kind = DatasetKind::kCustom;
  config.data.trainShare = 1;
  Pcg32 generator = generatorFor(15, Stream::kData, 0);
  for (int i = 0; i < 60; ++i) {
    const float x1 = centre + static_cast<float>(uniformBetween(generator, -1, 1));
    const float x2 = centre + static_cast<float>(uniformBetween(generator, -1, 1));
    config.data.points.insert(config.data.points.end(), {x1, x2, x1 > x2 ? 1.0F : 0.0F});
  }
  config.weights = {0, 0, 0};
  config.training.batchSize = 1;
  config.training.learningRate = 0.1;
  return config;
}

struct Walk {
  double sameSign = 0;  ///< share of the steps in which both weights grow, or both shrink
  double detour = 0;    ///< length of the way of (w1, w2), divided by how far it leads
};

Walk walkOf(const SessionConfig& config) {
  Session session;
  EXPECT_TRUE(session.configure(config).ok());
  const auto weights = weightsOverSteps(session, 300);
  const auto difference = [&](std::size_t from, std::size_t to, std::size_t which) {
    return static_cast<double>(weights[to][which]) - static_cast<double>(weights[from][which]);
  };
  Walk walk;
  for (std::size_t step = 1; step < weights.size(); ++step) {
    const double dw1 = difference(step - 1, step, 0);
    const double dw2 = difference(step - 1, step, 1);
    walk.sameSign += dw1 * dw2 > 0 ? 1.0 / 300 : 0;
    walk.detour += std::hypot(dw1, dw2);
  }
  walk.detour /= std::hypot(difference(0, 300, 0), difference(0, 300, 1));
  return walk;
}

TEST(ClaimsOfTheNotes, Row15InputsThatAreAllPositiveMoveAUnitsWeightsUpOrDownTogetherAndZigZag) {
  const Walk positive = walkOf(diagonalClasses(1.5F));
  const Walk centred = walkOf(diagonalClasses(0));
  EXPECT_NEAR(positive.sameSign, 1, 1e-9);
  EXPECT_LT(centred.sameSign, 0.7);
  EXPECT_GT(positive.detour, 3 * centred.detour);
}

TEST(ClaimsOfTheNotes, Row15BehindASigmoidTheGradientsOfAUnitsWeightsShareOneSignPerExample) {
  SessionConfig config;
  config.network.layers = {{4, Activation::kSigmoid}, {3, Activation::kSigmoid}};
  config.fieldSize = 16;
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  session.step(30);
  const TraceLayout layout = session.instruments().traceLayout();
  const std::span<const float> data = session.dataset();
  const int weights = layout.parameterGradientsOffset + 4 * 2 + 4;
  for (std::size_t i = 0; i < data.size(); i += 4) {
    const auto label = static_cast<double>(data[i + 2]);
    const auto trace = session.instruments().trace({data[i], data[i + 1]}, label);
    for (int unit = 0; unit < 3; ++unit) {
      const int slope = layout.layers[1].preActivationGradientsOffset + unit;
      for (int k = 0; k < 4; ++k) {
        const float gradient = trace[static_cast<std::size_t>(weights + unit * 4 + k)];
        EXPECT_GT(gradient * trace[static_cast<std::size_t>(slope)], 0);
      }
    }
  }
}

}  // namespace
}  // namespace nn
