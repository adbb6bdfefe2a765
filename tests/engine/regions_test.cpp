// SPDX-License-Identifier: MIT
#include "nn/regions.h"

#include <cmath>

#include "session.h"
#include "test_support.h"

namespace nn {
namespace {

/// Regions of a linear classifier with the given weights on the features.
Regions regionsOf(const std::vector<Feature>& features, LossKind loss,
                  const std::vector<float>& weights, double fieldSize = 256,
                  DatasetKind kind = DatasetKind::kCircle) {
  SessionConfig config;
  config.data.kind = kind;
  config.features = features;
  config.loss = loss;
  config.network.layers = {};
  config.weights = weights;
  config.fieldSize = fieldSize;
  Session session;
  EXPECT_TRUE(session.configure(config).ok());
  return session.instruments().regions();
}

const std::vector<Feature> kPlane = {Feature::kX1, Feature::kX2};

TEST(Regions, ALinearClassifierHasTwoAndAStraightBoundary) {
  // x1 = 1: the square is 12 wide, and a pixel at the rim is left out.
  const Regions upright = regionsOf(kPlane, LossKind::kLogistic, {1, 0, -1});
  EXPECT_EQ(upright.total, 2);
  EXPECT_EQ(upright.perClass, (std::vector<int>{1, 1}));
  EXPECT_NEAR(upright.boundaryLength, 12.0 * 255 / 256, 1e-4);
  // x1 + x2 = 0, and x1 + x2 = 6 from (0, 6) to (6, 0): within 2 % of the chord.
  const Regions diagonal = regionsOf(kPlane, LossKind::kSoftmax, {0, 0, 2, 2, 0, 0});
  EXPECT_EQ(diagonal.total, 2);
  EXPECT_NEAR(diagonal.boundaryLength / (12 * std::sqrt(2.0)), 1, 0.02);
  const Regions corner = regionsOf(kPlane, LossKind::kLogistic, {1, 1, -6});
  EXPECT_NEAR(corner.boundaryLength / (6 * std::sqrt(2.0)), 1, 0.02);
}

TEST(Regions, ASkewedBoundaryHasTheLengthOfItsChordOnEveryGrid) {
  for (const double size : {64.0, 128.0, 512.0}) {
    // x2 = x1/2 + 1, from (−6, −2) to (6, 4).
    const Regions regions = regionsOf(kPlane, LossKind::kLogistic, {-0.5F, 1, -1}, size);
    EXPECT_EQ(regions.total, 2);
    EXPECT_NEAR(regions.boundaryLength / std::sqrt(144.0 + 36), 1, 0.02);
  }
}

TEST(Regions, OneClassEverywhereIsOneRegionWithoutBoundary) {
  const Regions regions = regionsOf(kPlane, LossKind::kLogistic, {0, 0, -1});
  EXPECT_EQ(regions.total, 1);
  EXPECT_EQ(regions.perClass, (std::vector<int>{1, 0}));
  EXPECT_EQ(regions.boundaryLength, 0);
}

TEST(Regions, ACircleHasItsCircumference) {
  // x1² + x2² = 9.
  const Regions regions =
      regionsOf({Feature::kX1Squared, Feature::kX2Squared}, LossKind::kLogistic, {1, 1, -9});
  EXPECT_EQ(regions.perClass, (std::vector<int>{1, 1}));
  EXPECT_NEAR(regions.boundaryLength, 2 * 3.14159265 * 3, 0.01);
}

TEST(Regions, RegionsThatTouchAtACornerAreApart) {
  // x1·x2 > 0: two quadrants of each class; they meet in the middle of the grid, at pixel corners.
  const Regions regions = regionsOf({Feature::kX1TimesX2}, LossKind::kLogistic, {1, 0});
  EXPECT_EQ(regions.perClass, (std::vector<int>{2, 2}));
  EXPECT_EQ(regions.total, 4);
  EXPECT_NEAR(regions.boundaryLength, 24, 0.3);
}

TEST(Regions, StripesAreCountedOneByOne) {
  // sin x1 > 0 on −6 … 6: borders at −π, 0 and π.
  const Regions regions = regionsOf({Feature::kSinX1}, LossKind::kLogistic, {1, 0});
  EXPECT_EQ(regions.perClass, (std::vector<int>{2, 2}));
  EXPECT_NEAR(regions.boundaryLength, 36.0 * 255 / 256, 1e-3);
}

TEST(Regions, ThreeClassesMeetInAPoint) {
  // Scores along three directions 120° apart: borders are rays from the middle, at 60°, 180° and
  // 300°; two of length 1.25/sin 60°, one of 1.25.
  const float half = 0.5F;
  const float root = 0.8660254F;
  const Regions regions =
      regionsOf(kPlane, LossKind::kSoftmax, {1, 0, -half, root, -half, -root, 0, 0, 0}, 256,
                DatasetKind::kCs231nSpiral);
  EXPECT_EQ(regions.perClass, (std::vector<int>{1, 1, 1}));
  EXPECT_NEAR(regions.boundaryLength, 1.25 * (1 + 2 / std::sqrt(0.75)), 0.02);
}

TEST(Regions, ARegressionHasNone) {
  SessionConfig config;
  config.data.kind = DatasetKind::kPlane;
  config.task = Task::kRegression;
  config.loss = LossKind::kSquared;
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  EXPECT_EQ(session.instruments().regions().total, 0);
  EXPECT_TRUE(session.instruments().regions().perClass.empty());
}

}  // namespace
}  // namespace nn
