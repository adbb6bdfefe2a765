// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "nn/status.h"

namespace nn::parity {

/// FNV-1a (32 bits) over the bits of numbers, float numbers as doubles. Every NaN counts as the
/// same: IEEE 754 leaves its sign and payload open, and WebAssembly does, too.
class ValueHash {
 public:
  ValueHash& add(double value);
  ValueHash& add(std::span<const float> values);
  /// Its characters, ASCII.
  ValueHash& add(const std::string& text);
  ValueHash& add(const Status& status);

  /// The hash as 8 hexadecimal digits, then `/` and how many numbers went into it.
  std::string text() const;

 private:
  void addWord(std::uint32_t word);

  std::uint32_t hash_ = 0x811c9dc5;
  std::size_t count_ = 0;
};

}  // namespace nn::parity
