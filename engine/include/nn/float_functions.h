// SPDX-License-Identifier: MIT
#pragma once

#include "nn/packet_choices.h"

/// exp, tanh and the logistic function of four floats, within 2.6 units in the last place. Eigen's
/// round to integers by an instruction that WebAssembly lacks and Emscripten replaces by scalar
/// code; these need none, and tanh is more accurate (Eigen's: 6.2 units).
namespace nn::packet {

using Floats = Eigen::internal::Packet4f;
using Integers = Eigen::internal::Packet4i;

namespace float_functions {

inline Floats floats(float value) { return Eigen::internal::pset1<Floats>(value); }

/// 1.5·2²³: adding it to |x| < 2²² rounds x to an integer, which is then in the lowest bits.
inline constexpr float kRounder = 0x1.8p23F;

/// x = n·ln 2 + rest with an integer n and |rest| ≤ ln 2 / 2 (Cody and Waite).
struct Reduced {
  Floats rest;
  Floats shifted;  ///< n + kRounder
};

inline Reduced reduce(const Floats& x) {
  using namespace Eigen::internal;
  constexpr float kLog2e = 1.44269502F;
  // Its 10 bits times n are exact.
  constexpr float kLn2High = 0.693359375F;
  constexpr float kLn2Low = -2.12194442e-4F;
  const Floats shifted = pmadd(x, floats(kLog2e), floats(kRounder));
  const Floats n = psub(shifted, floats(kRounder));
  const Floats high = psub(x, pmul(n, floats(kLn2High)));
  return {psub(high, pmul(n, floats(kLn2Low))), shifted};
}

/// e^r − 1 for |r| ≤ ln 2 / 2: r + r²·q(r), where q interpolates (e^r − 1 − r)/r² at five Chebyshev
/// nodes. Relative error 3e-8.
inline Floats expm1OfRest(const Floats& r) {
  using namespace Eigen::internal;
  Floats q = pmadd(r, floats(0.00139262131F), floats(0.00836320315F));
  q = pmadd(r, q, floats(0.0416665561F));
  q = pmadd(r, q, floats(0.166665763F));
  q = pmadd(r, q, floats(0.5F));
  return pmadd(pmul(r, r), q, r);
}

/// 2^n for −127 < n < 128; `n` may carry kRounder, whose bits are shifted out.
inline Floats powerOfTwo(const Integers& n) {
  using namespace Eigen::internal;
  const Integers one = preinterpret<Integers>(floats(1));
  return preinterpret<Floats>(padd(plogical_shift_left<23>(n), one));
}

}  // namespace float_functions

/// e^x: 0 below −104, infinity above 88.8, subnormal numbers between.
inline Floats exp(const Floats& x) {
  using namespace Eigen::internal;
  using namespace float_functions;
  // In this order NaN stays NaN.
  const Floats bounded = packet::pmax(packet::pmin(x, floats(89)), floats(-104));
  const auto [rest, shifted] = reduce(bounded);
  // 2^n in two factors, because 2^−150 and 2^128 are no floats.
  const Integers n =
      psub(preinterpret<Integers>(shifted), preinterpret<Integers>(floats(kRounder)));
  const Integers half = parithmetic_shift_right<1>(n);
  const Floats value = padd(expm1OfRest(rest), floats(1));
  return pmul(pmul(value, powerOfTwo(half)), powerOfTwo(psub(n, half)));
}

/// (e^2x − 1)/(e^2x + 1) of |x|, with the sign of x. With 2x = n·ln 2 + 2h, |h| ≤ ln 2 / 4,
/// e^2x − 1 = 2^n·(e^2h − 1) + (2^n − 1) loses nothing near 0, where n is 0.
inline Floats tanh(const Floats& x) {
  using namespace Eigen::internal;
  using namespace float_functions;
  constexpr float kTwoLog2e = 2.88539004F;
  // In one part: its error counts less, the larger n.
  constexpr float kHalfLn2 = 0.346573591F;
  const Floats sign = pand(x, floats(-0.0F));
  // From 9.02 on tanh is 1 to every digit.
  const Floats magnitude = packet::pmin(pabs(x), floats(9.02F));
  const Floats shifted = pmadd(magnitude, floats(kTwoLog2e), floats(kRounder));
  const Floats n = psub(shifted, floats(kRounder));
  const Floats h = psub(magnitude, pmul(n, floats(kHalfLn2)));
  // e^2h − 1 = 2h + h²·q(h), q in pairs of coefficients: half the latency of a chain.
  const Floats square = pmul(h, h);
  const Floats fourth =
      pmadd(square, floats(0.0891277641F), pmadd(h, floats(0.267622501F), floats(0.666664898F)));
  const Floats second = pmadd(h, floats(1.33332610F), floats(2));
  const Floats q = pmadd(square, fourth, second);
  const Floats expm1OfRest = pmadd(square, q, padd(h, h));
  const Floats power = powerOfTwo(preinterpret<Integers>(shifted));
  const Floats expm1 = pmadd(power, expm1OfRest, psub(power, floats(1)));
  return por(pdiv(expm1, padd(expm1, floats(2))), sign);
}

/// 1/(1 + e^−x), for negative x as e^x/(1 + e^x), which is exact where it vanishes.
inline Floats logistic(const Floats& x) {
  using namespace Eigen::internal;
  using namespace float_functions;
  const Floats tail = exp(pnegate(pabs(x)));
  const Floats numerator = packet::pselect(pcmp_lt(x, floats(0)), tail, floats(1));
  return pdiv(numerator, padd(floats(1), tail));
}

}  // namespace nn::packet
