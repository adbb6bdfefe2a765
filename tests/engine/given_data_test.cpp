// SPDX-License-Identifier: MIT
#include <malloc.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "nn/limits.h"
#include "nn/validate.h"
#include "session.h"
#include "test_support.h"

namespace nn {
namespace {

constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();

SessionConfig customConfig(std::vector<float> points, double classes = 2) {
  SessionConfig config;
  config.data = {DatasetKind::kCustom, 500, 0, 1, classes};
  config.data.points = std::move(points);
  config.fieldSize = 16;
  return config;
}

SessionConfig regressionOf(SessionConfig config) {
  config.task = Task::kRegression;
  config.loss = LossKind::kSquared;
  return config;
}

const std::vector<float> kThreePoints = {1, 2, 0, -3, 0.5F, 1, 0, -1, 2};

TEST(CustomPoints, AreTheDataInTheirOrder) {
  Session session;
  ASSERT_TRUE(session.configure(customConfig(kThreePoints, 3)).ok());
  const std::span<const float> data = session.dataset();
  const std::vector<float> expected = {1, 2, 0, 0, -3, 0.5F, 1, 0, 0, -1, 2, 0};
  EXPECT_EQ(std::vector<float>(data.begin(), data.end()), expected);
  EXPECT_EQ(session.layout().classes, 3);
  EXPECT_EQ(session.layout().domain, 3);
  EXPECT_EQ(session.layout().units.back(), 3);
  EXPECT_EQ(session.layout().trainCount, 3);
}

TEST(CustomPoints, AreDrawnInARoundDomainThatHoldsThem) {
  const auto domainFor = [](float extent) {
    const SessionConfig config = customConfig({0, -extent, 0, 0, 0, 1});
    return datasetOf(config).domain;
  };
  EXPECT_EQ(domainFor(0), 1);
  EXPECT_EQ(domainFor(1), 1);
  EXPECT_EQ(domainFor(1.01F), 2);
  EXPECT_EQ(domainFor(5), 6);
  EXPECT_EQ(domainFor(7), 8);
  EXPECT_EQ(domainFor(8.5F), 10);
  EXPECT_EQ(domainFor(250), 300);
  EXPECT_EQ(domainFor(1e6F), 1e6);
  EXPECT_NEAR(domainFor(0.035F), 0.04, 1e-12);
}

TEST(CustomPoints, WithAValueAndX1AloneMakeACurve) {
  SessionConfig config = regressionOf(customConfig({2, 0, -4, -1, 0, 7.5F}));
  EXPECT_EQ(datasetOf(config).inputDimensions, 2);
  config.features = {Feature::kX1, Feature::kSinX1};
  const Dataset curve = datasetOf(config);
  EXPECT_EQ(curve.inputDimensions, 1);
  EXPECT_EQ(curve.x1Minimum, -1);
  EXPECT_EQ(curve.x1Maximum, 2);
  EXPECT_EQ(curve.valueMinimum, -4);
  EXPECT_EQ(curve.valueMaximum, 7.5);
  config.data.points = {3, 0, 1};
  EXPECT_EQ(datasetOf(config).x1Minimum, 2);
  EXPECT_EQ(datasetOf(config).x1Maximum, 4);
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  EXPECT_EQ(session.layout().inputDimensions, 1);
}

struct BadPoints {
  const char* path;
  StatusCode code;
  std::vector<float> points;
};

TEST(CustomPoints, ThatAreWrongAreNamed) {
  const BadPoints cases[] = {
      {"data.points", StatusCode::kEmpty, {}},
      {"data.points", StatusCode::kWrongShape, {1, 2, 0, 1}},
      {"data.points[1]", StatusCode::kNotFinite, {1, 2, 0, kNaN, 2, 1}},
      {"data.points[0]", StatusCode::kNotFinite, {1, -HUGE_VALF, 0, 1, 2, 1}},
      {"data.points[1]", StatusCode::kNotFinite, {1, 2, 0, 1, 2, kNaN}},
      {"data.points[0]", StatusCode::kOutOfRange, {1.1e6F, 2, 0, 1, 2, 1}},
      {"data.points[1]", StatusCode::kOutOfRange, {1, 2, 0, 1, 2, 2}},
      {"data.points[1]", StatusCode::kOutOfRange, {1, 2, 0, 1, 2, -1}},
      {"data.points[1]", StatusCode::kNotAnInteger, {1, 2, 0, 1, 2, 0.5F}},
      {"data.points", StatusCode::kIncompatible, {1, 2, 1, 3, 4, 1}},
      {"data.points", StatusCode::kIncompatible, {1, 2, 1}},
      {"data.points", StatusCode::kOutOfRange, std::vector<float>(300003, 1)},
  };
  for (const BadPoints& bad : cases) {
    const Status status = validateConfig(customConfig(bad.points));
    EXPECT_EQ(status.path, bad.path);
    EXPECT_EQ(status.code, bad.code) << bad.path;
  }
}

TEST(CustomPoints, TellTheRangeOfTheirLabelsAndTheirNumber) {
  const Status label = validateConfig(customConfig({1, 2, 0, 1, 2, 3}, 3));
  EXPECT_EQ(label.value, 3);
  EXPECT_EQ(label.minimum, 0);
  EXPECT_EQ(label.maximum, 2);
  const Status count = validateConfig(customConfig(std::vector<float>(300003, 1)));
  EXPECT_EQ(count.value, 100001);
  EXPECT_EQ(count.maximum, 100000);
  const Status same = validateConfig(customConfig({1, 2, 1, 3, 4, 1}));
  EXPECT_EQ(same.value, 1);
  EXPECT_EQ(same.minimum, 2);
}

TEST(CustomPoints, MayBeOfOneValueInARegressionButNotTooLarge) {
  EXPECT_TRUE(validateConfig(regressionOf(customConfig({1, 2, 0.5F}))).ok());
  const Status status = validateConfig(regressionOf(customConfig({1, 2, -2e6F})));
  EXPECT_EQ(status.code, StatusCode::kOutOfRange);
  EXPECT_EQ(status.path, "data.points[0]");
}

TEST(CustomPoints, AreNotLookedAtWhenTheSetIsAnother) {
  SessionConfig config = customConfig({kNaN});
  config.data.kind = DatasetKind::kCircle;
  EXPECT_TRUE(validateConfig(config).ok());
}

TEST(CustomPoints, MayBeAHundredThousand) {
  std::vector<float> points;
  for (int i = 0; i < 100000; ++i) {
    const auto x = static_cast<float>(i % 1000) / 500 - 1;
    points.insert(points.end(), {x, static_cast<float>(i) / 1e5F, x > 0 ? 1.0F : 0.0F});
  }
  SessionConfig config = customConfig(points);
  config.data.trainShare = 0.9;
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  EXPECT_EQ(session.layout().trainCount, 90000);
  EXPECT_EQ(session.step(3000), 3000);
  EXPECT_GT(session.metrics().testAccuracy, 0.97);
}

TEST(CustomPoints, CanBePreviewed) {
  Session session;
  const SessionConfig config = customConfig(kThreePoints, 3);
  const std::span<const float> shown = session.preview(config.data, 1);
  ASSERT_EQ(shown.size(), 12U);
  EXPECT_EQ(shown[4], -3);
  EXPECT_TRUE(session.preview(customConfig({1, 2}).data, 1).empty());
}

/// Images of 32 × 32 × 3 whose classes differ by the place of a bright bar, in noise.
SessionConfig images(int count) {
  SessionConfig config;
  config.data = {DatasetKind::kVectors, 500, 0, 0.8, 10};
  config.data.vectorLength = 3072;
  Pcg32 generator = generatorFor(5, Stream::kData, 0);
  config.data.points.reserve(static_cast<std::size_t>(count) * 3073);
  for (int image = 0; image < count; ++image) {
    for (int i = 0; i < 3072; ++i) {
      const float bar = i % 32 / 3 == image % 10 ? 0.5F : 0.0F;
      config.data.points.push_back(bar + uniformFloat(generator));
    }
    config.data.points.push_back(static_cast<float>(image % 10));
  }
  config.network.layers = {{100, Activation::kRelu}};
  config.network.init.kind = InitKind::kHe;
  config.training.batchSize = 100;
  config.training.learningRate = 0.01;
  return config;
}

#if defined(__SANITIZE_ADDRESS__)
extern "C" std::size_t __sanitizer_get_current_allocated_bytes();
std::size_t allocatedBytes() { return __sanitizer_get_current_allocated_bytes(); }
#else
std::size_t allocatedBytes() {
  const auto info = mallinfo2();
  return info.uordblks + info.hblkhd;
}
#endif

TEST(Vectors, TrainANetworkOf3072InputsWithin128Megabytes) {
  const std::size_t before = allocatedBytes();
  const SessionConfig config = images(1000);
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  EXPECT_EQ(session.metrics().parameterCount, 308310);
  EXPECT_EQ(session.layout().units, (std::vector<int>{3072, 100, 10}));
  EXPECT_EQ(session.layout().batchesPerEpoch, 8);
  EXPECT_EQ(session.step(40), 40);
  EXPECT_GT(session.metrics().testAccuracy, 0.95);
  EXPECT_LT(allocatedBytes() - before, std::size_t{128} << 20);
}

TEST(Vectors, HaveNothingToDraw) {
  Session session;
  ASSERT_TRUE(session.configure(images(20)).ok());
  const SnapshotLayout layout = session.layout();
  EXPECT_EQ(layout.inputDimensions, 0);
  EXPECT_EQ(layout.unitMapCount, 0);
  EXPECT_EQ(layout.unitMapSize, 0);
  EXPECT_EQ(layout.fieldSize, 0);
  EXPECT_EQ(layout.fieldChannels, 0);
  EXPECT_EQ(layout.floatCount, 308312);
  EXPECT_EQ(session.snapshot(true).size(), 308312U);
  EXPECT_EQ(session.dataset().size(), 80U);
  EXPECT_EQ(session.dataset()[4 * 13 + 2], 3);
}

TEST(Vectors, ArePredictedAsTheyAreTrainedOn) {
  SessionConfig config = images(20);
  config.data.standardize = true;
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  session.step(3);
  const std::span<const float> report = session.examples();
  const std::vector<float> examples(report.begin(), report.end());
  const std::span<float> input = session.input(20 * 3072);
  for (std::ptrdiff_t i = 0; i < 20; ++i) {
    std::copy_n(config.data.points.begin() + i * 3073, 3072, input.begin() + i * 3072);
  }
  const std::span<const float> scores = session.predict(20);
  ASSERT_EQ(scores.size(), 200U);
  for (std::size_t i = 0; i < 200; ++i) EXPECT_EQ(scores[i], examples[i / 10 * 11 + i % 10]);
  EXPECT_TRUE(session.predict(21).empty());
}

TEST(Vectors, ThatAreWrongAreNamed) {
  SessionConfig config = images(3);
  config.data.points.pop_back();
  EXPECT_EQ(validateConfig(config).code, StatusCode::kWrongShape);
  EXPECT_EQ(validateConfig(config).minimum, 3073);
  config = images(3);
  config.data.points[3073 + 5] = kNaN;
  EXPECT_EQ(validateConfig(config).path, "data.points[1]");
  config = images(3);
  config.data.points.back() = 10;
  EXPECT_EQ(validateConfig(config).path, "data.points[2]");
  EXPECT_EQ(validateConfig(config).code, StatusCode::kOutOfRange);
  config = images(3);
  config.data.points.resize(3073 * 2730);
  EXPECT_EQ(validateConfig(config).path, "data.points");
  EXPECT_EQ(validateConfig(config).maximum, 2729);
}

}  // namespace
}  // namespace nn
