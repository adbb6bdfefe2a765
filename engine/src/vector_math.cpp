// SPDX-License-Identifier: MIT
#include "nn/vector_math.h"

namespace nn {

namespace packet {

namespace {

/// From 1e14 on Eigen would call libm, whose bits differ between platforms; a double there has two
/// digits of its phase left. Such numbers count as 0, NaN stays NaN.
Packet<double> ofKnownPhase(const Packet<double>& x) {
  constexpr double kEnd = 0x1p46;
  const Packet<double> isTooLarge =
      Eigen::internal::pcmp_le(broadcast(kEnd), Eigen::internal::pabs(x));
  return pselect(isTooLarge, broadcast(0.0), x);
}

}  // namespace

Packet<double> exp(const Packet<double>& x) { return Eigen::internal::pexp(x); }
Packet<double> log(const Packet<double>& x) { return Eigen::internal::plog(x); }
Packet<double> tanh(const Packet<double>& x) { return Eigen::internal::ptanh(x); }
Packet<double> sin(const Packet<double>& x) { return Eigen::internal::psin(ofKnownPhase(x)); }
Packet<double> cos(const Packet<double>& x) { return Eigen::internal::pcos(ofKnownPhase(x)); }

}  // namespace packet

double logOf(double x) { return Eigen::internal::pfirst(packet::log(broadcast(x))); }

double sinOf(double x) { return Eigen::internal::pfirst(packet::sin(broadcast(x))); }

double cosOf(double x) { return Eigen::internal::pfirst(packet::cos(broadcast(x))); }

}  // namespace nn
