// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "conversion_support.h"
#include "golden_file.h"
#include "nn/activation.h"

// Claims of the notes that the engine alone can show, second part: what layers of neurons compute.

namespace nn {
namespace {

/// Expects equal scores, to `tolerance` of the largest of them.
void expectClose(const std::vector<float>& a, const std::vector<float>& b, double tolerance) {
  ASSERT_EQ(a.size(), b.size());
  double largest = 1;
  for (const float value : a) largest = std::max(largest, std::fabs(static_cast<double>(value)));
  for (std::size_t i = 0; i < a.size(); ++i) EXPECT_NEAR(a[i], b[i], tolerance * largest);
}

/// Trains, converts, and expects the scores to stay. Returns the new hidden layers.
std::vector<LayerConfig> expectSameScores(const SessionConfig& config, Conversion conversion,
                                          double tolerance) {
  const Converted converted = trainAndConvert(config, conversion, 200);
  expectClose(converted.before, converted.after, tolerance);
  return converted.layers;
}

double accuracyAfterTraining(DatasetKind data, Activation activation) {
  SessionConfig config = configOf({{8, activation}, {8, activation}});
  config.data.kind = data;
  Session session;
  EXPECT_TRUE(session.configure(config).ok());
  session.step(3000);
  return session.metrics().trainAccuracy;
}

TEST(ClaimsOfTheNotes, Row3WithoutANonLinearityTheMatricesCollapseAndTheBoundaryStaysStraight) {
  const auto linear = Activation::kLinear;
  EXPECT_TRUE(expectSameScores(configOf({{4, linear}, {3, linear}, {5, linear}}),
                               Conversion::kCollapseLinear, 1e-5)
                  .empty());
  for (const DatasetKind data : {DatasetKind::kXor, DatasetKind::kCircle}) {
    EXPECT_LT(accuracyAfterTraining(data, linear), 0.75);
    EXPECT_GT(accuracyAfterTraining(data, Activation::kTanh), 0.95);
  }
}

TEST(ClaimsOfTheNotes, Row18TanhIsTwiceASigmoidOfTwiceTheArgumentLessOne) {
  constexpr Index kCount = 4000;
  Buffer<float> x = zeroBuffer<float>(kCount);
  Buffer<float> doubled = zeroBuffer<float>(kCount);
  for (Index i = 0; i < kCount; ++i) x[i] = static_cast<float>(i - kCount / 2) * 0.01F;
  doubled = 2 * x;
  Buffer<float> tanh = x;
  activate<float>({Activation::kTanh}, x.data(), tanh.data(), kCount);
  activate<float>({Activation::kSigmoid}, doubled.data(), doubled.data(), kCount);
  EXPECT_LT((tanh - (2 * doubled - 1)).abs().maxCoeff(), 1e-6F);
}

TEST(ClaimsOfTheNotes, Row18AChainOfTanhLayersIsAChainOfSigmoidLayersAndBack) {
  const auto chain = [](Activation activation) {
    std::vector<LayerConfig> layers;
    for (const double units : {6, 5, 7, 4, 6, 3}) layers.push_back({units, activation});
    return configOf(layers);
  };
  for (const LayerConfig& layer :
       expectSameScores(chain(Activation::kTanh), Conversion::kTanhToSigmoid, 1e-5)) {
    EXPECT_EQ(layer.activation, Activation::kSigmoid);
  }
  for (const LayerConfig& layer :
       expectSameScores(chain(Activation::kSigmoid), Conversion::kSigmoidToTanh, 1e-5)) {
    EXPECT_EQ(layer.activation, Activation::kTanh);
  }
}

/// Two hidden layers of ten units on the circle, the preset "dying-relu" of the page.
SessionConfig reluOnTheCircle(double learningRate) {
  SessionConfig config = configOf({{10, Activation::kRelu}, {10, Activation::kRelu}});
  config.seed = 41;
  config.data.noise = 0.05;
  config.network.init.kind = InitKind::kHe;
  config.training.learningRate = learningRate;
  return config;
}

std::vector<float> deadUnits(Session& session) {
  const std::span<const float> figures = session.instruments().diagnose();
  const int first = session.instruments().diagnosticsLayout().deadUnitsOffset;
  return {figures.begin() + first, figures.end()};
}

TEST(ClaimsOfTheNotes, Row22TooHighALearningRateKillsFortyPercentOfTheReluUnitsForGood) {
  Session session;
  ASSERT_TRUE(session.configure(reluOnTheCircle(1)).ok());
  const int epoch = session.layout().batchesPerEpoch;
  session.step(20 * epoch);
  EXPECT_GE(session.metrics().deadFraction, 0.4);
  const std::vector<float> dead = deadUnits(session);
  const std::span<const float> view = session.snapshot(false);
  const std::vector<float> before(view.begin(), view.end());
  const std::span<const float> gradient = session.parameters().gradient();
  const auto incoming = [](std::size_t unit, std::size_t k) {
    return unit < 10 ? (k < 2 ? unit * 2 + k : 20 + unit)
                     : (k < 10 ? 30 + (unit - 10) * 10 + k : 130 + unit - 10);
  };
  for (std::size_t unit = 0; unit < 20; ++unit) {
    if (dead[unit] == 0) continue;
    const std::size_t count = unit < 10 ? 3 : 11;
    for (std::size_t k = 0; k < count; ++k) EXPECT_EQ(gradient[incoming(unit, k)], 0) << unit;
  }
  session.step(20 * epoch);
  const std::vector<float> later = deadUnits(session);
  // A unit of the first layer sees the data itself: nothing can wake it.
  int forGood = 0;
  for (std::size_t unit = 0; unit < 10; ++unit) {
    if (dead[unit] == 0) continue;
    ++forGood;
    EXPECT_EQ(later[unit], 1) << unit;
    for (std::size_t k = 0; k < 3; ++k) {
      EXPECT_EQ(session.snapshot(false)[incoming(unit, k)], before[incoming(unit, k)]) << unit;
    }
  }
  EXPECT_GE(forGood, 1);
}

TEST(ClaimsOfTheNotes, Row23AProperLearningRateLeavesTheSameReluUnitsAlive) {
  Session session;
  ASSERT_TRUE(session.configure(reluOnTheCircle(0.03)).ok());
  session.step(60 * session.layout().batchesPerEpoch);
  EXPECT_LE(session.metrics().deadFraction, 0.05);
}

/// Two layers, each weight matrix of which has only every second row set, the others `share` of it.
void expectMaxoutIs(Activation activation, float share) {
  SessionConfig plain = configOf({{3, activation}});
  Session session;
  ASSERT_TRUE(session.configure(plain).ok());
  session.step(100);
  const std::span<const float> view = session.snapshot(false);
  const std::vector<float> weights(view.begin(), view.end());
  SessionConfig maxout = configOf({{3, Activation::kMaxout}});
  for (std::size_t unit = 0; unit < 3; ++unit) {
    const float w1 = weights[2 * unit];
    const float w2 = weights[2 * unit + 1];
    maxout.weights.insert(maxout.weights.end(), {w1, w2, share * w1, share * w2});
  }
  for (std::size_t unit = 0; unit < 3; ++unit) {
    maxout.weights.insert(maxout.weights.end(), {weights[6 + unit], share * weights[6 + unit]});
  }
  maxout.weights.insert(maxout.weights.end(), weights.begin() + 9, weights.end());
  Session other;
  ASSERT_TRUE(other.configure(maxout).ok());
  expectClose(scoresOf(session), scoresOf(other), 1e-6);
}

TEST(ClaimsOfTheNotes, Row26MaxoutGeneralisesReluAndLeakyRelu) {
  expectMaxoutIs(Activation::kRelu, 0);
  expectMaxoutIs(Activation::kLeakyRelu, 0.01F);
}

TEST(ClaimsOfTheNotes, Row26MaxoutDoublesTheParametersOfItsLayers) {
  const auto count = [](const std::vector<Index>& hidden, Index outputs, Activation activation) {
    return parameterLayoutOf(test::networkSpec(3, hidden, outputs, activation)).count;
  };
  EXPECT_EQ(count({4}, 2, Activation::kRelu), 26);
  EXPECT_EQ(count({4}, 2, Activation::kMaxout), 42);
  EXPECT_EQ(count({4, 4}, 1, Activation::kRelu), 41);
  EXPECT_EQ(count({4, 4}, 1, Activation::kMaxout), 77);
}

TEST(ClaimsOfTheNotes, Row26MaxoutTurnsIntoReluWithEqualOutput) {
  for (const LayerConfig& layer :
       expectSameScores(configOf({{3, Activation::kMaxout}, {2, Activation::kMaxout}}),
                        Conversion::kMaxoutToRelu, 1e-6)) {
    EXPECT_EQ(layer.activation, Activation::kRelu);
  }
}

const test::GoldenFile& fixtures() {
  static const test::GoldenFile kFile(test::goldenFixtures());
  return kFile;
}

/// The drawn 3-4-4-1 network with the weights of the NumPy fixture.
Network<float> drawnNetwork() {
  Network<float> network(test::networkSpec(3, {4, 4}, 1, Activation::kSigmoid));
  Index at = 0;
  for (const char* key : {"W1", "b1", "W2", "b2", "W3", "b3"}) {
    for (const double value : fixtures().numbers(std::string("forward_") + key)) {
      network.parameters()[at++] = static_cast<float>(value);
    }
  }
  EXPECT_EQ(at, network.layout().count);
  return network;
}

TEST(ClaimsOfTheNotes, Row34TheDrawnNetworkIsThreeMatricesOfTheStatedShapes) {
  const std::vector<ParameterRange> ranges = drawnNetwork().layout().ranges;
  const Index rows[] = {4, 4, 1};
  const Index columns[] = {3, 4, 4};
  ASSERT_EQ(ranges.size(), 6U);
  for (std::size_t layer = 0; layer < 3; ++layer) {
    EXPECT_EQ(ranges[2 * layer].rowLength, columns[layer]);
    EXPECT_EQ(ranges[2 * layer].count, rows[layer] * columns[layer]);
    EXPECT_EQ(ranges[2 * layer + 1].count, rows[layer]);
  }
}

TEST(ClaimsOfTheNotes, Row34TheForwardPassIsThatOfTheNumPyListingBatchedOrOneByOne) {
  const Network<float> network = drawnNetwork();
  const std::vector<double> x = fixtures().numbers("forward_x");
  test::Samples<float> batch(3, 2);
  for (Index i = 0; i < 6; ++i) {
    batch.at(i % 3, i / 3) = static_cast<float>(x[static_cast<std::size_t>(i)]);
  }
  Workspace<float> workspace(network.memory(), 2, Workspace<float>::Purpose::kEvaluation);
  network.forward(batch.constView(), workspace);
  Workspace<float> single(network.memory(), 1, Workspace<float>::Purpose::kEvaluation);
  const char* keys[] = {"forward_h1", "forward_h2", "forward_out"};
  for (Index example = 0; example < 2; ++example) {
    test::Samples<float> column(3, 1);
    for (Index i = 0; i < 3; ++i) column.at(i, 0) = batch.at(i, example);
    network.forward(column.constView(), single);
    for (Index layer = 0; layer < 3; ++layer) {
      const std::vector<double> expected = fixtures().numbers(keys[layer]);
      const Index units = layer < 2 ? 4 : 1;
      for (Index unit = 0; unit < units; ++unit) {
        const float together = workspace.activations(layer).row(unit)[example];
        EXPECT_NEAR(single.activations(layer).row(unit)[0], together, 1e-6);
        const auto place = static_cast<std::size_t>(example * units + unit);
        EXPECT_NEAR(static_cast<double>(together), expected[place], 1e-6);
      }
    }
  }
}

}  // namespace
}  // namespace nn
