// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

#include "nn/types.h"

namespace nn {

/// Work too long for one call, cut into equal pieces: the caller decides how many at a time, and
/// drops the job to interrupt it. Slicing does not change a result by a bit.
class Job {
 public:
  Job() = default;
  virtual ~Job() = default;
  Job(const Job&) = delete;
  Job& operator=(const Job&) = delete;

  /// Does up to `pieces` more.
  void run(Index pieces) {
    const Index end = std::min(total_, done_ + std::max<Index>(pieces, 0));
    for (; done_ < end; ++done_) doPiece(done_);
  }

  Index done() const { return done_; }
  Index total() const { return total_; }

  /// What is known so far; NaN where a piece is missing. Meaning and length: see the kind of job.
  std::span<const float> results() const { return results_; }

 protected:
  /// To be called by the constructor of a kind of job.
  void expect(Index pieces, Index resultCount) {
    total_ = pieces;
    results_.assign(static_cast<std::size_t>(resultCount), __builtin_nanf(""));
  }

  /// Pieces come in order, each once.
  virtual void doPiece(Index piece) = 0;

  std::vector<float> results_;

 private:
  Index done_ = 0;
  Index total_ = 0;
};

}  // namespace nn
