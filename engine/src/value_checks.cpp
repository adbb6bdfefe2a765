// SPDX-License-Identifier: MIT
#include "nn/value_checks.h"

#include <cmath>
#include <utility>

namespace nn {

Status checkNumber(std::string path, double value, limits::Range range) {
  if (!std::isfinite(value)) return {StatusCode::kNotFinite, std::move(path), value};
  if (value >= range.minimum && value <= range.maximum) return {};
  return {StatusCode::kOutOfRange, std::move(path), value, range.minimum, range.maximum};
}

Status checkInteger(std::string path, double value, limits::Range range) {
  Status status = checkNumber(path, value, range);
  if (!status.ok() || value == std::trunc(value)) return status;
  return {StatusCode::kNotAnInteger, std::move(path), value, range.minimum, range.maximum};
}

Status firstProblem(std::initializer_list<Status> statuses) {
  for (const Status& status : statuses) {
    if (!status.ok()) return status;
  }
  return {};
}

std::string indexed(const char* list, std::size_t index) {
  std::string path = list;
  path += '[';
  path += std::to_string(index);
  path += ']';
  return path;
}

}  // namespace nn
