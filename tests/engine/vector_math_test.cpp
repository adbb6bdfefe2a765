// SPDX-License-Identifier: MIT
#include "nn/vector_math.h"

#include <cmath>
#include <limits>

#include "test_support.h"

namespace nn {
namespace {

/// Distance to the exact value in units of the last place of `exact` in Scalar.
template <typename Scalar>
double ulpError(Scalar value, double exact) {
  const auto rounded = static_cast<Scalar>(std::fabs(exact));
  const Scalar next = std::nextafter(rounded, std::numeric_limits<Scalar>::infinity());
  return std::fabs(static_cast<double>(value) - exact) / static_cast<double>(next - rounded);
}

/// Largest error of `function` against `exact` on a dense grid of [low, high].
template <typename Scalar, typename Function, typename Exact>
double worstUlp(double low, double high, Function function, Exact exact) {
  constexpr Index kCount = 40000;
  Buffer<Scalar> x = zeroBuffer<Scalar>(kCount);
  Buffer<Scalar> y = zeroBuffer<Scalar>(kCount);
  for (Index i = 0; i < kCount; ++i) {
    x[i] = static_cast<Scalar>(low + (high - low) * (static_cast<double>(i) + 0.37) / kCount);
  }
  transform(x.data(), y.data(), kCount, function);
  double worst = 0;
  for (Index i = 0; i < kCount; ++i) {
    worst = std::max(worst, ulpError(y[i], exact(static_cast<double>(x[i]))));
  }
  return worst;
}

template <typename Scalar>
class VectorMath : public testing::Test {};
using Scalars = testing::Types<float, double>;
TYPED_TEST_SUITE(VectorMath, Scalars);

TYPED_TEST(VectorMath, ExpIsAccurateToTwoUlp) {
  using P = Packet<TypeParam>;
  EXPECT_LE(
      worstUlp<TypeParam>(
          -80, 80, [](const P& x) { return packet::exp(x); }, [](double x) { return std::exp(x); }),
      2);
}

TYPED_TEST(VectorMath, LogIsAccurateToThreeUlp) {
  using P = Packet<TypeParam>;
  EXPECT_LE(worstUlp<TypeParam>(
                1e-6, 100, [](const P& x) { return packet::log(x); },
                [](double x) { return std::log(x); }),
            3);
}

TYPED_TEST(VectorMath, TanhIsAccurateToSevenUlp) {
  using P = Packet<TypeParam>;
  EXPECT_LE(worstUlp<TypeParam>(
                -12, 12, [](const P& x) { return packet::tanh(x); },
                [](double x) { return std::tanh(x); }),
            7);
}

TYPED_TEST(VectorMath, LogisticIsAccurateToSixUlp) {
  using P = Packet<TypeParam>;
  EXPECT_LE(worstUlp<TypeParam>(
                -30, 30, [](const P& x) { return packet::logistic<TypeParam>(x); },
                [](double x) { return 1 / (1 + std::exp(-x)); }),
            6);
}

TYPED_TEST(VectorMath, Log1pIsAccurateToFourUlpOnItsInterval) {
  using P = Packet<TypeParam>;
  EXPECT_LE(worstUlp<TypeParam>(
                1e-12, 1, [](const P& x) { return packet::log1p<TypeParam>(x); },
                [](double x) { return std::log1p(x); }),
            4);
}

TYPED_TEST(VectorMath, SineAndCosineAreAccurateInAbsoluteTerms) {
  using P = Packet<TypeParam>;
  constexpr Index kCount = 8;
  Buffer<TypeParam> x = zeroBuffer<TypeParam>(kCount);
  Buffer<TypeParam> s = zeroBuffer<TypeParam>(kCount);
  Buffer<TypeParam> c = zeroBuffer<TypeParam>(kCount);
  const double bound = 4 * static_cast<double>(std::numeric_limits<TypeParam>::epsilon());
  for (int block = 0; block < 2000; ++block) {
    for (Index i = 0; i < kCount; ++i) {
      x[i] = static_cast<TypeParam>(-20 + block * 0.02 + 0.0031 * static_cast<double>(i));
    }
    transform(x.data(), s.data(), kCount, [](const P& v) { return packet::sin(v); });
    transform(x.data(), c.data(), kCount, [](const P& v) { return packet::cos(v); });
    for (Index i = 0; i < kCount; ++i) {
      ASSERT_NEAR(static_cast<double>(s[i]), std::sin(static_cast<double>(x[i])), bound);
      ASSERT_NEAR(static_cast<double>(c[i]), std::cos(static_cast<double>(x[i])), bound);
    }
  }
}

TYPED_TEST(VectorMath, ExtremeArgumentsGiveTheLimits) {
  using P = Packet<TypeParam>;
  Buffer<TypeParam> x = zeroBuffer<TypeParam>(4);
  x << TypeParam(-1e4), TypeParam(1e4), TypeParam(0), std::numeric_limits<TypeParam>::quiet_NaN();
  Buffer<TypeParam> y = x;
  transform(x.data(), y.data(), 4, [](const P& v) { return packet::tanh(v); });
  EXPECT_EQ(y[0], TypeParam(-1));
  EXPECT_EQ(y[1], TypeParam(1));
  EXPECT_EQ(y[2], TypeParam(0));
  EXPECT_TRUE(std::isnan(y[3]));
  transform(x.data(), y.data(), 4, [](const P& v) { return packet::logistic<TypeParam>(v); });
  EXPECT_NEAR(static_cast<double>(y[0]), 0, 1e-30);
  EXPECT_EQ(y[1], TypeParam(1));
  EXPECT_EQ(y[2], TypeParam(0.5));
  EXPECT_TRUE(std::isnan(y[3]));
  transform(x.data(), y.data(), 4, [](const P& v) { return packet::exp(v); });
  EXPECT_EQ(y[0], TypeParam(0));
  EXPECT_TRUE(std::isinf(y[1]));
  EXPECT_EQ(y[2], TypeParam(1));
  EXPECT_TRUE(std::isnan(y[3]));
}

/// docs/decisions/0007-same-bits.md: in double nothing of the phase is left there.
TEST(SingleNumberMath, CountsArgumentsFromTwoToThe46thOnAsZero) {
  constexpr double kEnd = 0x1p46;
  const double below = std::nextafter(kEnd, 0);
  EXPECT_NEAR(sinOf(below), std::sin(below), 1e-12);
  EXPECT_NEAR(cosOf(-below), std::cos(below), 1e-12);
  for (const double x : {kEnd, -kEnd, 1e300, std::numeric_limits<double>::infinity()}) {
    EXPECT_EQ(sinOf(x), 0);
    EXPECT_EQ(cosOf(x), 1);
  }
  EXPECT_TRUE(std::isnan(sinOf(std::nan(""))));
  EXPECT_TRUE(std::isnan(cosOf(std::nan(""))));
}

TEST(SingleNumberMath, ReducesFloatsExactlyWhateverTheirSize) {
  Buffer<float> x = zeroBuffer<float>(4);
  x << 1e5F, 1e10F, -1e20F, 3e38F;
  Buffer<float> y = x;
  transform(x.data(), y.data(), 4, [](const Packet<float>& v) { return packet::sin(v); });
  for (Index i = 0; i < 4; ++i) {
    EXPECT_NEAR(static_cast<double>(y[i]), std::sin(static_cast<double>(x[i])), 1e-6) << x[i];
  }
}

TEST(SingleNumberMath, AgreesWithTheStandardLibrary) {
  for (double x = 0.05; x < 30; x += 0.05) {
    EXPECT_NEAR(logOf(x), std::log(x), 1e-14);
    EXPECT_NEAR(sinOf(x), std::sin(x), 1e-14);
    EXPECT_NEAR(cosOf(x), std::cos(x), 1e-14);
  }
}

}  // namespace
}  // namespace nn
