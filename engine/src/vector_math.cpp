// SPDX-License-Identifier: MIT
#include "nn/vector_math.h"

namespace nn {

double logOf(double x) { return Eigen::internal::pfirst(packet::log(broadcast(x))); }

double sinOf(double x) { return Eigen::internal::pfirst(packet::sin(broadcast(x))); }

double cosOf(double x) { return Eigen::internal::pfirst(packet::cos(broadcast(x))); }

}  // namespace nn
