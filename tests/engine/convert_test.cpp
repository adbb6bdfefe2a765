// SPDX-License-Identifier: MIT
#include "nn/convert.h"

#include <cmath>

#include "conversion_support.h"

namespace nn {
namespace {

double largestDifference(const std::vector<float>& a, const std::vector<float>& b) {
  EXPECT_EQ(a.size(), b.size());
  double largest = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    largest = std::max(largest, std::fabs(static_cast<double>(a[i]) - static_cast<double>(b[i])));
  }
  return largest;
}

/// Trains a network, converts it, and expects equal scores. Returns the new hidden layers.
std::vector<LayerConfig> expectEqualScores(const SessionConfig& config, Conversion conversion) {
  const Converted converted = trainAndConvert(config, conversion, 100);
  EXPECT_LE(largestDifference(converted.after, converted.before), 1e-5);
  return converted.layers;
}

/// Row 3: without a non-linearity the matrices collapse into one.
TEST(Convert, LinearLayersCollapseIntoOneMatrix) {
  const auto linear = Activation::kLinear;
  EXPECT_TRUE(expectEqualScores(configOf({{4, linear}, {3, linear}, {5, linear}}),
                                Conversion::kCollapseLinear)
                  .empty());
}

TEST(Convert, CollapseIsTheMatrixProductByHand) {
  SessionConfig config = configOf({{2, Activation::kLinear}});
  config.loss = LossKind::kLogistic;
  // W1 = [[1, 2], [3, 4]], b1 = [5, 6], W2 = [[7, 8]], b2 = 9.
  config.weights = {1, 2, 3, 4, 5, 6, 7, 8, 9};
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  const ConvertedNetwork collapsed = session.instruments().convert(Conversion::kCollapseLinear);
  EXPECT_TRUE(collapsed.layers.empty());
  EXPECT_EQ(collapsed.weights, (std::vector<float>{31, 46, 92}));
}

TEST(Convert, CollapseKeepsTheLayersThatBend) {
  const std::vector<LayerConfig> layers = expectEqualScores(configOf({{4, Activation::kTanh},
                                                                      {3, Activation::kLinear},
                                                                      {6, Activation::kRelu},
                                                                      {2, Activation::kLinear}}),
                                                            Conversion::kCollapseLinear);
  ASSERT_EQ(layers.size(), 2U);
  EXPECT_EQ(layers[0].units, 4);
  EXPECT_EQ(layers[0].activation, Activation::kTanh);
  EXPECT_EQ(layers[1].units, 6);
  EXPECT_EQ(layers[1].activation, Activation::kRelu);
}

/// Row 18: tanh x = 2σ(2x) − 1.
TEST(Convert, ATanhNetworkIsASigmoidNetwork) {
  const std::vector<LayerConfig> layers = expectEqualScores(
      configOf({{5, Activation::kTanh}, {4, Activation::kTanh}}), Conversion::kTanhToSigmoid);
  for (const LayerConfig& layer : layers) EXPECT_EQ(layer.activation, Activation::kSigmoid);
}

TEST(Convert, ASigmoidNetworkIsATanhNetwork) {
  const std::vector<LayerConfig> layers = expectEqualScores(
      configOf({{5, Activation::kSigmoid}, {4, Activation::kSigmoid}}), Conversion::kSigmoidToTanh);
  for (const LayerConfig& layer : layers) EXPECT_EQ(layer.activation, Activation::kTanh);
}

TEST(Convert, MixedNetworksChangeOnlyWhereTheyMust) {
  const std::vector<LayerConfig> mixed = {
      {5, Activation::kTanh}, {4, Activation::kLeakyRelu}, {3, Activation::kSigmoid}};
  const std::vector<LayerConfig> layers =
      expectEqualScores(configOf(mixed), Conversion::kTanhToSigmoid);
  EXPECT_EQ(layers[0].activation, Activation::kSigmoid);
  EXPECT_EQ(layers[1].activation, Activation::kLeakyRelu);
  EXPECT_EQ(layers[2].activation, Activation::kSigmoid);
}

TEST(Convert, ThereAndBackGivesTheSameWeights) {
  SessionConfig config = configOf({{5, Activation::kTanh}, {4, Activation::kTanh}});
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  const std::span<const float> view = session.snapshot(false);
  const std::vector<float> weights(view.begin(), view.end());
  const ConvertedNetwork sigmoid = session.instruments().convert(Conversion::kTanhToSigmoid);
  config.network.layers = sigmoid.layers;
  config.weights = sigmoid.weights;
  ASSERT_TRUE(session.configure(config).ok());
  const ConvertedNetwork back = session.instruments().convert(Conversion::kSigmoidToTanh);
  EXPECT_LE(largestDifference(back.weights, weights), 1e-6);
}

/// Several maxout layers, other kinds between them: equal scores to 1e-6 of the largest.
TEST(Convert, MaxoutBecomesReluWithEqualScores) {
  for (const double pieces : {2.0, 3.0, 4.0}) {
    SessionConfig config =
        configOf({{3, Activation::kMaxout, 0.1}, {2, Activation::kMaxout}, {3, Activation::kTanh}});
    config.network.maxoutPieces = pieces;
    Session session;
    ASSERT_TRUE(session.configure(config).ok());
    session.step(100);
    const std::vector<float> before = scoresOf(session);
    const ConvertedNetwork relu = session.instruments().convert(Conversion::kMaxoutToRelu);
    ASSERT_EQ(relu.layers.size(), static_cast<std::size_t>(2 * (pieces - 1) + 1));
    for (std::size_t i = 0; i + 1 < relu.layers.size(); ++i) {
      EXPECT_EQ(relu.layers[i].activation, Activation::kRelu);
      EXPECT_EQ(relu.layers[i].dropout, 0);
    }
    config.network.layers = relu.layers;
    config.weights = relu.weights;
    Session other;
    const Status status = other.configure(config);
    ASSERT_TRUE(status.ok()) << status.path << ' ' << status.value;
    double largest = 1;
    for (const float score : before) {
      largest = std::max(largest, std::fabs(static_cast<double>(score)));
    }
    EXPECT_LE(largestDifference(scoresOf(other), before), 1e-6 * largest) << pieces << " pieces";
  }
}

TEST(Convert, TwoPiecesAreTheirDifferenceAndTheSecondByHand) {
  SessionConfig config = configOf({{1, Activation::kMaxout}});
  config.loss = LossKind::kLogistic;
  // Pieces x1 + 2·x2 + 5 and 3·x1 − 4·x2 + 6; the output is 7 times the unit, plus 8.
  config.weights = {1, 2, 3, -4, 5, 6, 7, 8};
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  const ConvertedNetwork relu = session.instruments().convert(Conversion::kMaxoutToRelu);
  EXPECT_EQ(relu.weights, (std::vector<float>{-2, 6, 3, -4, -3, 4, -1, 6, -6, 7, 7, -7, 8}));
}

}  // namespace
}  // namespace nn
