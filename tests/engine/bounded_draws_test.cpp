// SPDX-License-Identifier: MIT
#include <array>
#include <cmath>

#include "nn/rng.h"
#include "test_support.h"

namespace nn {
namespace {

/// Three quarters of all numbers: a quarter of them, 2³² mod kBound, must be drawn again, or the
/// lowest third of the results would come twice as often.
constexpr std::uint32_t kBound = 0xc0000000;
constexpr std::uint32_t kThreshold = 0x40000000;

TEST(BoundedDraws, DrawAgainBelowTheThresholdOfTheReference) {
  Pcg32 generator(42, 54);
  Pcg32 same(42, 54);
  int drawnAgain = 0;
  for (int i = 0; i < 1000; ++i) {
    std::uint32_t accepted = same.next();
    for (; accepted < kThreshold; ++drawnAgain) accepted = same.next();
    ASSERT_EQ(generator.below(kBound), accepted % kBound) << "draw " << i;
  }
  EXPECT_NEAR(drawnAgain, 333, 60);
}

TEST(BoundedDraws, AreUniformForBoundsThatDoNotDivideTheRange) {
  Pcg32 generator(7, 11);
  std::array<int, 3> thirds = {};
  for (int i = 0; i < 30000; ++i) ++thirds[generator.below(kBound) / (kBound / 3)];
  for (const int count : thirds) EXPECT_NEAR(count, 10000, 350);
}

}  // namespace
}  // namespace nn
