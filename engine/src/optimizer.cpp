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
  state_.beta1Power *= options.beta1;
  state_.beta2Power *= options.beta2;
  const auto rate = static_cast<Scalar>(options.learningRate);
  const auto mu = static_cast<Scalar>(options.momentum);
  const auto beta1 = static_cast<Scalar>(options.beta1);
  const auto beta2 = static_cast<Scalar>(options.beta2);
  const auto rest1 = static_cast<Scalar>(1 - options.beta1);
  const auto rest2 = static_cast<Scalar>(1 - options.beta2);
  const auto epsilon = static_cast<Scalar>(options.epsilon);
  const auto adamRate = static_cast<Scalar>(options.learningRate / (1 - state_.beta1Power));
  const auto rootScale = static_cast<Scalar>(1 / std::sqrt(1 - state_.beta2Power));
  Scalar* theta = parameters.data();
  const Scalar* g = gradient.data();
  Scalar* first = state_.first.data();
  Scalar* second = state_.second.data();
  const auto forEach = [&](auto update) {
    for (Index i = 0; i < gradient.size(); ++i) update(i);
  };
  switch (options.optimizer) {
    case OptimizerKind::kSgd:
      return forEach([=](Index i) { theta[i] -= rate * g[i]; });
    case OptimizerKind::kMomentum:
      return forEach([=](Index i) {
        first[i] = mu * first[i] + g[i];
        theta[i] -= rate * first[i];
      });
    case OptimizerKind::kNesterov:
      return forEach([=](Index i) {
        first[i] = mu * first[i] + g[i];
        theta[i] -= rate * (g[i] + mu * first[i]);
      });
    case OptimizerKind::kAdagrad:
      return forEach([=](Index i) {
        second[i] += g[i] * g[i];
        theta[i] -= rate * g[i] / (std::sqrt(second[i]) + epsilon);
      });
    case OptimizerKind::kRmsprop:
      return forEach([=](Index i) {
        second[i] = beta2 * second[i] + rest2 * g[i] * g[i];
        theta[i] -= rate * g[i] / (std::sqrt(second[i]) + epsilon);
      });
    case OptimizerKind::kAdam:
    case OptimizerKind::kAdamW:
      return forEach([=](Index i) {
        first[i] = beta1 * first[i] + rest1 * g[i];
        second[i] = beta2 * second[i] + rest2 * g[i] * g[i];
        theta[i] -= adamRate * first[i] / (std::sqrt(second[i]) * rootScale + epsilon);
      });
  }
}

template class Optimizer<float>;
template class Optimizer<double>;

}  // namespace nn
