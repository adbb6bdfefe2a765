// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>
#include <variant>

#include "nn/types.h"

namespace nn {

/// What was wrong with an input. The sentence for people is made from it in TypeScript.
enum class StatusCode {
  kOk,
  kOutOfRange,     ///< value is not within minimum…maximum
  kNotAnInteger,   ///< value has a fractional part where a count is asked for
  kNotFinite,      ///< value is NaN or infinite
  kUnknownValue,   ///< not one of the values of its enum; value is the number received
  kWrongShape,     ///< value elements were given, minimum (= maximum) are needed
  kIncompatible,   ///< allowed on its own, but not together with the rest of the config
  kEmpty,          ///< a list that needs at least one entry has none
  kDuplicate,      ///< an entry of a list appears twice
  kNotConfigured,  ///< the call needs a successful configure() before it
};

/// Outcome of a fallible call. `path` names the offending key as in Config v1, for example
/// "network.layers[1].units". `value`, `minimum` and `maximum` are set where the code says so, and
/// NaN otherwise.
struct [[nodiscard]] Status {
  StatusCode code = StatusCode::kOk;
  std::string path = {};
  double value = __builtin_nan("");
  double minimum = __builtin_nan("");
  double maximum = __builtin_nan("");

  bool ok() const { return code == StatusCode::kOk; }
};

/// Either a T or the Status that says why there is none.
template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : content_(std::move(value)) {}
  Result(Status status) : content_(std::move(status)) { NN_ASSERT(!this->status().ok()); }

  bool ok() const { return content_.index() == 0; }
  /// Only when ok().
  const T& value() const {
    NN_ASSERT(ok());
    return *std::get_if<0>(&content_);
  }
  /// Only when not ok().
  const Status& status() const {
    NN_ASSERT(!ok());
    return *std::get_if<1>(&content_);
  }

 private:
  std::variant<T, Status> content_;
};

}  // namespace nn
