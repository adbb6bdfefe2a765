// SPDX-License-Identifier: MIT
#include "nn/dataset.h"

#include <algorithm>
#include <cmath>

#include "nn/notes_points.h"
#include "nn/sample_set.h"
#include "test_support.h"

namespace nn {
namespace {

constexpr double kPi = 3.14159265358979323846;

Dataset make(DatasetKind kind, double samples, double noise = 0, double trainShare = 0.5,
             std::uint64_t seed = 42) {
  return makeDataset({kind, samples, noise, trainShare}, seed);
}

int countOfClass(const Dataset& dataset, float label) {
  return static_cast<int>(
      std::count_if(dataset.points.begin(), dataset.points.end(),
                    [&](const LabelledPoint& point) { return point.label == label; }));
}

TEST(Dataset, CircleHasADiscOfClassOneInARingOfClassZero) {
  const Dataset dataset = make(DatasetKind::kCircle, 500);
  ASSERT_EQ(dataset.points.size(), 500U);
  EXPECT_EQ(dataset.domain, 6);
  EXPECT_EQ(countOfClass(dataset, 1), 250);
  for (const LabelledPoint& point : dataset.points) {
    const double radius = std::hypot(static_cast<double>(point.x1), static_cast<double>(point.x2));
    if (point.label == 1) {
      EXPECT_LT(radius, 2.5);
    } else {
      EXPECT_TRUE(radius > 3.499 && radius < 5.001);
    }
  }
}

TEST(Dataset, NoiseOnTheCircleChangesLabelsAndNotPoints) {
  const Dataset noisy = make(DatasetKind::kCircle, 1000, 0.5);
  int insideButZero = 0;
  for (const LabelledPoint& point : noisy.points) {
    const double radius = std::hypot(static_cast<double>(point.x1), static_cast<double>(point.x2));
    EXPECT_TRUE(radius < 2.5 || radius > 3.499);
    insideButZero += radius < 2.5 && point.label == 0 ? 1 : 0;
  }
  EXPECT_GT(insideButZero, 50);
}

TEST(Dataset, XorLabelsTheQuadrantsAndKeepsOffTheAxes) {
  const Dataset dataset = make(DatasetKind::kXor, 501);
  ASSERT_EQ(dataset.points.size(), 501U);
  for (const LabelledPoint& point : dataset.points) {
    EXPECT_GE(std::fabs(point.x1), 0.3F);
    EXPECT_GE(std::fabs(point.x2), 0.3F);
    EXPECT_LE(std::fabs(point.x1), 5.3F);
    EXPECT_EQ(point.label, point.x1 * point.x2 >= 0 ? 1.0F : 0.0F);
  }
}

TEST(Dataset, GaussHasTheCentresAndTheVarianceOfPlayground) {
  for (const double noise : {0.0, 0.5}) {
    const Dataset dataset = make(DatasetKind::kGauss, 10000, noise);
    double sum = 0;
    double squares = 0;
    for (const LabelledPoint& point : dataset.points) {
      const double centre = point.label == 1 ? 2 : -2;
      for (const float x : {point.x1, point.x2}) {
        sum += static_cast<double>(x) - centre;
        squares += (static_cast<double>(x) - centre) * (static_cast<double>(x) - centre);
      }
    }
    EXPECT_NEAR(sum / 20000, 0, 0.05);
    EXPECT_NEAR(squares / 20000, 0.5 + 7 * noise, 0.02 + 0.1 * noise);
  }
}

TEST(Dataset, SpiralHasTwoArmsHalfATurnApart) {
  const Dataset dataset = make(DatasetKind::kSpiral, 200);
  for (std::size_t i = 0; i < 100; ++i) {
    const double share = static_cast<double>(i) / 100;
    const double angle = 1.75 * 2 * kPi * share;
    const LabelledPoint& one = dataset.points[i];
    const LabelledPoint& zero = dataset.points[i + 100];
    EXPECT_EQ(one.label, 1);
    EXPECT_EQ(zero.label, 0);
    EXPECT_NEAR(static_cast<double>(one.x1), 5 * share * std::sin(angle), 1e-5);
    EXPECT_NEAR(static_cast<double>(one.x2), 5 * share * std::cos(angle), 1e-5);
    EXPECT_NEAR(static_cast<double>(zero.x1 + one.x1), 0, 1e-5);
    EXPECT_NEAR(static_cast<double>(zero.x2 + one.x2), 0, 1e-5);
  }
}

TEST(Dataset, SpiralNoiseMovesEachAxisByAtMostTheNoise) {
  const Dataset clean = make(DatasetKind::kSpiral, 200);
  const Dataset noisy = make(DatasetKind::kSpiral, 200, 0.5);
  float largest = 0;
  for (std::size_t i = 0; i < 200; ++i) {
    largest = std::max(largest, std::fabs(noisy.points[i].x1 - clean.points[i].x1));
  }
  EXPECT_LE(largest, 0.5F);
  EXPECT_GT(largest, 0.4F);
}

TEST(Dataset, TheCs231nSpiralHasThreeArmsOfGrowingRadius) {
  const Dataset dataset = make(DatasetKind::kCs231nSpiral, 300);
  ASSERT_EQ(dataset.points.size(), 300U);
  EXPECT_EQ(dataset.classes, 3);
  EXPECT_EQ(dataset.domain, 1.25);
  double squares = 0;
  for (std::size_t i = 0; i < 300; ++i) {
    const LabelledPoint& point = dataset.points[i];
    const double radius = static_cast<double>(i % 100) / 99;
    const double x1 = static_cast<double>(point.x1);
    const double x2 = static_cast<double>(point.x2);
    EXPECT_EQ(point.label, static_cast<float>(i / 100));
    EXPECT_NEAR(std::hypot(x1, x2), radius, 1e-6);
    const double angle = 4 * (static_cast<double>(point.label) + radius);
    const double deviation = std::remainder(std::atan2(x1, x2) - angle, 2 * kPi);
    squares += deviation * deviation;
  }
  EXPECT_NEAR(std::sqrt(squares / 300), 0.2, 0.04);
}

TEST(Dataset, TheFiguresOfTheNotesAreMirroredSoThatX2PointsUp) {
  const Dataset size = make(DatasetKind::kNotesSize, 500);
  ASSERT_EQ(size.points.size(), 32U);
  EXPECT_EQ(countOfClass(size, 1), 17);
  EXPECT_EQ(countOfClass(size, 0), 15);
  EXPECT_EQ(size.domain, 4);
  EXPECT_EQ(size.points[0].x1, -0.51F);
  EXPECT_EQ(size.points[0].x2, 3.01F);
  EXPECT_EQ(size.points[0].label, 0);
  const Dataset regularization = make(DatasetKind::kNotesRegularization, 500);
  ASSERT_EQ(regularization.points.size(), 25U);
  EXPECT_EQ(countOfClass(regularization, 1), 14);
  EXPECT_EQ(countOfClass(regularization, 0), 11);
}

TEST(Dataset, SamplesAndNoiseDoNotApplyToTheFigures) {
  const Dataset plain = make(DatasetKind::kNotesSize, 10, 0);
  const Dataset noisy = make(DatasetKind::kNotesSize, 10000, 0.5);
  ASSERT_EQ(plain.points.size(), noisy.points.size());
  for (std::size_t i = 0; i < plain.points.size(); ++i) {
    EXPECT_EQ(plain.points[i].x1, noisy.points[i].x1);
    EXPECT_EQ(plain.points[i].x2, noisy.points[i].x2);
  }
}

TEST(Split, TakesTheStatedShareAtRandom) {
  const Dataset dataset = make(DatasetKind::kCircle, 500, 0, 0.7);
  EXPECT_EQ(dataset.trainCount, 350);
  EXPECT_EQ(dataset.testCount, 150);
  const auto isTest = [](const LabelledPoint& point) { return point.isTest; };
  EXPECT_EQ(std::count_if(dataset.points.begin(), dataset.points.end(), isTest), 150);
  // Both halves of the data, which are the two classes, must give test points.
  EXPECT_GT(std::count_if(dataset.points.begin(), dataset.points.begin() + 250, isTest), 40);
  EXPECT_GT(std::count_if(dataset.points.begin() + 250, dataset.points.end(), isTest), 40);
}

TEST(Split, AShareOfOneLeavesNoTestSetAndASmallOneKeepsATrainingSample) {
  EXPECT_EQ(make(DatasetKind::kCircle, 500, 0, 1).testCount, 0);
  EXPECT_EQ(make(DatasetKind::kNotesRegularization, 10, 0, 0.1).trainCount, 3);
  EXPECT_GE(make(DatasetKind::kCs231nSpiral, 10, 0, 0.1).trainCount, 1);
}

TEST(Split, DependsOnTheSeedAlone) {
  const Dataset a = make(DatasetKind::kCircle, 100);
  const Dataset b = make(DatasetKind::kCircle, 100);
  const Dataset c = make(DatasetKind::kCircle, 100, 0, 0.5, 43);
  const auto sameSplit = [](const Dataset& x, const Dataset& y) {
    return std::equal(x.points.begin(), x.points.end(), y.points.begin(),
                      [](const auto& p, const auto& q) { return p.isTest == q.isTest; });
  };
  EXPECT_TRUE(sameSplit(a, b));
  EXPECT_FALSE(sameSplit(a, c));
}

TEST(FeatureSet, ComputesEveryFeatureInTheFixedOrder) {
  const FeatureSet features({Feature::kSinX2, Feature::kX1, Feature::kX2Squared, Feature::kX2,
                             Feature::kX1TimesX2, Feature::kSinX1, Feature::kX1Squared});
  test::Samples<double> x1(1, 1, {1.5});
  test::Samples<double> x2(1, 1, {-0.5});
  test::Samples<double> output(7, 1);
  features.compute<double>(x1.data(), x2.data(), output.view());
  const std::vector<double> expected = {1.5,   -0.5,          2.25,          0.25,
                                        -0.75, std::sin(1.5), std::sin(-0.5)};
  for (Index i = 0; i < 7; ++i) {
    EXPECT_NEAR(output.at(i, 0), expected[static_cast<std::size_t>(i)], 1e-15);
  }
}

TEST(SampleSet, KeepsTheOrderOfTheDataAndRepeatsTheLastSampleInThePadding) {
  const Dataset dataset = make(DatasetKind::kNotesSize, 10, 0, 0.5);
  const SampleSet<float> train(dataset, FeatureSet({Feature::kX1, Feature::kX2}), false);
  ASSERT_EQ(train.count(), 16);
  Index position = 0;
  for (const LabelledPoint& point : dataset.points) {
    if (point.isTest) continue;
    EXPECT_EQ(train.inputs().row(0)[position], point.x1);
    EXPECT_EQ(train.inputs().row(1)[position], point.x2);
    EXPECT_EQ(train.targets()[position++], point.label);
  }
  SampleSet<float> batch(2, 8);
  const std::uint32_t order[] = {3, 1, 15, 0, 7};
  batch.gather(train, order, 5);
  for (Index c = 0; c < 8; ++c) {
    const std::uint32_t source = order[std::min<Index>(c, 4)];
    EXPECT_EQ(batch.inputs().row(0)[c], train.inputs().row(0)[source]);
    EXPECT_EQ(batch.targets()[c], train.targets()[source]);
  }
}

}  // namespace
}  // namespace nn
