// SPDX-License-Identifier: MIT
#include "value_hash.h"

#include <bit>
#include <cinttypes>
#include <cmath>
#include <cstdio>

namespace nn::parity {

namespace {

constexpr std::uint64_t kNaNBits = 0x7ff8000000000000;

}  // namespace

void ValueHash::addWord(std::uint32_t word) { hash_ = (hash_ ^ word) * 0x01000193; }

ValueHash& ValueHash::add(double value) {
  const std::uint64_t bits = std::isnan(value) ? kNaNBits : std::bit_cast<std::uint64_t>(value);
  addWord(static_cast<std::uint32_t>(bits));
  addWord(static_cast<std::uint32_t>(bits >> 32));
  ++count_;
  return *this;
}

ValueHash& ValueHash::add(std::span<const float> values) {
  for (const float value : values) add(static_cast<double>(value));
  return *this;
}

ValueHash& ValueHash::add(const std::string& text) {
  for (const char letter : text) add(static_cast<double>(letter));
  return *this;
}

ValueHash& ValueHash::add(const Status& status) {
  add(static_cast<double>(status.code)).add(status.path);
  return add(status.value).add(status.minimum).add(status.maximum);
}

std::string ValueHash::text() const {
  char text[40];
  std::snprintf(text, sizeof text, "%08" PRIx32 "/%zu", hash_, count_);
  return text;
}

}  // namespace nn::parity
