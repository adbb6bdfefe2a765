// SPDX-License-Identifier: MIT
#pragma once

#include "nn/config.h"
#include "nn/types.h"

namespace nn {

/// An activation function f and its options.
///
/// | kind      | f(z)            | f'(z)                   |
/// |-----------|-----------------|-------------------------|
/// | linear    | z               | 1                       |
/// | sigmoid   | 1 / (1 + e^−z)  | f·(1 − f)               |
/// | tanh      | tanh z          | 1 − f²                  |
/// | relu      | max(0, z)       | 1 for z > 0, else 0     |
/// | leakyRelu | z or slope·z    | 1 for z > 0, else slope |
///
/// At the kink, z = 0, ReLU has derivative 0 and leaky ReLU has `leakySlope`.
struct ActivationFunction {
  Activation kind = Activation::kLinear;
  double leakySlope = 0.01;
};

/// Replaces `count` pre-activations by activations. `count` is a multiple of kLaneWidth and
/// `values` is 16-byte aligned.
template <typename Scalar>
void activate(const ActivationFunction& function, Scalar* values, Index count);

/// Replaces ∂L/∂f by ∂L/∂z in `gradient`, given the activations f(z). Same demands as activate().
/// Every f here determines its derivative from f(z) alone; leaky ReLU with slope 0 is ReLU.
template <typename Scalar>
void multiplyByDerivative(const ActivationFunction& function, const Scalar* activations,
                          Scalar* gradient, Index count);

}  // namespace nn
