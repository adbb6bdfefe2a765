// SPDX-License-Identifier: MIT
#include "nn/optimizer.h"

#include <cmath>

namespace nn {

template <typename Scalar>
Optimizer<Scalar>::Optimizer(Index parameterCount) {
  state_.first = zeroBuffer<Scalar>(parameterCount);
  state_.second = zeroBuffer<Scalar>(parameterCount);
}

template <typename Scalar>
void Optimizer<Scalar>::clear() {
  state_.first.setZero();
  state_.second.setZero();
  state_.beta1Power = 1;
  state_.beta2Power = 1;
}

template <typename Scalar>
void Optimizer<Scalar>::step(const TrainingOptions& options, Buffer<Scalar>& parameters,
                             const Buffer<Scalar>& gradient) {
  const auto rate = static_cast<Scalar>(options.learningRate);
  switch (options.optimizer) {
    case OptimizerKind::kSgd:
      parameters -= rate * gradient;
      break;
    case OptimizerKind::kMomentum:
      state_.first = static_cast<Scalar>(options.momentum) * state_.first + gradient;
      parameters -= rate * state_.first;
      break;
    case OptimizerKind::kAdam:
      adamStep(options, parameters, gradient);
      break;
  }
}

template <typename Scalar>
void Optimizer<Scalar>::adamStep(const TrainingOptions& options, Buffer<Scalar>& parameters,
                                 const Buffer<Scalar>& gradient) {
  state_.beta1Power *= options.beta1;
  state_.beta2Power *= options.beta2;
  const auto beta1 = static_cast<Scalar>(options.beta1);
  const auto beta2 = static_cast<Scalar>(options.beta2);
  const auto rest1 = static_cast<Scalar>(1 - options.beta1);
  const auto rest2 = static_cast<Scalar>(1 - options.beta2);
  const auto epsilon = static_cast<Scalar>(options.epsilon);
  const auto stepSize = static_cast<Scalar>(options.learningRate / (1 - state_.beta1Power));
  const auto rootScale = static_cast<Scalar>(1 / std::sqrt(1 - state_.beta2Power));
  state_.first = beta1 * state_.first + rest1 * gradient;
  state_.second = beta2 * state_.second + rest2 * gradient * gradient;
  parameters -= stepSize * state_.first / (state_.second.sqrt() * rootScale + epsilon);
}

template class Optimizer<float>;
template class Optimizer<double>;

}  // namespace nn
