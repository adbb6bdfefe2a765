// SPDX-License-Identifier: MIT
#include "nn/float_functions.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

#include "test_support.h"

namespace nn {
namespace {

using packet::Floats;

constexpr double kInfinity = std::numeric_limits<double>::infinity();

std::array<float, 4> applied(Floats (*function)(const Floats&), const std::array<float, 4>& x) {
  std::array<float, 4> y;
  Eigen::internal::pstoreu(y.data(), function(Eigen::internal::ploadu<Floats>(x.data())));
  return y;
}

/// Distance in units of the last place of `exact` as a float, whose largest is taken as its unit.
double ulpError(float value, double exact) {
  const float rounded = std::fabs(static_cast<float>(exact));
  if (std::isinf(rounded)) return value == static_cast<float>(exact) ? 0 : kInfinity;
  const float next = std::nextafter(rounded, std::numeric_limits<float>::infinity());
  const float unit = std::isinf(next) ? rounded - std::nextafter(rounded, 0.0F) : next - rounded;
  return std::fabs(static_cast<double>(value) - exact) / static_cast<double>(unit);
}

/// The largest error over floats of all magnitudes and both signs, infinities among them; a few
/// million, whose bits are a prime number apart. NaN must stay NaN.
double worstUlp(Floats (*function)(const Floats&), double (*exact)(double)) {
  constexpr std::uint64_t kStep = 1543;
  double worst = 0;
  for (std::uint64_t bits = 0; bits < std::uint64_t{1} << 32; bits += 4 * kStep) {
    std::array<float, 4> x;
    for (std::uint64_t i = 0; i < x.size(); ++i) {
      x[i] = std::bit_cast<float>(static_cast<std::uint32_t>(bits + i * kStep));
    }
    const std::array<float, 4> y = applied(function, x);
    for (std::size_t i = 0; i < x.size(); ++i) {
      const bool isNumber = !std::isnan(x[i]);
      const double error = isNumber           ? ulpError(y[i], exact(static_cast<double>(x[i])))
                           : std::isnan(y[i]) ? 0
                                              : kInfinity;
      // Written so that an error which is no number counts.
      if (!(error <= worst)) worst = error;
    }
  }
  return worst;
}

double exactLogistic(double x) {
  return x < 0 ? std::exp(x) / (1 + std::exp(x)) : 1 / (1 + std::exp(-x));
}

TEST(FloatFunctions, ExpIsAccurateToTwoUlpOverAllFloats) {
  EXPECT_LE(worstUlp(packet::exp, [](double x) { return std::exp(x); }), 2);
}

TEST(FloatFunctions, TanhIsAccurateToThreeUlpOverAllFloats) {
  EXPECT_LE(worstUlp(packet::tanh, [](double x) { return std::tanh(x); }), 3);
}

TEST(FloatFunctions, LogisticIsAccurateToThreeUlpOverAllFloats) {
  EXPECT_LE(worstUlp(packet::logistic, exactLogistic), 3);
}

TEST(FloatFunctions, TanhIsOddToTheLastBitAndNeverBeyondOne) {
  for (float x = 0; x < 12; x += 0.0137F) {
    const std::array<float, 4> y = applied(packet::tanh, {x, -x, 100 * x, -100 * x});
    EXPECT_EQ(y[0], -y[1]);
    EXPECT_EQ(y[2], -y[3]);
    EXPECT_LE(std::fabs(y[2]), 1);
  }
  const std::array<float, 4> zeros = applied(packet::tanh, {0.0F, -0.0F, 20, -20});
  EXPECT_FALSE(std::signbit(zeros[0]));
  EXPECT_TRUE(std::signbit(zeros[1]));
  EXPECT_EQ(zeros[2], 1);
  EXPECT_EQ(zeros[3], -1);
}

TEST(FloatFunctions, LogisticOfZeroIsExactlyOneHalf) {
  EXPECT_EQ(applied(packet::logistic, {0.0F, -0.0F, 200, -200}),
            (std::array<float, 4>{0.5F, 0.5F, 1, 0}));
}

}  // namespace
}  // namespace nn
