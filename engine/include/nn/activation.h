// SPDX-License-Identifier: MIT
#pragma once

#include "nn/config.h"
#include "nn/types.h"

namespace nn {

/// An activation function f and its options.
///
/// | kind      | f(z)                                      | f'(z)                              |
/// |-----------|-------------------------------------------|------------------------------------|
/// | linear    | z                                         | 1                                  |
/// | sigmoid   | σ(z) = 1 / (1 + e^−z)                     | f·(1 − f)                          |
/// | tanh      | tanh z                                    | 1 − f²                             |
/// | relu      | max(0, z)                                 | 1 for z > 0, else 0                |
/// | leakyRelu | z or slope·z                              | 1 for z > 0, else slope            |
/// | prelu     | z or slope·z, a learned slope per unit    | 1 for z > 0, else slope            |
/// | maxout    | max over the pieces z₀ … z_P−1            | 1 for the winning piece, else 0    |
/// | elu       | z or e^z − 1                              | 1 for z ≥ 0, else e^z              |
/// | gelu      | z·σ(q), the tanh form of Hendrycks and    | σ(q) + z·σ(q)·(1 − σ(q))·q'        |
/// |           | Gimpel 2016: q = √(8/π)·(z + 0.044715·z³) |                                    |
/// | swish     | z·σ(z)                                    | the same with q = z                |
/// | softplus  | log(1 + e^z)                              | σ(z)                               |
/// | sine      | sin z                                     | cos z                              |
///
/// At the kink, z = 0, ReLU has derivative 0, leaky ReLU and PReLU that of the negative side,
/// ELU 1. ∂f/∂slope of PReLU is z for z < 0, else 0. Where pieces of a maxout unit tie, the lowest
/// wins.
struct ActivationFunction {
  Activation kind = Activation::kLinear;
  double leakySlope = 0.01;
  Index maxoutPieces = 2;
};

/// Rows of W that make one unit: the pieces of maxout, otherwise 1.
constexpr Index piecesOf(const ActivationFunction& function) {
  return function.kind == Activation::kMaxout ? function.maxoutPieces : 1;
}

/// Whether f'(z) needs z itself; the others determine it from f(z).
bool needsPreActivations(Activation kind);

/// Writes the activations of `count` pre-activations; any kind but prelu and maxout. `count` is a
/// multiple of kLaneWidth, both arrays are 16-byte aligned and may be the same.
template <typename Scalar>
void activate(const ActivationFunction& function, const Scalar* preActivations, Scalar* activations,
              Index count);

/// Replaces ∂L/∂f by ∂L/∂z in `gradient`. `values` are the pre-activations z where
/// needsPreActivations(), otherwise the activations f(z). Same demands as activate().
template <typename Scalar>
void multiplyByDerivative(const ActivationFunction& function, const Scalar* values,
                          Scalar* gradient, Index count);

/// PReLU with one slope per row. z and f are (units × columns) and may be the same memory.
template <typename Scalar>
void activatePrelu(const Scalar* slopes, const SampleView<const Scalar>& z,
                   const SampleView<Scalar>& f);

/// Replaces ∂L/∂f by ∂L/∂z in `gradient` (zeros in the padding) and writes ∂L/∂slope of every row.
template <typename Scalar>
void backwardPrelu(const Scalar* slopes, const SampleView<const Scalar>& z,
                   const SampleView<Scalar>& gradient, Scalar* slopeGradient);

/// f (units × columns) from z (units·pieces × columns), row u·pieces + p being piece p of unit u.
template <typename Scalar>
void activateMaxout(const SampleView<const Scalar>& z, const SampleView<Scalar>& f);

/// Replaces z by ∂L/∂z, given ∂L/∂f.
template <typename Scalar>
void backwardMaxout(const SampleView<Scalar>& z, const SampleView<const Scalar>& gradient);

}  // namespace nn
