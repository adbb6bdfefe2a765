// SPDX-License-Identifier: MIT
#include "nn/training_record.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace nn {

namespace {

/// A checkpoint without its buffers.
struct CheckpointHead {
  double step;
  double epoch;
  double position;
  double beta1Power;
  double beta2Power;
  DivergenceMonitor monitor;
};

struct Head {
  double parameterCount;
  double lockCount;
  double buffers;  ///< a bit for each of the buffers that are written
  double checkpointIsDue;
  double diverged;
  CheckpointHead now;
  CheckpointHead checkpoint;
};

static_assert(std::is_trivially_copyable_v<Head> && sizeof(Head) % sizeof(double) == 0);

constexpr std::size_t kHeadFloats = sizeof(Head) / sizeof(float);
constexpr int kBuffers = 6;
/// Whole numbers beyond it are not all doubles.
constexpr double kLargestCount = 9007199254740992.0;

using Buffers = Buffer<float>* [kBuffers];

CheckpointHead headOf(const TrainingCheckpoint<float>& point) {
  return {static_cast<double>(point.progress.step),     static_cast<double>(point.progress.epoch),
          static_cast<double>(point.progress.position), point.optimizer.beta1Power,
          point.optimizer.beta2Power,                   point.monitor};
}

bool isCount(double value, double limit) {
  return value >= 0 && value < limit && std::floor(value) == value;
}

bool readHead(const CheckpointHead& head, Index sampleCount, TrainingCheckpoint<float>& point) {
  const auto samples = static_cast<double>(sampleCount);
  if (!isCount(head.step, kLargestCount) || !isCount(head.epoch, kLargestCount)) return false;
  if (!isCount(head.position, samples)) return false;
  point.progress = {static_cast<std::int64_t>(head.step), static_cast<std::int64_t>(head.epoch),
                    static_cast<Index>(head.position)};
  point.optimizer.beta1Power = head.beta1Power;
  point.optimizer.beta2Power = head.beta2Power;
  point.monitor = head.monitor;
  return true;
}

bool isZero(const Buffer<float>& buffer) {
  std::uint32_t bits = 0;
  for (Index i = 0; i < buffer.size(); ++i) {
    std::uint32_t value = 0;
    std::memcpy(&value, buffer.data() + i, sizeof value);
    bits |= value;
  }
  return bits == 0;
}

void append(const void* from, std::size_t floats, std::vector<float>& record) {
  const std::size_t size = record.size();
  record.resize(size + floats);
  if (floats > 0) std::memcpy(record.data() + size, from, floats * sizeof(float));
}

}  // namespace

std::vector<float> writeRecord(const TrainingMemory<float>& memory) {
  const auto& [now, checkpoint, locks, isDue, diverged] = memory;
  const Buffer<float>* buffers[kBuffers] = {
      &now.parameters,        &now.optimizer.first,        &now.optimizer.second,
      &checkpoint.parameters, &checkpoint.optimizer.first, &checkpoint.optimizer.second};
  int written = 0;
  std::size_t count = 0;
  for (int i = 0; i < kBuffers; ++i) {
    if (isZero(*buffers[i])) continue;
    written |= 1 << i;
    ++count;
  }
  const auto parameters = static_cast<std::size_t>(now.parameters.size());
  const Head head = {static_cast<double>(parameters),
                     static_cast<double>(locks.positions().size()),
                     static_cast<double>(written),
                     isDue ? 1.0 : 0.0,
                     diverged ? 1.0 : 0.0,
                     headOf(now),
                     headOf(checkpoint)};
  std::vector<float> record;
  record.reserve(kHeadFloats + locks.positions().size() + count * parameters);
  append(&head, kHeadFloats, record);
  for (const Index position : locks.positions()) record.push_back(static_cast<float>(position));
  for (int i = 0; i < kBuffers; ++i) {
    if ((written >> i & 1) != 0) append(buffers[i]->data(), parameters, record);
  }
  return record;
}

bool readRecord(std::span<const float> record, Index parameterCount, Index sampleCount,
                TrainingMemory<float>& memory) {
  if (record.size() < kHeadFloats) return false;
  Head head;
  std::memcpy(static_cast<void*>(&head), record.data(), sizeof head);
  const auto parameters = static_cast<std::size_t>(parameterCount);
  if (head.parameterCount != static_cast<double>(parameters)) return false;
  if (!isCount(head.lockCount, head.parameterCount + 1)) return false;
  if (!isCount(head.buffers, 1 << kBuffers)) return false;
  if (!readHead(head.now, sampleCount, memory.now)) return false;
  if (!readHead(head.checkpoint, sampleCount, memory.checkpoint)) return false;
  memory.checkpointIsDue = head.checkpointIsDue != 0;
  memory.diverged = head.diverged != 0;

  const auto written = static_cast<unsigned>(head.buffers);
  const auto lockCount = static_cast<std::size_t>(head.lockCount);
  std::size_t wanted = kHeadFloats + lockCount;
  for (int i = 0; i < kBuffers; ++i) wanted += (written >> i & 1) * parameters;
  if (record.size() != wanted) return false;

  memory.locks.clear();
  for (const float position : record.subspan(kHeadFloats, lockCount)) {
    if (!isCount(static_cast<double>(position), head.parameterCount)) return false;
    memory.locks.set(static_cast<Index>(position), true);
  }
  Buffers buffers = {&memory.now.parameters,         &memory.now.optimizer.first,
                     &memory.now.optimizer.second,   &memory.checkpoint.parameters,
                     &memory.checkpoint.optimizer.first, &memory.checkpoint.optimizer.second};
  const float* from = record.data() + kHeadFloats + lockCount;
  for (int i = 0; i < kBuffers; ++i) {
    *buffers[i] = zeroBuffer<float>(parameterCount);
    if ((written >> i & 1) == 0) continue;
    std::memcpy(buffers[i]->data(), from, parameters * sizeof(float));
    from += parameters;
  }
  return true;
}

}  // namespace nn
