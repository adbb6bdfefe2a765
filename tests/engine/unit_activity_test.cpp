// SPDX-License-Identifier: MIT
#include <vector>

#include "session.h"
#include "test_support.h"

namespace nn {
namespace {

/// Figures of the two hidden units of a net without weights, the biases being what a unit sees.
std::vector<float> figuresFor(Activation activation, double first, double second) {
  SessionConfig config;
  config.network.layers.assign(1, {2, activation});
  config.network.init.kind = InitKind::kZeros;
  Session session;
  EXPECT_TRUE(session.configure(config).ok());
  // Layout: W 2×2, then b.
  EXPECT_TRUE(session.parameters().set(4, first).ok());
  EXPECT_TRUE(session.parameters().set(5, second).ok());
  const std::span<const float> figures = session.parameters().activity();
  return {figures.begin(), figures.begin() + 4};
}

// The derivative of the logistic function is 0.01 at ln(49 + √2400) = 4.5849.
TEST(UnitActivity, ASigmoidUnitIsSaturatedWhereItsDerivativeIsBelowOneHundredth) {
  const std::vector<float> high = figuresFor(Activation::kSigmoid, 4.57, 4.60);
  EXPECT_EQ(high[1], 0);
  EXPECT_EQ(high[3], 1);
  const std::vector<float> low = figuresFor(Activation::kSigmoid, -4.57, -4.60);
  EXPECT_EQ(low[1], 0);
  EXPECT_EQ(low[3], 1);
  EXPECT_NEAR(low[0], 0.0102518, 1e-6);
}

// The derivative of tanh is 0.01 at artanh(√0.99) = 2.99322.
TEST(UnitActivity, ATanhUnitIsSaturatedWhereItsDerivativeIsBelowOneHundredth) {
  const std::vector<float> figures = figuresFor(Activation::kTanh, 2.98, -3.0);
  EXPECT_EQ(figures[1], 0);
  EXPECT_EQ(figures[3], 1);
  EXPECT_NEAR(figures[2], 0.995055, 1e-5);
}

TEST(UnitActivity, OtherUnitsAreNeverSaturated) {
  const std::vector<float> figures = figuresFor(Activation::kSoftplus, -50, 50);
  EXPECT_EQ(figures[1], 0);
  EXPECT_EQ(figures[3], 0);
  EXPECT_EQ(figures[2], 50);
}

}  // namespace
}  // namespace nn
