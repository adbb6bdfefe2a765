// SPDX-License-Identifier: MIT
#include "nn/schedule.h"

#include <algorithm>

#include "nn/vector_math.h"

namespace nn {

namespace {

/// By repeated squaring. exponent ≥ 0.
double powerOf(double base, std::int64_t exponent) {
  double power = 1;
  for (; exponent > 0; exponent /= 2, base *= base) {
    if (exponent % 2 == 1) power *= base;
  }
  return power;
}

}  // namespace

double scheduledRate(const ScheduleConfig& schedule, double learningRate, std::int64_t epoch) {
  constexpr double kPi = 3.14159265358979323846;
  const auto t = static_cast<double>(epoch);
  switch (schedule.kind) {
    case ScheduleKind::kConstant:
      break;
    case ScheduleKind::kStep:
      return learningRate *
             powerOf(schedule.factor, epoch / static_cast<std::int64_t>(schedule.every));
    case ScheduleKind::kExponential:
      return learningRate * powerOf(schedule.factor, epoch);
    case ScheduleKind::kInverse:
      return learningRate / (1 + schedule.rate * t);
    case ScheduleKind::kCosine: {
      const double share = std::min(t, schedule.epochs) / schedule.epochs;
      return learningRate * 0.5 * (1 + cosOf(kPi * share));
    }
  }
  return learningRate;
}

}  // namespace nn
