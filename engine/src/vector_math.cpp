// SPDX-License-Identifier: MIT
#include "nn/vector_math.h"

namespace nn {

namespace packet {

Packet<double> exp(const Packet<double>& x) { return Eigen::internal::pexp(x); }
Packet<double> log(const Packet<double>& x) { return Eigen::internal::plog(x); }
Packet<double> tanh(const Packet<double>& x) { return Eigen::internal::ptanh(x); }
Packet<double> sin(const Packet<double>& x) { return Eigen::internal::psin(x); }
Packet<double> cos(const Packet<double>& x) { return Eigen::internal::pcos(x); }

}  // namespace packet

double logOf(double x) { return Eigen::internal::pfirst(packet::log(broadcast(x))); }

double sinOf(double x) { return Eigen::internal::pfirst(packet::sin(broadcast(x))); }

double cosOf(double x) { return Eigen::internal::pfirst(packet::cos(broadcast(x))); }

}  // namespace nn
