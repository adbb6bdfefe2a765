// SPDX-License-Identifier: MIT
#include "nn/regression_sets.h"

#include <algorithm>
#include <cmath>

#include "session.h"
#include "test_support.h"

namespace nn {
namespace {

SessionConfig configFor(DatasetKind kind, double samples = 1000, double noise = 0) {
  SessionConfig config;
  config.data = {kind, samples, noise, 1};
  config.task = Task::kRegression;
  config.loss = LossKind::kSquared;
  config.features = {Feature::kX1};
  config.fieldSize = 64;
  return config;
}

double sine(double x, double) { return std::sin(x); }
double step(double x, double) { return x >= 0 ? 1 : 0; }
double xSinX(double x, double) { return x * std::sin(x); }
double nielsen(double x, double) {
  return 0.2 + 0.4 * x * x + 0.3 * x * std::sin(15 * x) + 0.05 * std::cos(50 * x);
}
double plane(double x1, double x2) { return (x1 + x2) / 10; }

/// As TensorFlow Playground finds it: the bump of the largest magnitude.
double bumps(double x1, double x2) {
  const double centres[][3] = {{-4, 2.5, 1},   {0, 2.5, -1}, {4, 2.5, 1},
                               {-4, -2.5, -1}, {0, -2.5, 1}, {4, -2.5, -1}};
  double value = 0;
  for (const auto& [centre1, centre2, sign] : centres) {
    const double height = std::clamp(1 - std::hypot(x1 - centre1, x2 - centre2) / 2, 0.0, 1.0);
    if (height > std::fabs(value)) value = sign * height;
  }
  return value;
}

struct Definition {
  DatasetKind kind;
  double (*value)(double, double);
  double minimum;
  double maximum;
  int dimensions;
  std::size_t count;
};

const Definition kDefinitions[] = {
    {DatasetKind::kSine, sine, -5, 5, 1, 1000},   {DatasetKind::kStep, step, -5, 5, 1, 1000},
    {DatasetKind::kXSinX, xSinX, -5, 5, 1, 20},   {DatasetKind::kNielsen, nielsen, 0, 1, 1, 1000},
    {DatasetKind::kPlane, plane, -6, 6, 2, 1000}, {DatasetKind::kBumps, bumps, -6, 6, 2, 1000},
};

TEST(RegressionSets, HaveTheValuesOfTheirFormulaWithoutNoise) {
  for (const Definition& definition : kDefinitions) {
    const Dataset dataset = datasetOf(configFor(definition.kind));
    ASSERT_EQ(dataset.points.size(), definition.count);
    EXPECT_EQ(dataset.classes, 0);
    EXPECT_EQ(dataset.inputDimensions, definition.dimensions);
    EXPECT_EQ(dataset.x1Minimum, definition.minimum);
    EXPECT_EQ(dataset.x1Maximum, definition.maximum);
    float lowest = dataset.points[0].x1;
    float highest = lowest;
    for (const LabelledPoint& point : dataset.points) {
      const auto x1 = static_cast<double>(point.x1);
      const auto x2 = static_cast<double>(point.x2);
      EXPECT_NEAR(static_cast<double>(point.label), definition.value(x1, x2), 5e-6);
      EXPECT_TRUE(definition.dimensions == 2 || x2 == 0);
      lowest = std::min(lowest, point.x1);
      highest = std::max(highest, point.x1);
    }
    const double width = definition.maximum - definition.minimum;
    EXPECT_NEAR(static_cast<double>(lowest), definition.minimum, 0.2 * width);
    EXPECT_NEAR(static_cast<double>(highest), definition.maximum, 0.2 * width);
    EXPECT_GE(static_cast<double>(lowest), definition.minimum);
    EXPECT_LE(static_cast<double>(highest), definition.maximum);
  }
}

TEST(RegressionSets, NoiseMovesTheValueOfACurveByItsDeviation) {
  const Dataset clean = datasetOf(configFor(DatasetKind::kSine, 10000));
  const Dataset noisy = datasetOf(configFor(DatasetKind::kSine, 10000, 0.2));
  double squares = 0;
  for (std::size_t i = 0; i < clean.points.size(); ++i) {
    EXPECT_EQ(clean.points[i].x1, noisy.points[i].x1);
    const double moved = static_cast<double>(noisy.points[i].label - clean.points[i].label);
    squares += moved * moved;
  }
  EXPECT_NEAR(std::sqrt(squares / 10000), 0.2, 0.005);
}

TEST(RegressionSets, NoiseOnAPlaneTakesTheValueElsewhereWithinReach) {
  const Dataset clean = datasetOf(configFor(DatasetKind::kPlane, 5000));
  const Dataset noisy = datasetOf(configFor(DatasetKind::kPlane, 5000, 0.5));
  double largest = 0;
  for (std::size_t i = 0; i < clean.points.size(); ++i) {
    EXPECT_EQ(clean.points[i].x1, noisy.points[i].x1);
    const double moved = static_cast<double>(noisy.points[i].label - clean.points[i].label);
    largest = std::max(largest, std::fabs(moved));
  }
  EXPECT_LE(largest, 0.6001);
  EXPECT_GT(largest, 0.5);
}

TEST(Curve, TheLayoutSaysThatTheInputIsALineAndHowFarItReaches) {
  SessionConfig config = configFor(DatasetKind::kNielsen);
  config.network.layers = {{3, Activation::kTanh}};
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  const SnapshotLayout layout = session.layout();
  EXPECT_EQ(layout.inputDimensions, 1);
  EXPECT_EQ(layout.unitMapSize, 64);
  EXPECT_EQ(layout.unitMapCount, 5);
  EXPECT_EQ(layout.fieldOffset, layout.unitMapsOffset + 5 * 64);
  EXPECT_EQ(layout.fieldSize, 64);
  EXPECT_EQ(layout.fieldChannels, 1);
  EXPECT_EQ(layout.floatCount, layout.fieldOffset + 64);
  EXPECT_EQ(layout.classes, 0);
  EXPECT_EQ(layout.x1Minimum, 0);
  EXPECT_EQ(layout.x1Maximum, 1);
  float lowest = 1;
  float highest = 0;
  const std::span<const float> data = session.dataset();
  for (std::size_t i = 0; i < data.size(); i += 4) {
    lowest = std::min(lowest, data[i + 2]);
    highest = std::max(highest, data[i + 2]);
  }
  EXPECT_EQ(layout.valueMinimum, static_cast<double>(lowest));
  EXPECT_EQ(layout.valueMaximum, static_cast<double>(highest));
}

TEST(Curve, FieldAndOutputMapAreTheNetworkAlongX1) {
  for (const bool standardize : {false, true}) {
    SessionConfig config = configFor(DatasetKind::kSine, 100);
    config.data.standardize = standardize;
    config.features = {Feature::kX1, Feature::kX1Squared};
    Session session;
    ASSERT_TRUE(session.configure(config).ok());
    session.step(50);
    const SnapshotLayout layout = session.layout();
    const std::span<const float> arena = session.snapshot(true);
    const std::vector<float> drawn(arena.begin(), arena.end());
    const std::span<float> input = session.input(128);
    for (std::size_t i = 0; i < 64; ++i) {
      input[2 * i] = static_cast<float>(-5 + (static_cast<double>(i) + 0.5) * 10 / 64);
      input[2 * i + 1] = 0;
    }
    const std::span<const float> scores = session.predict(64);
    const auto field = static_cast<std::size_t>(layout.fieldOffset);
    for (std::size_t i = 0; i < 64; ++i) {
      EXPECT_EQ(drawn[field + i], scores[i]);
      EXPECT_EQ(drawn[field - 64 + i], scores[i]);
    }
  }
}

}  // namespace
}  // namespace nn
