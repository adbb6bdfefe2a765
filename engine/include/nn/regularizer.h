// SPDX-License-Identifier: MIT
#pragma once

#include "nn/config.h"
#include "nn/eigen.h"
#include "nn/parameter_layout.h"

namespace nn {

/// ½·l2·‖W‖² + l1·‖W‖₁ over the weights of `layout`; biases are free. Summed in double.
template <typename Scalar>
double penaltyOf(const RegularizationOptions& options, const ParameterLayout& layout,
                 const Buffer<Scalar>& parameters);

/// Adds the gradient of the penalty, l2·w + l1·sign(w) with sign(0) = 0, to `gradient`.
template <typename Scalar>
void addPenaltyGradient(const RegularizationOptions& options, const ParameterLayout& layout,
                        const Buffer<Scalar>& parameters, Buffer<Scalar>& gradient);

}  // namespace nn
