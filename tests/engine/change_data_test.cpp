// SPDX-License-Identifier: MIT
#include <algorithm>
#include <vector>

#include "nn/dataset.h"
#include "session.h"
#include "test_support.h"

namespace nn {
namespace {

/// Two clouds beside each other, `count` points in all, at most `reach` from the origin.
SessionConfig clouds(int count, float reach = 2) {
  SessionConfig config;
  config.data = {DatasetKind::kCustom, 500, 0, 1, 2};
  Pcg32 generator = generatorFor(3, Stream::kData, 0);
  for (int i = 0; i < count; ++i) {
    const auto label = static_cast<float>(i % 2);
    const float x1 = (label - 0.5F) * reach + uniformFloat(generator) * reach / 2;
    config.data.points.insert(config.data.points.end(), {x1, uniformFloat(generator), label});
  }
  config.training.optimizer = OptimizerKind::kAdam;
  config.fieldSize = 16;
  return config;
}

TEST(ChangeData, KeepsWeightsStepAndOptimizer) {
  Session changed;
  Session reference;
  ASSERT_TRUE(changed.configure(clouds(40)).ok());
  ASSERT_TRUE(reference.configure(clouds(40)).ok());
  changed.step(10);
  reference.step(10);
  const std::string before = changed.weightsHash();
  ASSERT_TRUE(changed.changeData(clouds(40)).ok());
  EXPECT_EQ(changed.weightsHash(), before);
  EXPECT_EQ(changed.metrics().step, 10);
  // The same data, so the run has to go on bit for bit: Adam's means and the order of the batches.
  changed.step(25);
  reference.step(25);
  EXPECT_EQ(changed.weightsHash(), reference.weightsHash());
}

TEST(ChangeData, TrainsOnTheNewPointsFromThenOn) {
  Session session;
  ASSERT_TRUE(session.configure(clouds(40)).ok());
  session.step(10);
  ASSERT_TRUE(session.changeData(clouds(41)).ok());
  EXPECT_EQ(session.layout().trainCount, 41);
  EXPECT_EQ(session.dataset().size(), 41U * 4);
  EXPECT_EQ(session.step(50), 50);
  EXPECT_EQ(session.metrics().step, 60);
}

TEST(ChangeData, AnEpochThatTheNewDataDoesNotReachIsDone) {
  Session session;
  ASSERT_TRUE(session.configure(clouds(100)).ok());
  session.step(8);
  ASSERT_TRUE(session.changeData(clouds(30)).ok());
  EXPECT_EQ(session.metrics().epoch, 1);
  EXPECT_EQ(session.step(3), 3);
  EXPECT_EQ(session.metrics().epoch, 2);
}

TEST(ChangeData, ResetLeadsToTheStartOfTheNewConfig) {
  Session changed;
  Session fresh;
  ASSERT_TRUE(changed.configure(clouds(40)).ok());
  changed.step(10);
  ASSERT_TRUE(changed.changeData(clouds(50)).ok());
  changed.reset();
  ASSERT_TRUE(fresh.configure(clouds(50)).ok());
  EXPECT_EQ(changed.weightsHash(), fresh.weightsHash());
  changed.step(20);
  fresh.step(20);
  EXPECT_EQ(changed.weightsHash(), fresh.weightsHash());
}

TEST(ChangeData, TheDrawingWidensAndNeverShrinks) {
  Session session;
  ASSERT_TRUE(session.configure(clouds(40, 4)).ok());
  const double wide = session.layout().domain;
  ASSERT_TRUE(session.changeData(clouds(40, 1)).ok());
  EXPECT_EQ(session.layout().domain, wide);
  ASSERT_TRUE(session.changeData(clouds(40, 40)).ok());
  EXPECT_GT(session.layout().domain, wide);
}

TEST(ChangeData, KeepsLocks) {
  Session session;
  ASSERT_TRUE(session.configure(clouds(40)).ok());
  ASSERT_TRUE(session.parameters().lock(0, true).ok());
  ASSERT_TRUE(session.changeData(clouds(44)).ok());
  const float locked = session.snapshot(false)[0];
  session.step(20);
  EXPECT_EQ(session.snapshot(false)[0], locked);
}

TEST(ChangeData, RefusesAnotherShapeAndChangesNothing) {
  Session session;
  EXPECT_EQ(session.changeData(clouds(40)).code, StatusCode::kNotConfigured);
  ASSERT_TRUE(session.configure(clouds(40)).ok());
  session.step(5);
  const std::string before = session.weightsHash();
  SessionConfig other = clouds(40);
  other.data.classes = 3;
  EXPECT_EQ(session.changeData(other).code, StatusCode::kWrongShape);
  SessionConfig bad = clouds(40);
  bad.data.points.pop_back();
  EXPECT_EQ(session.changeData(bad).code, StatusCode::kWrongShape);
  EXPECT_EQ(session.weightsHash(), before);
  EXPECT_EQ(session.metrics().step, 5);
}

TEST(ChangeData, OnePointMoreLeavesTheOthersInTheirParts) {
  SessionConfig config = clouds(60);
  config.data.trainShare = 0.5;
  const Dataset before = datasetOf(config);
  config.data.points.insert(config.data.points.end(), {0.5F, 0.5F, 1.0F});
  const Dataset after = datasetOf(config);
  EXPECT_EQ(before.testCount, 30);
  EXPECT_EQ(after.testCount, 30);
  int changed = 0;
  for (std::size_t i = 0; i < before.points.size(); ++i) {
    changed += before.points[i].isTest == after.points[i].isTest ? 0 : 1;
  }
  EXPECT_LE(changed, 2);
}

}  // namespace
}  // namespace nn
