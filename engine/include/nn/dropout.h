// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "nn/types.h"

namespace nn {

/// The masks of one training step: a pure function of seed, step and layer, drawn afresh for the
/// backward pass instead of being kept.
struct DropoutMasks {
  std::uint64_t seed = 0;
  std::int64_t step = 0;
};

/// Inverted dropout (Srivastava et al. 2014): each value of `layer` becomes 0 with probability
/// `rate`, and is divided by 1 − rate otherwise, so that an evaluation needs no change. The same
/// call on ∂L/∂output gives the gradient before the mask. The padding is left alone. rate < 1.
template <typename Scalar>
void applyDropout(const DropoutMasks& masks, Index layer, double rate,
                  const SampleView<Scalar>& values);

/// Multiplies by 1 − rate: what applyDropout() kept is as it was before, what it dropped stays 0.
template <typename Scalar>
void undoScale(double rate, const SampleView<Scalar>& values);

}  // namespace nn
