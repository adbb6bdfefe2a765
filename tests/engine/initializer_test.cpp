// SPDX-License-Identifier: MIT
#include "nn/initializer.h"

#include <cmath>

#include "test_support.h"

namespace nn {
namespace {

double deviationOf(const Buffer<float>& values, Index count) {
  double squares = 0;
  for (Index i = 0; i < count; ++i) {
    squares += static_cast<double>(values[i]) * static_cast<double>(values[i]);
  }
  return std::sqrt(squares / static_cast<double>(count));
}

/// Weights of a 200 → 100 layer.
Network<float> wideLayer(const Initializer& initializer) {
  Network<float> network(test::networkSpec(200, {}, 100));
  network.initialize(initializer, 42);
  return network;
}

TEST(Initializer, WeightsHaveTheStatedDeviation) {
  EXPECT_NEAR(deviationOf(wideLayer({InitKind::kNormal}).parameters(), 20000), 0.01, 2e-4);
  EXPECT_NEAR(deviationOf(wideLayer({InitKind::kGlorot}).parameters(), 20000), std::sqrt(2.0 / 300),
              2e-3);
  EXPECT_NEAR(deviationOf(wideLayer({InitKind::kHe}).parameters(), 20000), 0.1, 2e-3);
  EXPECT_NEAR(deviationOf(wideLayer({InitKind::kLecun}).parameters(), 20000), std::sqrt(1.0 / 200),
              2e-3);
  EXPECT_NEAR(deviationOf(wideLayer({InitKind::kUniform}).parameters(), 20000), 1 / std::sqrt(12.0),
              5e-3);
  EXPECT_EQ(deviationOf(wideLayer({InitKind::kZeros}).parameters(), 20000), 0);
}

TEST(Initializer, ScaleMultipliesWeightsAndLeavesBiasesAlone) {
  const Network<float> plain = wideLayer({InitKind::kHe, 1, 0.5});
  const Network<float> scaled = wideLayer({InitKind::kHe, 4, 0.5});
  for (Index i = 0; i < 20000; ++i) {
    ASSERT_FLOAT_EQ(scaled.parameters()[i], 4 * plain.parameters()[i]);
  }
  for (Index i = 20000; i < 20100; ++i) ASSERT_EQ(scaled.parameters()[i], 0.5F);
}

TEST(Initializer, UniformWeightsFillTheirIntervalAndNoMore) {
  const Buffer<float> weights = wideLayer({InitKind::kUniform, 2}).parameters().head(20000);
  EXPECT_LE(weights.abs().maxCoeff(), 1);
  EXPECT_GT(weights.maxCoeff(), 0.99F);
  EXPECT_LT(weights.minCoeff(), -0.99F);
}

TEST(Initializer, AMaxoutLayerCountsItsPiecesAsUnits) {
  Network<float> network(test::networkSpec(50, {75}, 1, Activation::kMaxout));
  network.initialize({}, 42);
  EXPECT_NEAR(deviationOf(network.parameters(), 150 * 50), 0.1, 3e-3);
}

TEST(Initializer, ALayerDoesNotDependOnTheLayersBehindIt) {
  Network<float> shallow(test::networkSpec(2, {4}, 2));
  Network<float> deep(test::networkSpec(2, {4, 7}, 3));
  shallow.initialize({}, 42);
  deep.initialize({}, 42);
  for (Index i = 0; i < 12; ++i) EXPECT_EQ(shallow.parameters()[i], deep.parameters()[i]);
}

TEST(Initializer, SeedsGiveDifferentWeights) {
  Network<float> a(test::networkSpec(2, {4}, 2));
  Network<float> b(test::networkSpec(2, {4}, 2));
  a.initialize({}, 1);
  b.initialize({}, 2);
  EXPECT_FALSE(test::sameBits(a.parameters(), b.parameters()));
  b.initialize({}, 1);
  EXPECT_TRUE(test::sameBits(a.parameters(), b.parameters()));
}

}  // namespace
}  // namespace nn
