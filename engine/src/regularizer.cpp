// SPDX-License-Identifier: MIT
#include "nn/regularizer.h"

#include <cmath>

namespace nn {

namespace {

/// Summed in double, in the order of the values.
template <typename Scalar>
double normOf(const Scalar* values, Index count) {
  double squares = 0;
  for (Index i = 0; i < count; ++i) {
    const auto value = static_cast<double>(values[i]);
    squares += value * value;
  }
  return std::sqrt(squares);
}

template <typename Scalar>
void scale(double factor, Scalar* values, Index count) {
  const auto rounded = static_cast<Scalar>(factor);
  for (Index i = 0; i < count; ++i) values[i] *= rounded;
}

}  // namespace

template <typename Scalar>
double penaltyOf(const RegularizationOptions& options, const ParameterLayout& layout,
                 const Buffer<Scalar>& parameters) {
  double squares = 0;
  double magnitudes = 0;
  for (const ParameterRange& range : layout.ranges) {
    if (!range.isWeight()) continue;
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
    if (!range.isWeight()) continue;
    const Scalar* weights = parameters.data() + range.offset;
    Scalar* slopes = gradient.data() + range.offset;
    for (Index i = 0; i < range.count; ++i) {
      const Scalar sign = static_cast<Scalar>((weights[i] > 0) - (weights[i] < 0));
      slopes[i] += l2 * weights[i] + l1 * sign;
    }
  }
}

template <typename Scalar>
void decayWeights(double decay, const ParameterLayout& layout, Buffer<Scalar>& parameters) {
  for (const ParameterRange& range : layout.ranges) {
    if (range.isWeight()) scale(1 - decay, parameters.data() + range.offset, range.count);
  }
}

template <typename Scalar>
void limitRows(double maxNorm, const ParameterLayout& layout, Buffer<Scalar>& parameters) {
  for (const ParameterRange& range : layout.ranges) {
    if (!range.isWeight()) continue;
    Scalar* end = parameters.data() + range.offset + range.count;
    for (Scalar* row = end - range.count; row < end; row += range.rowLength) {
      const double norm = normOf(row, range.rowLength);
      if (norm > maxNorm) scale(maxNorm / norm, row, range.rowLength);
    }
  }
}

template <typename Scalar>
void clipGradient(double clipNorm, Buffer<Scalar>& gradient) {
  const double factor = clipNorm / (normOf(gradient.data(), gradient.size()) + 1e-6);
  if (factor < 1) scale(factor, gradient.data(), gradient.size());
}

#define NN_INSTANTIATE(Scalar)                                                                   \
  template double penaltyOf<Scalar>(const RegularizationOptions&, const ParameterLayout&,        \
                                    const Buffer<Scalar>&);                                      \
  template void addPenaltyGradient<Scalar>(const RegularizationOptions&, const ParameterLayout&, \
                                           const Buffer<Scalar>&, Buffer<Scalar>&);              \
  template void decayWeights<Scalar>(double, const ParameterLayout&, Buffer<Scalar>&);           \
  template void limitRows<Scalar>(double, const ParameterLayout&, Buffer<Scalar>&);              \
  template void clipGradient<Scalar>(double, Buffer<Scalar>&)

NN_INSTANTIATE(float);
NN_INSTANTIATE(double);

#undef NN_INSTANTIATE

}  // namespace nn
