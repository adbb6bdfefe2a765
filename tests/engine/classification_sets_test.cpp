// SPDX-License-Identifier: MIT
#include "nn/classification_sets.h"

#include <algorithm>
#include <cmath>

#include "test_support.h"

namespace nn {
namespace {

constexpr double kPi = 3.14159265358979323846;

Dataset make(DatasetKind kind, double samples = 500, double noise = 0, double classes = 2) {
  return makeDataset({kind, samples, noise, 1, classes}, 42);
}

int countOfClass(const Dataset& dataset, float label) {
  return static_cast<int>(
      std::count_if(dataset.points.begin(), dataset.points.end(),
                    [&](const LabelledPoint& point) { return point.label == label; }));
}

double radiusOf(const LabelledPoint& point) {
  return std::hypot(static_cast<double>(point.x1), static_cast<double>(point.x2));
}

void expectAt(const LabelledPoint& point, double x1, double x2, double tolerance = 1e-6) {
  EXPECT_NEAR(static_cast<double>(point.x1), x1, tolerance);
  EXPECT_NEAR(static_cast<double>(point.x2), x2, tolerance);
}

/// Deviation, per axis, of the noisy points from the clean ones.
double deviationBetween(const Dataset& clean, const Dataset& noisy) {
  double squares = 0;
  for (std::size_t i = 0; i < clean.points.size(); ++i) {
    const double right = static_cast<double>(noisy.points[i].x1 - clean.points[i].x1);
    const double up = static_cast<double>(noisy.points[i].x2 - clean.points[i].x2);
    squares += right * right + up * up;
    EXPECT_EQ(clean.points[i].label, noisy.points[i].label);
  }
  return std::sqrt(squares / static_cast<double>(2 * clean.points.size()));
}

TEST(Moons, AreTwoHalfCirclesEachTheOtherTurnedRound) {
  const Dataset moons = make(DatasetKind::kMoons, 401);
  ASSERT_EQ(moons.points.size(), 400U);
  EXPECT_EQ(countOfClass(moons, 1), 200);
  EXPECT_EQ(moons.domain, 6);
  for (std::size_t i = 0; i < 200; ++i) {
    const double angle = kPi * static_cast<double>(i) / 199;
    const double x1 = 3 * std::cos(angle) - 1.5;
    const double x2 = 3 * std::sin(angle) - 0.75;
    expectAt(moons.points[i], x1, x2);
    expectAt(moons.points[i + 200], -x1, -x2);
    EXPECT_EQ(moons.points[i].label, 0);
    EXPECT_EQ(moons.points[i + 200].label, 1);
  }
}

TEST(Rings, AlternateAroundACentre) {
  const Dataset rings = make(DatasetKind::kRings, 402);
  ASSERT_EQ(rings.points.size(), 402U);
  EXPECT_EQ(countOfClass(rings, 0), 201);
  int centre = 0;
  for (const LabelledPoint& point : rings.points) {
    const double radius = radiusOf(point);
    centre += radius < 1 ? 1 : 0;
    const bool isInClassOne = radius < 1 || (radius > 3.9999 && radius < 5.0001);
    EXPECT_TRUE(point.label == 1 ? isInClassOne : radius > 1.9999 && radius < 3.0001) << radius;
  }
  EXPECT_EQ(centre, 100);
}

TEST(Blobs, LieAroundTheCornersOfARegularPolygon) {
  for (const int classes : {2, 3, 10}) {
    const Dataset blobs = make(DatasetKind::kBlobs, 10000, 0.1, classes);
    EXPECT_EQ(blobs.classes, classes);
    ASSERT_EQ(blobs.points.size(), static_cast<std::size_t>(10000 / classes * classes));
    for (int j = 0; j < classes; ++j) {
      EXPECT_EQ(countOfClass(blobs, static_cast<float>(j)), 10000 / classes);
    }
    double squares = 0;
    for (const LabelledPoint& point : blobs.points) {
      const double angle = 2 * kPi * static_cast<double>(point.label) / classes;
      squares += std::pow(static_cast<double>(point.x1) - 4 * std::sin(angle), 2);
      squares += std::pow(static_cast<double>(point.x2) - 4 * std::cos(angle), 2);
    }
    EXPECT_NEAR(std::sqrt(squares / static_cast<double>(2 * blobs.points.size())), 0.5, 0.01);
  }
}

TEST(Checkerboard, HasFourByFourSquaresInTwoClasses) {
  const Dataset board = make(DatasetKind::kCheckerboard, 4001);
  ASSERT_EQ(board.points.size(), 4001U);
  for (const LabelledPoint& point : board.points) {
    ASSERT_TRUE(std::fabs(point.x1) <= 5 && std::fabs(point.x2) <= 5);
    const double column = std::floor(static_cast<double>(point.x1) / 2.5);
    const double row = std::floor(static_cast<double>(point.x2) / 2.5);
    EXPECT_EQ(static_cast<double>(point.label), 1 - std::fabs(std::remainder(column + row, 2)));
  }
  EXPECT_NEAR(countOfClass(board, 1), 2000, 100);
}

TEST(Noise, MovesThePointsOfTheNewSetsAndKeepsTheirLabels) {
  for (const DatasetKind kind :
       {DatasetKind::kMoons, DatasetKind::kRings, DatasetKind::kCheckerboard}) {
    const double deviation = deviationBetween(make(kind, 2000), make(kind, 2000, 0.3));
    EXPECT_NEAR(deviation, 0.3, 0.02) << static_cast<int>(kind);
  }
}

TEST(Spiral, TurnsAsOftenAsAsked) {
  for (const double turns : {0.25, 1.75, 4.0}) {
    const Dataset spiral = makeDataset({DatasetKind::kSpiral, 200, 0, 1, 2, turns}, 1);
    for (std::size_t i = 0; i < 100; i += 9) {
      const double share = static_cast<double>(i) / 100;
      const double angle = turns * 2 * kPi * share;
      expectAt(spiral.points[i], 5 * share * std::sin(angle), 5 * share * std::cos(angle), 1e-5);
    }
  }
}

TEST(ConvnetSimple, HasThirteenPointsMirroredSoThatX2PointsUp) {
  const Dataset simple = make(DatasetKind::kConvnetSimple);
  ASSERT_EQ(simple.points.size(), 13U);
  EXPECT_EQ(simple.domain, 5);
  EXPECT_EQ(countOfClass(simple, 1), 8);
  EXPECT_EQ(countOfClass(simple, 0), 5);
  const auto holds = [&](float x1, float x2, float label) {
    return std::any_of(simple.points.begin(), simple.points.end(), [&](const LabelledPoint& p) {
      return p.x1 == x1 && p.x2 == x2 && p.label == label;
    });
  };
  EXPECT_TRUE(holds(-0.4326F, -1.1909F, 1));
  EXPECT_TRUE(holds(0.1253F, 0.0376F, 1));
  EXPECT_TRUE(holds(1, 2.2F, 1));
  EXPECT_TRUE(holds(4.1832F, -0.3044F, 0));
}

TEST(ConvnetCircle, HasADiscOfClassOneAndARingAtEvenAngles) {
  const Dataset circle = make(DatasetKind::kConvnetCircle);
  ASSERT_EQ(circle.points.size(), 100U);
  for (std::size_t i = 0; i < 50; ++i) {
    EXPECT_EQ(circle.points[i].label, 1);
    EXPECT_LT(radiusOf(circle.points[i]), 2);
    const LabelledPoint& outer = circle.points[50 + i];
    EXPECT_EQ(outer.label, 0);
    EXPECT_TRUE(radiusOf(outer) >= 2.9999 && radiusOf(outer) <= 5.0001);
    const double angle = 2 * kPi * static_cast<double>(i) / 50;
    expectAt(outer, radiusOf(outer) * std::sin(angle), -radiusOf(outer) * std::cos(angle), 1e-5);
  }
}

TEST(ConvnetSpiral, HasTwoArmsWithALittleJitter) {
  const Dataset spiral = make(DatasetKind::kConvnetSpiral);
  ASSERT_EQ(spiral.points.size(), 200U);
  double largest = 0;
  for (std::size_t i = 0; i < 200; ++i) {
    const LabelledPoint& point = spiral.points[i];
    EXPECT_EQ(point.label, i < 100 ? 1.0F : 0.0F);
    const double share = static_cast<double>(i % 100) / 100;
    const double radius = 5 * share;
    // Near the centre the radius may be negative, which turns the angle round.
    if (radius < 0.2) continue;
    EXPECT_NEAR(radiusOf(point), radius, 0.1001);
    const double angle = std::atan2(static_cast<double>(point.x1), -static_cast<double>(point.x2));
    const double start = 2.5 * kPi * share + (i < 100 ? 0 : kPi);
    largest = std::max(largest, std::fabs(std::remainder(angle - start, 2 * kPi)));
  }
  EXPECT_LE(largest, 0.1001);
  EXPECT_GT(largest, 0.08);
}

TEST(ConvnetRandom, TossesACoinForEveryLabel) {
  const Dataset random = make(DatasetKind::kConvnetRandom);
  ASSERT_EQ(random.points.size(), 40U);
  EXPECT_EQ(random.domain, 4);
  for (const LabelledPoint& point : random.points) {
    EXPECT_TRUE(std::fabs(point.x1) <= 3 && std::fabs(point.x2) <= 3);
  }
  EXPECT_TRUE(countOfClass(random, 1) > 8 && countOfClass(random, 1) < 32);
}

TEST(ConvnetSets, TakeNeitherSamplesNorNoise) {
  for (const DatasetKind kind : {DatasetKind::kConvnetSimple, DatasetKind::kConvnetCircle,
                                 DatasetKind::kConvnetSpiral, DatasetKind::kConvnetRandom}) {
    const Dataset plain = make(kind, 10);
    const Dataset other = make(kind, 9999, 0.5);
    ASSERT_EQ(plain.points.size(), other.points.size());
    EXPECT_EQ(deviationBetween(plain, other), 0);
  }
}

}  // namespace
}  // namespace nn
