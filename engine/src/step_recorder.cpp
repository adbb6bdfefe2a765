// SPDX-License-Identifier: MIT
#include "nn/step_recorder.h"

#include <algorithm>

namespace nn {

StepRecorder::StepRecorder(Index parameterCount)
    : ring_(static_cast<std::size_t>(2 * kCapacity * kPointFloats)),
      before_(zeroBuffer<float>(parameterCount)) {}

int StepRecorder::step(Trainer<float>& trainer, int batches) {
  if (batches <= 0) return 0;
  int done = 0;
  if (isWatching_) {
    while (done < batches - 1 && trainer.step(1) == 1) {
      record(trainer);
      ++done;
    }
  } else {
    done = trainer.step(batches - 1);
  }
  hasBefore_ = false;
  if (done < batches - 1) return done;
  before_ = trainer.network().parameters();
  if (trainer.step(1) == 0) return done;
  hasBefore_ = true;
  if (isWatching_) record(trainer);
  return batches;
}

void StepRecorder::watch(Index first, Index second, const Trainer<float>& trainer) {
  NN_ASSERT(first >= 0 && first < before_.size() && second >= 0 && second < before_.size());
  first_ = first;
  second_ = second;
  isWatching_ = true;
  recorded_ = shown_ = 0;
  record(trainer);
}

void StepRecorder::restart(const Trainer<float>& trainer) {
  hasBefore_ = false;
  if (isWatching_) watch(first_, second_, trainer);
}

void StepRecorder::seek(const Trainer<float>& trainer) {
  hasBefore_ = false;
  const auto step = static_cast<float>(trainer.progress().step);
  const Index oldest = std::max<Index>(0, recorded_ - kCapacity);
  shown_ = recorded_;
  while (shown_ > oldest && ring_[(shown_ - 1) % kCapacity * kPointFloats] > step) --shown_;
}

void StepRecorder::record(const Trainer<float>& trainer) {
  const Buffer<float>& parameters = trainer.network().parameters();
  const float point[kPointFloats] = {static_cast<float>(trainer.progress().step),
                                     parameters[first_], parameters[second_]};
  const Index slot = shown_ % kCapacity;
  recorded_ = ++shown_;
  std::copy(point, point + kPointFloats, ring_.begin() + slot * kPointFloats);
  std::copy(point, point + kPointFloats, ring_.begin() + (slot + kCapacity) * kPointFloats);
}

std::span<const float> StepRecorder::path() const {
  // What was overwritten since is no part of a path that ends earlier.
  const Index oldest = std::max<Index>(0, recorded_ - kCapacity);
  const Index count = shown_ - oldest;
  const Index first = oldest % kCapacity;
  return {ring_.data() + first * kPointFloats, static_cast<std::size_t>(count * kPointFloats)};
}

}  // namespace nn
