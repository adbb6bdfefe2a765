// SPDX-License-Identifier: MIT
#pragma once

#include "nn/config.h"
#include "nn/status.h"

namespace nn {

/// Whether the data can be made: every number in its range, given points complete, finite and no
/// more than limits.h allows. `data.points[3]` is the fourth point, whichever of its numbers is
/// wrong.
///
/// At "data.points": kEmpty without points, kWrongShape when the length is not a multiple of the
/// numbers of a point (= minimum = maximum; value is the length), kOutOfRange for too many points,
/// or for more numbers than limits::kMaximumInputFloats.
Status validateData(const DataConfig& data);

/// Whether task and features fit the data, and given labels the task; the data itself is valid.
///
/// kIncompatible at "task": the set is made for the other task. kIncompatible at "features[i]": x2
/// with a set over x1 alone. At "data.points[i]": a label that is no class (kNotAnInteger,
/// kOutOfRange) or a value out of range. kIncompatible at "data.points": all of one class (value 1,
/// minimum 2).
Status validateDataUse(const SessionConfig& config);

}  // namespace nn
