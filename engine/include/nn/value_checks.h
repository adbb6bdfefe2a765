// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>

#include "nn/limits.h"
#include "nn/status.h"

namespace nn {

/// The checks that validation is made of; each names `path` when it fails.

/// kNotFinite or kOutOfRange.
Status checkNumber(std::string path, double value, limits::Range range);

/// As checkNumber(), and kNotAnInteger.
Status checkInteger(std::string path, double value, limits::Range range);

/// kUnknownValue. Enums arrive from outside as bare numbers; `last` is the last one that exists.
template <typename Enum>
Status checkEnum(std::string path, Enum value, Enum last) {
  const int number = static_cast<int>(value);
  if (number >= 0 && number <= static_cast<int>(last)) return {};
  return {StatusCode::kUnknownValue, std::move(path), static_cast<double>(number)};
}

Status firstProblem(std::initializer_list<Status> statuses);

/// "list[index]".
std::string indexed(const char* list, std::size_t index);

}  // namespace nn
