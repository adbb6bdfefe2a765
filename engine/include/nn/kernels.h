// SPDX-License-Identifier: MIT
#pragma once

#include "nn/types.h"

/// The three products of a dense layer, W being (outputs × inputs), row by row.
///
/// One scheme serves small and wide layers: a block of four rows by two packets is held in
/// registers while the sum runs. Nothing is allocated, and nothing copied but the inputs of the
/// weights' gradient, eight rows at a time. Each result is one sum in a fixed order that depends on
/// no other row or column, so a sample gives the same bits alone and in any batch.
/// docs/decisions/0007-same-bits.md has the measurements against Eigen's product.
namespace nn {

/// z = W·x + b. x: (inputs × columns), z: (outputs × columns); the padding is computed too.
template <typename Scalar>
void affine(const Scalar* weights, const Scalar* biases, const SampleView<const Scalar>& x,
            const SampleView<Scalar>& z);

/// The most columns of a gradient, whose product keeps that many packets on the stack.
inline constexpr Index kMaximumGradientColumns = 1024;

/// ∂L/∂W = δ·xᵀ and ∂L/∂b = Σ δ over the columns, at most kMaximumGradientColumns of them, for
/// δ = ∂L/∂z with zeros in the padding.
template <typename Scalar>
void affineParameterGradient(const SampleView<const Scalar>& x,
                             const SampleView<const Scalar>& delta, Scalar* weightGradient,
                             Scalar* biasGradient);

/// ∂L/∂x = Wᵀ·δ.
template <typename Scalar>
void affineInputGradient(const Scalar* weights, const SampleView<const Scalar>& delta,
                         const SampleView<Scalar>& inputGradient);

}  // namespace nn
