// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "nn/sample_set.h"
#include "nn/validate.h"
#include "session.h"
#include "test_support.h"

namespace nn {
namespace {

/// A valid config for each kind that generates its own points.
std::vector<SessionConfig> configsOfAllKinds() {
  std::vector<SessionConfig> configs;
  for (int kind = 0; kind < static_cast<int>(DatasetKind::kCustom); ++kind) {
    SessionConfig config;
    config.data = {static_cast<DatasetKind>(kind), 300, 0.1, 0.7};
    config.fieldSize = 16;
    if (!suitsTask(config.data.kind, Task::kClassification)) {
      config.task = Task::kRegression;
      config.loss = LossKind::kSquared;
      config.features = {Feature::kX1};
    }
    configs.push_back(config);
  }
  return configs;
}

bool samePoints(const Dataset& a, const Dataset& b) {
  return std::equal(a.points.begin(), a.points.end(), b.points.begin(), b.points.end(),
                    [](const LabelledPoint& p, const LabelledPoint& q) {
                      return p.x1 == q.x1 && p.x2 == q.x2 && p.label == q.label &&
                             p.isTest == q.isTest;
                    });
}

TEST(EveryDataSet, ComesFromTheSeedAloneAndTrains) {
  for (SessionConfig config : configsOfAllKinds()) {
    const Dataset dataset = datasetOf(config);
    EXPECT_TRUE(samePoints(dataset, datasetOf(config)));
    Session session;
    ASSERT_TRUE(session.configure(config).ok()) << static_cast<int>(config.data.kind);
    EXPECT_EQ(session.step(20), 20);
    EXPECT_TRUE(std::isfinite(session.metrics().testLoss));
    config.seed = 43;
    EXPECT_FALSE(samePoints(dataset, datasetOf(config))) << "another seed, another split at least";
  }
}

TEST(EveryDataSet, HasLabelsOfItsClassesAndLiesMostlyInItsDomain) {
  for (const SessionConfig& config : configsOfAllKinds()) {
    const Dataset dataset = datasetOf(config);
    EXPECT_EQ(dataset.classes == 0, config.task == Task::kRegression);
    int outside = 0;
    for (const LabelledPoint& point : dataset.points) {
      const auto extent = static_cast<double>(std::max(std::fabs(point.x1), std::fabs(point.x2)));
      outside += extent > dataset.domain ? 1 : 0;
      if (dataset.classes == 0) continue;
      EXPECT_TRUE(point.label >= 0 && static_cast<int>(point.label) < dataset.classes);
      EXPECT_EQ(point.label, std::trunc(point.label));
    }
    EXPECT_LE(outside, 3) << static_cast<int>(config.data.kind);
  }
}

TEST(EveryDataSet, IsSplitByTheShareAtRandom) {
  for (const SessionConfig& config : configsOfAllKinds()) {
    const Dataset dataset = datasetOf(config);
    const auto count = static_cast<double>(dataset.points.size());
    EXPECT_EQ(dataset.trainCount, std::floor(0.7 * count + 0.5));
    EXPECT_EQ(dataset.trainCount + dataset.testCount, static_cast<int>(dataset.points.size()));
    const auto isTest = [](const LabelledPoint& point) { return point.isTest; };
    EXPECT_EQ(std::count_if(dataset.points.begin(), dataset.points.end(), isTest),
              dataset.testCount);
    const auto firstTest = std::find_if(dataset.points.begin(), dataset.points.end(), isTest);
    EXPECT_LT(firstTest - dataset.points.begin(), dataset.trainCount) << "test points at the end";
  }
}

TEST(EveryDataSet, KeepsItsOrderInTrainingWithAShareOfOne) {
  for (SessionConfig config : configsOfAllKinds()) {
    config.data.trainShare = 1;
    const Dataset dataset = datasetOf(config);
    EXPECT_EQ(dataset.testCount, 0);
    const SampleSet<float> training(dataset, FeatureSet({Feature::kX1}), false);
    ASSERT_EQ(training.count(), static_cast<Index>(dataset.points.size()));
    for (Index i = 0; i < training.count(); ++i) {
      const LabelledPoint& point = dataset.points[static_cast<std::size_t>(i)];
      EXPECT_EQ(training.inputs().data[i], point.x1);
      EXPECT_EQ(training.targets()[i], point.label);
    }
  }
}

SessionConfig standardized(DatasetKind kind, double trainShare) {
  SessionConfig config;
  config.data = {kind, 500, 0.1, trainShare};
  config.data.standardize = true;
  config.features = {Feature::kX1, Feature::kX2, Feature::kX1Squared};
  config.fieldSize = 16;
  return config;
}

TEST(Standardization, GivesTheTrainingSetMean0AndDeviation1) {
  const SessionConfig config = standardized(DatasetKind::kGauss, 0.6);
  const Dataset dataset = datasetOf(config);
  const SampleSet<double> training(dataset, featureSetOf(config, dataset), false);
  const SampleSet<double> test(dataset, featureSetOf(config, dataset), true);
  for (Index row = 0; row < 3; ++row) {
    const double* values = training.inputs().row(row);
    double sum = 0;
    double squares = 0;
    for (Index i = 0; i < training.count(); ++i) {
      sum += values[i];
      squares += values[i] * values[i];
    }
    EXPECT_NEAR(sum / 300, 0, 1e-6);
    EXPECT_NEAR(squares / 300, 1, 1e-6);
  }
  double testSum = 0;
  for (Index i = 0; i < test.count(); ++i) testSum += test.inputs().row(2)[i];
  EXPECT_GT(std::fabs(testSum / 200), 1e-3) << "the test set has no part in it";
}

TEST(Standardization, TakesADeviationOf0For1) {
  SessionConfig config;
  config.data = {DatasetKind::kCustom, 500, 0, 1};
  config.data.points = {0.1F, 5, 0, 0.1F, 7, 1, 0.1F, 9, 0};
  config.data.standardize = true;
  const Dataset dataset = datasetOf(config);
  const SampleSet<float> training(dataset, featureSetOf(config, dataset), false);
  const double deviation = std::sqrt(8.0 / 3);
  for (Index i = 0; i < 3; ++i) {
    EXPECT_EQ(training.inputs().row(0)[i], 0);
    const double expected = (2 * static_cast<double>(i) - 2) / deviation;
    EXPECT_NEAR(static_cast<double>(training.inputs().row(1)[i]), expected, 1e-6);
  }
}

TEST(Standardization, AppliesToTheTestSetTheFieldAndPredictAlike) {
  Session session;
  ASSERT_TRUE(session.configure(standardized(DatasetKind::kMoons, 0.5)).ok());
  session.step(100);
  const std::span<const float> report = session.examples();
  const std::vector<float> examples(report.begin(), report.end());
  const std::span<const float> data = session.dataset();
  const std::span<float> input = session.input(1000);
  for (std::size_t i = 0; i < 500; ++i) std::copy_n(&data[4 * i], 2, &input[2 * i]);
  const std::span<const float> scores = session.predict(500);
  for (std::size_t i = 0; i < 500; ++i) {
    EXPECT_EQ(scores[2 * i], examples[3 * i]);
    EXPECT_EQ(scores[2 * i + 1], examples[3 * i + 1]);
  }
  // The map of the first output at the centre of the top left pixel.
  const SnapshotLayout layout = session.layout();
  const std::span<const float> arena = session.snapshot(true);
  const int map = layout.unitMapsOffset + (layout.unitMapCount - 2) * 16 * 16;
  const float drawn = arena[static_cast<std::size_t>(map)];
  const float edge = 6 - 6.0F / 16;
  session.input(2)[0] = -edge;
  session.input(2)[1] = edge;
  EXPECT_EQ(drawn, session.predict(1)[0]);
}

TEST(Standardization, MakesFarAwayPointsLearnable) {
  SessionConfig config;
  config.data = {DatasetKind::kCustom, 500, 0, 1};
  for (int i = 0; i < 100; ++i) {
    const float x = static_cast<float>(i % 10) + 1000;
    config.data.points.insert(config.data.points.end(), {x, 1, x > 1004.5F ? 1.0F : 0.0F});
  }
  config.fieldSize = 16;
  const auto accuracy = [&](bool standardize) {
    config.data.standardize = standardize;
    Session session;
    EXPECT_TRUE(session.configure(config).ok());
    session.step(2000);
    return session.metrics().trainAccuracy;
  };
  EXPECT_EQ(accuracy(true), 1);
  EXPECT_LT(accuracy(false), 0.8);
}

/// Four points on the x1 axis and a linear classifier that says class 1 where x1 > 0.
SessionConfig handMade() {
  SessionConfig config;
  config.data = {DatasetKind::kCustom, 500, 0, 1};
  config.data.points = {-2, 0, 0, -1, 0, 1, 1, 0, 1, 2, 0, 1};
  config.network.layers = {};
  config.loss = LossKind::kLogistic;
  config.weights = {1, 0, 0};
  config.fieldSize = 16;
  return config;
}

TEST(Confusion, IsCountedByHand) {
  Session session;
  ASSERT_TRUE(session.configure(handMade()).ok());
  const std::span<const float> train = session.confusion(false);
  const std::vector<float> expected = {1, 0, 1, 2, 1, 2.0F / 3};
  EXPECT_EQ(std::vector<float>(train.begin(), train.end()), expected);
  const std::span<const float> test = session.confusion(true);
  ASSERT_EQ(test.size(), 6U);
  EXPECT_EQ(test[0] + test[1] + test[2] + test[3], 0);
  EXPECT_TRUE(std::isnan(test[4]));
}

TEST(Confusion, OfThreeClassesSaysTheLowerOneInATie) {
  SessionConfig config = handMade();
  config.loss = LossKind::kSoftmax;
  config.data.classes = 3;
  config.data.points = {-2, 0, 0, -1, 0, 2, 1, 0, 1, 2, 0, 2, 0, 0, 1};
  // Scores −x1, 0, x1: class 0 is said on the left, 2 on the right, and 0 in the middle.
  config.weights = {-1, 0, 0, 0, 1, 0, 0, 0, 0};
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  const std::span<const float> train = session.confusion(false);
  const std::vector<float> expected = {1, 0, 0, 1, 0, 1, 1, 0, 1, 1, 0, 0.5F};
  EXPECT_EQ(std::vector<float>(train.begin(), train.end()), expected);
}

TEST(Confusion, AgreesWithTheAccuracyAndIsEmptyForARegression) {
  for (const SessionConfig& config : configsOfAllKinds()) {
    Session session;
    ASSERT_TRUE(session.configure(config).ok());
    session.step(50);
    const Metrics metrics = session.metrics();
    for (const bool ofTest : {false, true}) {
      const std::span<const float> confusion = session.confusion(ofTest);
      if (config.task == Task::kRegression) {
        EXPECT_TRUE(confusion.empty());
        continue;
      }
      const auto classes = static_cast<std::size_t>(session.layout().classes);
      ASSERT_EQ(confusion.size(), classes * (classes + 1));
      double right = 0;
      double all = 0;
      for (std::size_t i = 0; i < classes * classes; ++i) {
        all += static_cast<double>(confusion[i]);
        right += i % (classes + 1) == 0 ? static_cast<double>(confusion[i]) : 0;
      }
      EXPECT_EQ(all, ofTest ? session.layout().testCount : session.layout().trainCount);
      EXPECT_DOUBLE_EQ(right / all, ofTest ? metrics.testAccuracy : metrics.trainAccuracy);
    }
  }
}

TEST(Examples, AreScoresAndLossInTheOrderOfTheData) {
  SessionConfig config = handMade();
  config.data.trainShare = 0.5;
  Session session;
  EXPECT_TRUE(session.examples().empty());
  EXPECT_TRUE(session.confusion(true).empty());
  ASSERT_TRUE(session.configure(config).ok());
  const std::span<const float> examples = session.examples();
  ASSERT_EQ(examples.size(), 8U);
  const double scores[] = {-2, -1, 1, 2};
  for (std::size_t i = 0; i < 4; ++i) {
    const double margin = i == 0 ? -scores[i] : scores[i];
    EXPECT_EQ(static_cast<double>(examples[2 * i]), scores[i]);
    EXPECT_NEAR(static_cast<double>(examples[2 * i + 1]), std::log1p(std::exp(-margin)), 1e-6);
  }
}

TEST(Examples, AverageToTheLossesOfTheMetrics) {
  Session session;
  SessionConfig config;
  config.data = {DatasetKind::kBlobs, 3000, 0.5, 0.6, 7};
  config.fieldSize = 16;
  ASSERT_TRUE(session.configure(config).ok());
  session.step(100);
  const std::span<const float> examples = session.examples();
  const std::span<const float> data = session.dataset();
  double sums[2] = {0, 0};
  for (std::size_t i = 0; i < data.size() / 4; ++i) {
    sums[data[4 * i + 3] == 1 ? 1 : 0] += static_cast<double>(examples[8 * i + 7]);
  }
  const SnapshotLayout layout = session.layout();
  EXPECT_NEAR(sums[0] / layout.trainCount, session.metrics().trainLoss, 1e-9);
  EXPECT_NEAR(sums[1] / layout.testCount, session.metrics().testLoss, 1e-9);
}

}  // namespace
}  // namespace nn
