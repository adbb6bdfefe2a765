// SPDX-License-Identifier: MIT
#include "nn/batch_order.h"

#include <algorithm>
#include <numeric>

#include "nn/rng.h"

namespace nn {

BatchOrder::BatchOrder(std::uint64_t seed, Index sampleCount)
    : seed_(seed), order_(static_cast<std::size_t>(sampleCount)) {
  std::iota(order_.begin(), order_.end(), 0U);
}

BatchOrder::Batch BatchOrder::at(const Progress& progress, Index batchSize, bool shuffle) {
  if (shuffle && (orderEpoch_ != progress.epoch || !orderIsShuffled_)) {
    Pcg32 generator =
        generatorFor(seed_, Stream::kShuffle, static_cast<std::uint64_t>(progress.epoch));
    permutation(generator, order_);
  } else if (!shuffle && orderIsShuffled_) {
    std::iota(order_.begin(), order_.end(), 0U);
  }
  orderEpoch_ = progress.epoch;
  orderIsShuffled_ = shuffle;
  const Index left = static_cast<Index>(order_.size()) - progress.position;
  return {order_.data() + progress.position, std::min(batchSize, left)};
}

void BatchOrder::advance(Progress& progress, Index count) const {
  ++progress.step;
  progress.position += count;
  if (progress.position < static_cast<Index>(order_.size())) return;
  progress.position = 0;
  ++progress.epoch;
}

}  // namespace nn
