// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "nn/types.h"

namespace nn {

/// PCG32 (XSH RR 64/32), the minimal generator of M. E. O'Neill, "PCG: A Family of Simple Fast
/// Space-Efficient Statistically Good Algorithms for Random Number Generation", 2014,
/// pcg-random.org.
class Pcg32 {
 public:
  /// `sequence` selects one of 2⁶³ sequences.
  Pcg32(std::uint64_t state, std::uint64_t sequence);

  /// The next 32 random bits.
  std::uint32_t next();

  /// Uniform in 0 … bound−1, without bias (pcg32_boundedrand of the reference). bound ≥ 1.
  std::uint32_t below(std::uint32_t bound);

 private:
  std::uint64_t state_ = 0;
  std::uint64_t increment_ = 0;
};

/// What a generator is for. Each purpose draws from a generator of its own, so that changing the
/// network leaves the data alone and the other way round. Values are part of the bits: never
/// renumber.
enum class Stream : std::uint64_t {
  kData = 1,
  kSplit = 2,
  kInit = 3,
  kShuffle = 4,
  kDropout = 5,
  kInputNoise = 6,
  kDirection = 16
};

/// The generator for (seed, stream, index), for example index = epoch. State and sequence are mixed
/// by SplitMix64 (Steele, Lea and Flood 2014; finaliser by Stafford), because PCG sequences of
/// equal start state are correlated.
Pcg32 generatorFor(std::uint64_t seed, Stream stream, std::uint64_t index);

/// Uniform in [0, 1): 24 random bits for float, 53 (two draws) for double.
float uniformFloat(Pcg32& generator);
double uniformDouble(Pcg32& generator);

/// Uniform in [low, high).
double uniformBetween(Pcg32& generator, double low, double high);

/// Standard normal deviates by Marsaglia's polar method (G. Marsaglia and T. A. Bray, "A Convenient
/// Method for Generating Normal Variables", 1964). Pairs are drawn; the second is kept for the next
/// call.
class NormalDeviates {
 public:
  double next(Pcg32& generator);

 private:
  double spare_ = 0;
  bool hasSpare_ = false;
};

/// Writes a random order of 0 … size−1 (Fisher–Yates, starting from the identity), which depends on
/// the state of `generator` alone.
void permutation(Pcg32& generator, std::vector<std::uint32_t>& order);

}  // namespace nn
