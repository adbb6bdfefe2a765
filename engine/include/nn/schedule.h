// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "nn/config.h"

namespace nn {

/// The learning rate after t completed epochs, constant within an epoch, from its start value η:
///
/// | kind        | learning rate                          | reads          |
/// |-------------|----------------------------------------|----------------|
/// | constant    | η                                      |                |
/// | step        | η·factor^⌊t/every⌋                     | factor, every  |
/// | exponential | η·factor^t                             | factor         |
/// | inverse     | η / (1 + rate·t)                       | rate           |
/// | cosine      | η·½(1 + cos(π·min(t, epochs)/epochs))  | epochs         |
///
/// Powers are products and the cosine is that of vector_math.h: the same bits everywhere.
double scheduledRate(const ScheduleConfig& schedule, double learningRate, std::int64_t epoch);

}  // namespace nn
