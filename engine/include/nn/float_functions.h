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

/// tanh(m + h) = (tanh m + t)/(1 + tanh m·t), t = tanh h, for x = m + h with m = n·ln 2 / 2 and
/// |h| ≤ ln 2 / 4. There tanh m is (2^n − 1)/(2^n + 1). For −x every step differs by a sign or by
/// a power of two, so the result is odd to the last bit.
inline Floats tanh(const Floats& x) {
  using namespace Eigen::internal;
  using namespace float_functions;
  constexpr float kTwoLog2e = 2.88539004F;
  // In one part: its error counts less, the larger n.
  constexpr float kHalfLn2 = 0.346573591F;
  // kRounder that leaves n + 127 in the lowest bits: the exponent of 2^n.
  constexpr float kExponentRounder = kRounder + 127;
  // From 9.02 on tanh is 1 to every digit.
  const Floats bounded = packet::pmax(packet::pmin(x, floats(9.02F)), floats(-9.02F));
  const Floats shifted = pmadd(bounded, floats(kTwoLog2e), floats(kExponentRounder));
  const Floats n = psub(shifted, floats(kExponentRounder));
  const Floats h = psub(bounded, pmul(n, floats(kHalfLn2)));
  // t/h is a minimax polynomial in h² of relative error 5e-8.
  const Floats square = pmul(h, h);
  const Floats slope = pmadd(square, floats(0.130921736F), floats(-0.333306134F));
  const Floats t = pmul(h, pmadd(square, slope, floats(0.99999994F)));
  const Floats power =
      preinterpret<Floats>(plogical_shift_left<23>(preinterpret<Integers>(shifted)));
  // 1 − 2^n and not 2^n − 1, which would make +0 of −0.
  const Floats less = psub(floats(1), power);
  const Floats more = padd(floats(1), power);
  return pdiv(psub(pmul(more, t), less), psub(more, pmul(less, t)));
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
