// SPDX-License-Identifier: MIT
#include "nn/batch_order.h"

#include <algorithm>
#include <set>

#include "test_support.h"

namespace nn {
namespace {

/// The samples of the batches of one epoch, one after the other, and the sizes of the batches.
struct Epoch {
  std::vector<std::uint32_t> samples;
  std::vector<Index> sizes;
};

Epoch nextEpoch(BatchOrder& order, Progress& progress, Index batchSize, bool shuffle = true) {
  Epoch result;
  const std::int64_t epoch = progress.epoch;
  while (progress.epoch == epoch) {
    const BatchOrder::Batch batch = order.at(progress, batchSize, shuffle);
    result.samples.insert(result.samples.end(), batch.samples, batch.samples + batch.count);
    result.sizes.push_back(batch.count);
    order.advance(progress, batch.count);
  }
  return result;
}

TEST(BatchOrder, EveryEpochVisitsEverySampleOnceAndEndsWithTheRest) {
  BatchOrder order(42, 25);
  Progress progress;
  for (int epoch = 0; epoch < 3; ++epoch) {
    const Epoch visited = nextEpoch(order, progress, 10);
    EXPECT_EQ(visited.sizes, (std::vector<Index>{10, 10, 5}));
    const std::set<std::uint32_t> distinct(visited.samples.begin(), visited.samples.end());
    EXPECT_EQ(distinct.size(), 25U);
    EXPECT_EQ(*distinct.rbegin(), 24U);
  }
  EXPECT_EQ(progress.step, 9);
  EXPECT_EQ(progress.epoch, 3);
}

TEST(BatchOrder, EpochsAreShuffledDifferently) {
  BatchOrder order(42, 50);
  Progress progress;
  const Epoch first = nextEpoch(order, progress, 10);
  const Epoch second = nextEpoch(order, progress, 10);
  EXPECT_NE(first.samples, second.samples);
}

TEST(BatchOrder, TheOrderOfAnEpochDependsOnSeedAndEpochAlone) {
  BatchOrder through(42, 50);
  Progress progress;
  for (int epoch = 0; epoch < 5; ++epoch) nextEpoch(through, progress, 7);
  const Epoch fifth = nextEpoch(through, progress, 7);
  BatchOrder jumped(42, 50);
  Progress there;
  there.epoch = 5;
  EXPECT_EQ(nextEpoch(jumped, there, 20).samples, fifth.samples);
}

TEST(BatchOrder, WithoutShufflingTheOrderIsThatOfTheData) {
  BatchOrder order(42, 12);
  Progress progress;
  nextEpoch(order, progress, 5, true);
  const Epoch plain = nextEpoch(order, progress, 5, false);
  EXPECT_TRUE(std::is_sorted(plain.samples.begin(), plain.samples.end()));
  EXPECT_EQ(plain.samples.size(), 12U);
}

}  // namespace
}  // namespace nn
