// SPDX-License-Identifier: MIT
#include "nn/rng.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "test_support.h"

namespace nn {
namespace {

TEST(Pcg32, MatchesTheReferenceImplementation) {
  // pcg32-demo of the reference implementation (pcg-c-basic), state 42, sequence 54.
  Pcg32 generator(42, 54);
  constexpr std::array<std::uint32_t, 6> kExpected = {0xa15c02b7, 0x7b47f409, 0xba1d3330,
                                                      0x83d2f293, 0xbfa4784b, 0xcbed606e};
  for (const std::uint32_t expected : kExpected) EXPECT_EQ(generator.next(), expected);
}

TEST(Pcg32, BoundedDrawsMatchTheReferenceCoinsAndDice) {
  Pcg32 generator(42, 54);
  for (int i = 0; i < 6; ++i) generator.next();
  std::string coins;
  for (int i = 0; i < 65; ++i) coins += generator.below(2) != 0 ? 'H' : 'T';
  EXPECT_EQ(coins, "HHTTTHTHHHTHTTTHHHHHTTTHHHTHTHTHTTHTTTHHHHHHTTTTHHTTTTTHTTTTTTTHT");
  std::string rolls;
  for (int i = 0; i < 33; ++i) rolls += static_cast<char>('1' + generator.below(6));
  EXPECT_EQ(rolls, "341122324324335231315141564662633");
}

TEST(Rng, BoundedDrawsAreEvenlySpread) {
  Pcg32 generator = generatorFor(1, Stream::kData, 0);
  std::array<int, 7> counts = {};
  for (int i = 0; i < 70000; ++i) ++counts[generator.below(7)];
  for (const int count : counts) EXPECT_NEAR(count, 10000, 400);
}

TEST(Rng, UniformNumbersStayInTheirIntervalAndAverageToItsMiddle) {
  Pcg32 generator = generatorFor(2, Stream::kData, 0);
  double floatSum = 0;
  double doubleSum = 0;
  for (int i = 0; i < 100000; ++i) {
    const float f = uniformFloat(generator);
    const double d = uniformDouble(generator);
    ASSERT_TRUE(f >= 0 && f < 1 && d >= 0 && d < 1);
    floatSum += static_cast<double>(f);
    doubleSum += d;
  }
  EXPECT_NEAR(floatSum / 1e5, 0.5, 0.004);
  EXPECT_NEAR(doubleSum / 1e5, 0.5, 0.004);
}

TEST(Rng, NormalDeviatesHaveTheMomentsOfTheNormalDistribution) {
  Pcg32 generator = generatorFor(3, Stream::kInit, 0);
  NormalDeviates normal;
  constexpr int kCount = 200000;
  double sum = 0;
  double squares = 0;
  double cubes = 0;
  double fourths = 0;
  int beyondTwo = 0;
  for (int i = 0; i < kCount; ++i) {
    const double z = normal.next(generator);
    sum += z;
    squares += z * z;
    cubes += z * z * z;
    fourths += z * z * z * z;
    beyondTwo += std::fabs(z) > 2 ? 1 : 0;
  }
  EXPECT_NEAR(sum / kCount, 0, 0.01);
  EXPECT_NEAR(squares / kCount, 1, 0.015);
  EXPECT_NEAR(cubes / kCount, 0, 0.04);
  EXPECT_NEAR(fourths / kCount, 3, 0.1);
  EXPECT_NEAR(static_cast<double>(beyondTwo) / kCount, 0.0455, 0.002);
}

TEST(Rng, StreamsIndicesAndSeedsGiveDifferentNumbers) {
  const std::uint32_t base = generatorFor(42, Stream::kData, 0).next();
  EXPECT_NE(base, generatorFor(42, Stream::kInit, 0).next());
  EXPECT_NE(base, generatorFor(42, Stream::kData, 1).next());
  EXPECT_NE(base, generatorFor(43, Stream::kData, 0).next());
  EXPECT_EQ(base, generatorFor(42, Stream::kData, 0).next());
}

TEST(Rng, StreamsAreUncorrelated) {
  Pcg32 a = generatorFor(42, Stream::kData, 0);
  Pcg32 b = generatorFor(42, Stream::kInit, 0);
  double product = 0;
  constexpr int kCount = 100000;
  for (int i = 0; i < kCount; ++i) {
    product += (uniformDouble(a) - 0.5) * (uniformDouble(b) - 0.5) * 12;
  }
  EXPECT_NEAR(product / kCount, 0, 0.013);
}

TEST(Rng, APermutationHoldsEveryIndexOnceWhateverWasThereBefore) {
  std::vector<std::uint32_t> order(100, 7);
  Pcg32 generator = generatorFor(5, Stream::kShuffle, 0);
  permutation(generator, order);
  std::vector<std::uint32_t> again(100, 0);
  Pcg32 sameGenerator = generatorFor(5, Stream::kShuffle, 0);
  permutation(sameGenerator, again);
  EXPECT_EQ(order, again);
  std::sort(order.begin(), order.end());
  std::iota(again.begin(), again.end(), 0U);
  EXPECT_EQ(order, again);
}

}  // namespace
}  // namespace nn
