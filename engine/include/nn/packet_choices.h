// SPDX-License-Identifier: MIT
#pragma once

#include "nn/eigen.h"
#ifdef __wasm_simd128__
#include <wasm_simd128.h>
#endif

/// Choices between floats of two vectors. Eigen's are SSE instructions, which Emscripten 3.1
/// translates into several of WebAssembly although it has the same ones; everywhere else, and in
/// double, they are Eigen's. Same bits.
namespace nn::packet {

/// bound < value ? bound : value, so that NaN stays NaN.
template <typename P>
P pmin(const P& value, const P& bound) {
  return Eigen::internal::pmin(value, bound);
}

/// bound > value ? bound : value, so that NaN stays NaN.
template <typename P>
P pmax(const P& value, const P& bound) {
  return Eigen::internal::pmax(value, bound);
}

/// Bits of `a` where those of `mask` are set, else of `b`. `mask` is the result of a comparison.
template <typename P>
P pselect(const P& mask, const P& a, const P& b) {
  return Eigen::internal::pselect(mask, a, b);
}

/// a·b + c: two roundings, or one in the relaxed build on a machine that has the instruction.
template <typename P>
P pmadd(const P& a, const P& b, const P& c) {
  return Eigen::internal::pmadd(a, b, c);
}

#ifdef __wasm_relaxed_simd__
inline Eigen::internal::Packet4f pmadd(const Eigen::internal::Packet4f& a,
                                       const Eigen::internal::Packet4f& b,
                                       const Eigen::internal::Packet4f& c) {
  return wasm_f32x4_relaxed_madd(a, b, c);
}
#endif

#ifdef __wasm_simd128__
inline Eigen::internal::Packet4f pmin(const Eigen::internal::Packet4f& value,
                                      const Eigen::internal::Packet4f& bound) {
  return wasm_f32x4_pmin(value, bound);
}

inline Eigen::internal::Packet4f pmax(const Eigen::internal::Packet4f& value,
                                      const Eigen::internal::Packet4f& bound) {
  return wasm_f32x4_pmax(value, bound);
}

inline Eigen::internal::Packet4f pselect(const Eigen::internal::Packet4f& mask,
                                         const Eigen::internal::Packet4f& a,
                                         const Eigen::internal::Packet4f& b) {
  return wasm_v128_bitselect(a, b, mask);
}
#endif

}  // namespace nn::packet
