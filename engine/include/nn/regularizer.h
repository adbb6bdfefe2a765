// SPDX-License-Identifier: MIT
#pragma once

#include "nn/config.h"
#include "nn/eigen.h"
#include "nn/parameter_layout.h"

namespace nn {

/// ½·l2·‖W‖² + l1·‖W‖₁ over the weights of `layout`; biases and slopes are free. Summed in double.
template <typename Scalar>
double penaltyOf(const RegularizationOptions& options, const ParameterLayout& layout,
                 const Buffer<Scalar>& parameters);

/// Adds the gradient of the penalty, l2·w + l1·sign(w) with sign(0) = 0, to `gradient`.
template <typename Scalar>
void addPenaltyGradient(const RegularizationOptions& options, const ParameterLayout& layout,
                        const Buffer<Scalar>& parameters, Buffer<Scalar>& gradient);

/// The decoupled penalty of AdamW (Loshchilov and Hutter 2019): w ← w − decay·w.
template <typename Scalar>
void decayWeights(double decay, const ParameterLayout& layout, Buffer<Scalar>& parameters);

/// Scales every row of W (incoming weights of a unit, or of a piece of one) that is longer than
/// `maxNorm` to that length; maxNorm > 0.
template <typename Scalar>
void limitRows(double maxNorm, const ParameterLayout& layout, Buffer<Scalar>& parameters);

/// g ← g·min(1, clipNorm / (‖g‖ + 1e-6)) over all parameters, as torch.nn.utils.clip_grad_norm_;
/// clipNorm > 0.
template <typename Scalar>
void clipGradient(double clipNorm, Buffer<Scalar>& gradient);

}  // namespace nn
