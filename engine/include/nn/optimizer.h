// SPDX-License-Identifier: MIT
#pragma once

#include "nn/config.h"
#include "nn/eigen.h"

namespace nn {

/// What an optimizer remembers between steps. Copying one of equal size does not allocate.
template <typename Scalar>
struct OptimizerState {
  Buffer<Scalar> first;   ///< velocity (momentum, Nesterov), mean of the gradients (Adam)
  Buffer<Scalar> second;  ///< sum (Adagrad) or mean (RMSprop, Adam) of the squared gradients
  double beta1Power = 1;  ///< β₁ᵗ after t steps, kept as a product so that no pow is needed
  double beta2Power = 1;
};

/// Updates the flat parameters θ by their gradient g with learning rate η, in the forms of PyTorch:
///
/// | kind     | update                                                                        |
/// |----------|-------------------------------------------------------------------------------|
/// | sgd      | θ −= η·g                                                                      |
/// | momentum | v = μ·v + g;  θ −= η·v                                                        |
/// | nesterov | v = μ·v + g;  θ −= η·(g + μ·v)                                                |
/// | adagrad  | G += g²;  θ −= η·g / (√G + ε)  (Duchi, Hazan and Singer 2011)                 |
/// | rmsprop  | G = β₂G + (1−β₂)g²;  θ −= η·g / (√G + ε)  (Hinton 2012)                       |
/// | adam     | m = β₁m + (1−β₁)g;  v = β₂v + (1−β₂)g²;                                       |
/// |          | θ −= η/(1−β₁ᵗ) · m / (√v/√(1−β₂ᵗ) + ε)  (Kingma and Ba 2015)                  |
///
/// adamw is adam here: its weights were decayed before, see decayWeights(). The gradient already
/// holds that of the penalty. Options are those of the current step, the learning rate that of the
/// schedule; they may change between steps.
template <typename Scalar>
class Optimizer {
 public:
  explicit Optimizer(Index parameterCount);

  void step(const TrainingOptions& options, Buffer<Scalar>& parameters,
            const Buffer<Scalar>& gradient);

  /// Forgets everything, as after construction.
  void clear();

  const OptimizerState<Scalar>& state() const { return state_; }
  void restore(const OptimizerState<Scalar>& state) { state_ = state; }

 private:
  void adamStep(const TrainingOptions& options, Buffer<Scalar>& parameters,
                const Buffer<Scalar>& gradient);

  OptimizerState<Scalar> state_;
};

}  // namespace nn
