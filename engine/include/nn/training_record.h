// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "nn/trainer.h"

namespace nn {

/// Largest network that is recorded: its record, six buffers with Adam, still fits where a caller
/// puts one.
inline constexpr int kMaximumRecordParameters = 1 << 20;

/// A memory as floats, bit for bit and alike on every machine: a head of doubles, each in the place
/// of two floats, then the locked positions, then the buffers. Buffers whose bits are all 0, as the
/// optimizer's with plain gradient descent, are left out.
std::vector<float> writeRecord(const TrainingMemory<float>& memory);

/// Reads what writeRecord() wrote, of a network with `parameterCount` parameters that trains on
/// `sampleCount` samples. False, and `memory` is of no use, when it is none.
bool readRecord(std::span<const float> record, Index parameterCount, Index sampleCount,
                TrainingMemory<float>& memory);

}  // namespace nn
