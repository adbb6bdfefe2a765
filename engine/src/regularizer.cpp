// SPDX-License-Identifier: MIT
#include "nn/regularizer.h"

#include <cmath>

namespace nn {

template <typename Scalar>
double penaltyOf(const RegularizationOptions& options, const ParameterLayout& layout,
                 const Buffer<Scalar>& parameters) {
  double squares = 0;
  double magnitudes = 0;
  for (const ParameterRange& range : layout.ranges) {
    if (!range.isWeight) continue;
    for (Index i = range.offset; i < range.offset + range.count; ++i) {
      const auto weight = static_cast<double>(parameters[i]);
      squares += weight * weight;
      magnitudes += std::fabs(weight);
    }
  }
  return 0.5 * options.l2 * squares + options.l1 * magnitudes;
}

template <typename Scalar>
void addPenaltyGradient(const RegularizationOptions& options, const ParameterLayout& layout,
                        const Buffer<Scalar>& parameters, Buffer<Scalar>& gradient) {
  if (options.l1 == 0 && options.l2 == 0) return;
  const auto l1 = static_cast<Scalar>(options.l1);
  const auto l2 = static_cast<Scalar>(options.l2);
  for (const ParameterRange& range : layout.ranges) {
    if (!range.isWeight) continue;
    const Scalar* weights = parameters.data() + range.offset;
    Scalar* slopes = gradient.data() + range.offset;
    for (Index i = 0; i < range.count; ++i) {
      const Scalar sign = static_cast<Scalar>((weights[i] > 0) - (weights[i] < 0));
      slopes[i] += l2 * weights[i] + l1 * sign;
    }
  }
}

template double penaltyOf<float>(const RegularizationOptions&, const ParameterLayout&,
                                 const Buffer<float>&);
template double penaltyOf<double>(const RegularizationOptions&, const ParameterLayout&,
                                  const Buffer<double>&);
template void addPenaltyGradient<float>(const RegularizationOptions&, const ParameterLayout&,
                                        const Buffer<float>&, Buffer<float>&);
template void addPenaltyGradient<double>(const RegularizationOptions&, const ParameterLayout&,
                                         const Buffer<double>&, Buffer<double>&);

}  // namespace nn
