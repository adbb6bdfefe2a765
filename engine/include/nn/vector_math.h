// SPDX-License-Identifier: MIT
#pragma once

#include <type_traits>

#include "nn/eigen.h"
#include "nn/float_functions.h"
#include "nn/packet_choices.h"

/// Vectors of a few numbers in one SIMD register, and the only calls of exp, log, tanh, sin and
/// cos in the engine. They are our own (float_functions.h) or Eigen's packet functions, called
/// directly: made of IEEE additions, products and bit operations only, they give the same bits
/// natively and in WebAssembly, which libm (and so std::exp, and Eigen's own handling of the last
/// few elements) does not.
namespace nn {

/// 4 floats or 2 doubles.
template <typename Scalar>
using Packet = typename Eigen::internal::packet_traits<Scalar>::type;

template <typename Scalar>
inline constexpr Index kPacketSize = Eigen::internal::unpacket_traits<Packet<Scalar>>::size;

static_assert(kPacketSize<float> == 4 && kPacketSize<double> == 2,
              "The bits are defined for 128-bit vectors: build with -msse4.1 -mno-avx");
static_assert(kLaneWidth % kPacketSize<float> == 0 && kLaneWidth % kPacketSize<double> == 0);

template <typename Scalar>
Packet<Scalar> broadcast(Scalar value) {
  return Eigen::internal::pset1<Packet<Scalar>>(value);
}

/// `address` is 16-byte aligned.
template <typename Scalar>
Packet<Scalar> load(const Scalar* address) {
  return Eigen::internal::pload<Packet<Scalar>>(address);
}

/// `address` is 16-byte aligned.
template <typename Scalar>
void store(Scalar* address, const Packet<Scalar>& value) {
  Eigen::internal::pstore(address, value);
}

/// Applies `function` (Packet → Packet) to `count` numbers; a multiple of kLaneWidth, aligned.
/// `input` and `output` may be the same. `Together` packets are read before the first result is
/// written, so that they are computed at the same time: worth its code where `function` is a long
/// chain, of which a processor would otherwise hold a few only.
template <Index Together = 1, typename Scalar, typename Function>
void transform(const Scalar* input, Scalar* output, Index count, Function function) {
  constexpr Index kWidth = kPacketSize<Scalar>;
  Index i = 0;
  if constexpr (Together > 1) {
    for (; i + Together * kWidth <= count; i += Together * kWidth) {
      Packet<Scalar> values[Together];
      for (Index k = 0; k < Together; ++k) values[k] = load(input + i + k * kWidth);
      for (Index k = 0; k < Together; ++k) values[k] = function(values[k]);
      for (Index k = 0; k < Together; ++k) store<Scalar>(output + i + k * kWidth, values[k]);
    }
  }
  for (; i < count; i += kWidth) store<Scalar>(output + i, function(load(input + i)));
}

/// Slopes of a smaller magnitude count as 0. Products of such numbers are soon subnormal, and
/// processors take a hundred times as long for those; no weight moves by them.
template <typename Scalar>
inline constexpr Scalar kSmallestSlope =
    static_cast<Scalar>(sizeof(Scalar) == sizeof(float) ? 1e-25 : 1e-200);

namespace packet {

using Eigen::internal::pabs;
using Eigen::internal::padd;
using Eigen::internal::pcmp_eq;
using Eigen::internal::pcmp_lt;
using Eigen::internal::pdiv;
using Eigen::internal::pmul;
using Eigen::internal::predux;
using Eigen::internal::psqrt;
using Eigen::internal::psub;

/// `x`, but 0 where its magnitude is below `smallest`; NaN stays NaN.
template <typename Scalar>
Packet<Scalar> flushed(const Packet<Scalar>& x, Scalar smallest) {
  const Packet<Scalar> isTrace = pcmp_lt(pabs(x), broadcast(smallest));
  return pselect(isTrace, broadcast(Scalar(0)), x);
}

template <typename P>
P log(const P& x) {
  return Eigen::internal::plog(x);
}

template <typename P>
P sin(const P& x) {
  return Eigen::internal::psin(x);
}

template <typename P>
P cos(const P& x) {
  return Eigen::internal::pcos(x);
}

// In double they serve checks, not training: one copy each instead of one per use.
Packet<double> exp(const Packet<double>& x);
Packet<double> log(const Packet<double>& x);
Packet<double> tanh(const Packet<double>& x);
Packet<double> sin(const Packet<double>& x);
Packet<double> cos(const Packet<double>& x);

template <typename Scalar>
Packet<Scalar> logistic(const Packet<Scalar>& x) {
  if constexpr (std::is_same_v<Scalar, float>) {
    return logistic(x);
  } else {
    return Eigen::internal::scalar_logistic_op<Scalar>().packetOp(x);
  }
}

/// log(1 + e) for e in (0, 1] by Kahan's correction e·log(u)/(u − 1), u = 1 + e rounded.
template <typename Scalar>
Packet<Scalar> log1p(const Packet<Scalar>& e) {
  const Packet<Scalar> one = broadcast(Scalar(1));
  const Packet<Scalar> u = padd(one, e);
  const Packet<Scalar> corrected = pdiv(pmul(e, log(u)), psub(u, one));
  return pselect(pcmp_eq(u, one), e, corrected);
}

/// e^x − 1 for x ≤ 0 by Kahan's correction (u − 1)·x/log(u), u = e^x rounded.
template <typename Scalar>
Packet<Scalar> expm1(const Packet<Scalar>& x) {
  const Packet<Scalar> one = broadcast(Scalar(1));
  const Packet<Scalar> u = exp(x);
  const Packet<Scalar> rest = psub(u, one);
  const Packet<Scalar> corrected = pdiv(pmul(rest, x), log(u));
  // Where u is 1 or vanishes beside it the correction is 0/0 or meaningless.
  const Packet<Scalar> bounded = pselect(pcmp_eq(rest, broadcast(Scalar(-1))), rest, corrected);
  return pselect(pcmp_eq(u, one), x, bounded);
}

}  // namespace packet

/// One number at a time, for set-up code where speed does not matter.
double logOf(double x);
double sinOf(double x);
double cosOf(double x);

}  // namespace nn
