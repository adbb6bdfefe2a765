// SPDX-License-Identifier: MIT
#include "nn/rng.h"

#include <cmath>
#include <numeric>
#include <utility>

#include "nn/vector_math.h"

namespace nn {

namespace {

std::uint64_t splitMix(std::uint64_t& state) {
  state += 0x9e3779b97f4a7c15ULL;
  std::uint64_t mixed = state;
  mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
  mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
  return mixed ^ (mixed >> 31);
}

}  // namespace

Pcg32::Pcg32(std::uint64_t state, std::uint64_t sequence) : increment_((sequence << 1) | 1) {
  next();
  state_ += state;
  next();
}

std::uint32_t Pcg32::next() {
  const std::uint64_t old = state_;
  state_ = old * 6364136223846793005ULL + increment_;
  const auto shifted = static_cast<std::uint32_t>(((old >> 18) ^ old) >> 27);
  const auto rotation = static_cast<std::uint32_t>(old >> 59);
  return (shifted >> rotation) | (shifted << ((32 - rotation) & 31));
}

std::uint32_t Pcg32::below(std::uint32_t bound) {
  std::uint32_t draw = next();
  // The threshold is below `bound`: most draws need not know it, which saves a division.
  if (draw < bound) {
    const std::uint32_t threshold = (0U - bound) % bound;
    while (draw < threshold) draw = next();
  }
  return draw % bound;
}

Pcg32 generatorFor(std::uint64_t seed, Stream stream, std::uint64_t index) {
  std::uint64_t mixer = seed;
  mixer = splitMix(mixer) ^ static_cast<std::uint64_t>(stream);
  mixer = splitMix(mixer) ^ index;
  const std::uint64_t state = splitMix(mixer);
  const std::uint64_t sequence = splitMix(mixer);
  return {state, sequence};
}

float uniformFloat(Pcg32& generator) {
  return static_cast<float>(generator.next() >> 8) * 0x1p-24F;
}

double uniformDouble(Pcg32& generator) {
  const std::uint64_t high = generator.next() >> 6;
  const std::uint64_t low = generator.next() >> 5;
  return static_cast<double>((high << 27) | low) * 0x1p-53;
}

double uniformBetween(Pcg32& generator, double low, double high) {
  return low + (high - low) * uniformDouble(generator);
}

double NormalDeviates::next(Pcg32& generator) {
  if (hasSpare_) {
    hasSpare_ = false;
    return spare_;
  }
  double u = 0;
  double v = 0;
  double squared = 0;
  do {
    u = uniformBetween(generator, -1, 1);
    v = uniformBetween(generator, -1, 1);
    squared = u * u + v * v;
  } while (squared >= 1 || squared == 0);
  const double factor = std::sqrt(-2 * logOf(squared) / squared);
  spare_ = v * factor;
  hasSpare_ = true;
  return u * factor;
}

void permutation(Pcg32& generator, std::vector<std::uint32_t>& order) {
  std::iota(order.begin(), order.end(), 0U);
  for (auto remaining = static_cast<std::uint32_t>(order.size()); remaining > 1; --remaining) {
    std::swap(order[remaining - 1], order[generator.below(remaining)]);
  }
}

}  // namespace nn
