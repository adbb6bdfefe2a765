// SPDX-License-Identifier: MIT
#include "nn/decision_grid.h"

#include <cmath>

#include "session.h"
#include "test_support.h"

namespace nn {
namespace {

/// Predictions for the centres of the pixels of one row of the grid, top row first.
std::vector<float> scoresOfRow(Session& session, int row) {
  const SnapshotLayout layout = session.layout();
  const std::span<float> input = session.input(static_cast<std::size_t>(2 * layout.fieldSize));
  const double pixel = 2 * layout.domain / layout.fieldSize;
  for (int column = 0; column < layout.fieldSize; ++column) {
    const auto at = static_cast<std::size_t>(2 * column);
    input[at] = static_cast<float>((column + 0.5) * pixel - layout.domain);
    input[at + 1] = static_cast<float>(layout.domain - (row + 0.5) * pixel);
  }
  const std::span<const float> scores = session.predict(layout.fieldSize);
  return {scores.begin(), scores.end()};
}

SessionConfig configFor(LossKind loss, Task task = Task::kClassification) {
  SessionConfig config;
  config.loss = loss;
  config.task = task;
  if (task == Task::kRegression) config.data.kind = DatasetKind::kPlane;
  config.fieldSize = 64;
  config.features = {Feature::kX1, Feature::kX2, Feature::kX1TimesX2, Feature::kSinX1};
  config.network.layers = {{5, Activation::kTanh}, {3, Activation::kRelu}};
  return config;
}

double expectedField(const SessionConfig& config, const float* scores, int channel) {
  const auto first = static_cast<double>(scores[0]);
  if (config.loss == LossKind::kSoftmax) {
    const double other = static_cast<double>(scores[1]);
    const double chosen = channel == 0 ? first : other;
    return std::exp(chosen) / (std::exp(first) + std::exp(other));
  }
  if (config.loss == LossKind::kLogistic) return 1 / (1 + std::exp(-first));
  return config.task == Task::kRegression ? first : (std::tanh(first) + 1) / 2;
}

void expectFieldMatchesPredict(const SessionConfig& config) {
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  session.step(300);
  const SnapshotLayout layout = session.layout();
  const std::span<const float> arena = session.snapshot(true);
  const std::vector<float> snapshot(arena.begin(), arena.end());
  const int outputs = layout.units.back();
  for (int row = 0; row < layout.fieldSize; ++row) {
    const std::vector<float> scores = scoresOfRow(session, row);
    for (int column = 0; column < layout.fieldSize; ++column) {
      for (int channel = 0; channel < layout.fieldChannels; ++channel) {
        const int at =
            layout.fieldOffset + (channel * layout.fieldSize + row) * layout.fieldSize + column;
        ASSERT_NEAR(
            static_cast<double>(snapshot[static_cast<std::size_t>(at)]),
            expectedField(config, &scores[static_cast<std::size_t>(column * outputs)], channel),
            1e-6);
      }
    }
  }
}

TEST(DecisionGrid, AgreesWithPredictPixelByPixelForEveryLoss) {
  expectFieldMatchesPredict(configFor(LossKind::kSoftmax));
  expectFieldMatchesPredict(configFor(LossKind::kLogistic));
  expectFieldMatchesPredict(configFor(LossKind::kSquared));
  expectFieldMatchesPredict(configFor(LossKind::kSquared, Task::kRegression));
}

TEST(DecisionGrid, OutputMapsAreTheScoresAtEveryStridethPixel) {
  SessionConfig config = configFor(LossKind::kSoftmax);
  config.fieldSize = 128;
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  session.step(50);
  const SnapshotLayout layout = session.layout();
  ASSERT_EQ(layout.unitMapSize, 64);
  const std::span<const float> arena = session.snapshot(true);
  const std::vector<float> snapshot(arena.begin(), arena.end());
  const int plane = layout.unitMapSize * layout.unitMapSize;
  const int outputMaps = layout.unitMapsOffset + (layout.unitMapCount - 2) * plane;
  for (int row = 0; row < 64; row += 7) {
    const std::vector<float> scores = scoresOfRow(session, 2 * row + 1);
    for (int column = 0; column < 64; ++column) {
      for (int unit = 0; unit < 2; ++unit) {
        const int at = outputMaps + unit * plane + row * 64 + column;
        ASSERT_EQ(snapshot[static_cast<std::size_t>(at)],
                  scores[static_cast<std::size_t>(2 * (2 * column + 1) + unit)]);
      }
    }
  }
}

TEST(DecisionGrid, InputMapsShowX1GrowingRightwardsAndX2Upwards) {
  Session session;
  ASSERT_TRUE(session.configure({}).ok());
  const SnapshotLayout layout = session.layout();
  const std::span<const float> arena = session.snapshot(true);
  const auto maps = arena.subspan(static_cast<std::size_t>(layout.unitMapsOffset));
  const auto last = static_cast<std::size_t>(layout.unitMapSize * layout.unitMapSize) - 1;
  EXPECT_NEAR(maps[0], -6, 0.2);
  EXPECT_NEAR(maps[last], 6, 0.2);
  EXPECT_NEAR(maps[last + 1], 6, 0.2);
  EXPECT_NEAR(maps[2 * last + 1], -6, 0.2);
}

TEST(DecisionGrid, HiddenMapsHoldActivations) {
  SessionConfig config = configFor(LossKind::kSoftmax);
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  session.step(100);
  const SnapshotLayout layout = session.layout();
  const std::span<const float> arena = session.snapshot(true);
  const int plane = layout.unitMapSize * layout.unitMapSize;
  const auto mapsOf = [&](int firstUnit, int units) {
    return arena.subspan(static_cast<std::size_t>(layout.unitMapsOffset + firstUnit * plane),
                         static_cast<std::size_t>(units * plane));
  };
  for (const float value : mapsOf(4, 5)) ASSERT_LE(std::fabs(value), 1.0F);
  for (const float value : mapsOf(9, 3)) ASSERT_GE(value, 0.0F);
}

TEST(DecisionGrid, WorksAtEverySizeAndForManyUnits) {
  for (const double size : {16, 32, 512}) {
    SessionConfig config;
    config.fieldSize = size;
    config.network.layers = {{300, Activation::kTanh}};
    Session session;
    ASSERT_TRUE(session.configure(config).ok());
    EXPECT_EQ(session.layout().unitMapSize, 16);
    for (const float value : session.snapshot(true)) ASSERT_TRUE(std::isfinite(value));
  }
}

}  // namespace
}  // namespace nn
