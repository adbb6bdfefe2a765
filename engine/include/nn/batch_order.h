// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "nn/types.h"

namespace nn {

/// How far a run has come: enough, with the seed, to know the next batch.
struct Progress {
  std::int64_t step = 0;   ///< batches trained on
  std::int64_t epoch = 0;  ///< whole passes over the training set
  Index position = 0;      ///< samples of the current pass already used
};

/// The order in which samples are visited. The order of epoch e is a function of (seed, e) alone,
/// so that a run can be continued from any Progress; it does not depend on the batch size.
class BatchOrder {
 public:
  BatchOrder(std::uint64_t seed, Index sampleCount);

  /// Samples of the next batch: `count` indices of the training set, at most batchSize; fewer in
  /// the last batch of an epoch. Valid until the next call. Does not allocate.
  struct Batch {
    const std::uint32_t* samples;
    Index count;
  };
  Batch at(const Progress& progress, Index batchSize, bool shuffle);

  /// Moves `progress` past a batch of `count` samples.
  void advance(Progress& progress, Index count) const;

 private:
  std::uint64_t seed_;
  std::vector<std::uint32_t> order_;
  std::int64_t orderEpoch_ = -1;
  bool orderIsShuffled_ = false;
};

}  // namespace nn
