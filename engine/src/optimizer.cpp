// SPDX-License-Identifier: MIT
#include "nn/optimizer.h"

#include <cmath>

#include "nn/vector_math.h"

namespace nn {

using namespace packet;  // NOLINT(google-build-using-namespace): the arithmetic of this file

namespace {

/// Position i of the flat buffers: a packet of numbers or, at their end, a single one. Every
/// operation rounds alike in both.
template <typename Scalar, bool IsPacket>
struct Place {
  Index i;

  auto at(const Scalar* values) const {
    if constexpr (IsPacket) {
      return load(values + i);
    } else {
      return values[i];
    }
  }

  auto all(Scalar value) const {
    if constexpr (IsPacket) {
      return broadcast(value);
    } else {
      return value;
    }
  }

  template <typename Value>
  void set(Scalar* values, const Value& value) const {
    Eigen::internal::pstore(values + i, value);
  }

  /// `value`, or 0 in place of a magnitude below `smallest`.
  template <typename Value>
  Value flushed(const Value& value, Scalar smallest) const {
    if constexpr (IsPacket) {
      return packet::flushed<Scalar>(value, smallest);
    } else {
      return std::fabs(value) < smallest ? Scalar(0) : value;
    }
  }
};

/// Without gradient, as in a dead unit, velocities and moments fade until they are subnormal and
/// remain so: Adam took five times as long for its step. Far below what could move a weight they
/// are set to 0, as with kSmallestSlope; these are the bounds where slopes are squared.
template <typename Scalar>
struct Squared {
  static constexpr bool kIsFloat = sizeof(Scalar) == sizeof(float);
  static constexpr Scalar kSmallestSlope = static_cast<Scalar>(kIsFloat ? 1e-17 : 1e-140);
  static constexpr Scalar kSmallest = static_cast<Scalar>(kIsFloat ? 1e-36 : 1e-290);
};

/// Calls `update` with every place of buffers of `count` numbers.
template <typename Scalar, typename Update>
void forEachPlace(Index count, Update update) {
  Index i = 0;
  for (; i + kPacketSize<Scalar> <= count; i += kPacketSize<Scalar>) {
    update(Place<Scalar, true>{i});
  }
  for (; i < count; ++i) update(Place<Scalar, false>{i});
}

}  // namespace

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
  if (options.optimizer == OptimizerKind::kAdam || options.optimizer == OptimizerKind::kAdamW) {
    return adamStep(options, parameters, gradient);
  }
  const auto rate = static_cast<Scalar>(options.learningRate);
  const auto mu = static_cast<Scalar>(options.momentum);
  const auto epsilon = static_cast<Scalar>(options.epsilon);
  const bool isAdagrad = options.optimizer == OptimizerKind::kAdagrad;
  const auto kept = static_cast<Scalar>(isAdagrad ? 1 : options.beta2);
  const auto added = static_cast<Scalar>(isAdagrad ? 1 : 1 - options.beta2);
  Scalar* theta = parameters.data();
  const Scalar* g = gradient.data();
  Scalar* first = state_.first.data();
  Scalar* second = state_.second.data();
  switch (options.optimizer) {
    case OptimizerKind::kSgd:
      return forEachPlace<Scalar>(gradient.size(), [=](auto place) {
        place.set(theta, psub(place.at(theta), pmul(place.all(rate), place.at(g))));
      });
    case OptimizerKind::kMomentum:
    case OptimizerKind::kNesterov: {
      const bool looksAhead = options.optimizer == OptimizerKind::kNesterov;
      return forEachPlace<Scalar>(gradient.size(), [=](auto place) {
        const auto velocity = place.flushed(padd(pmul(place.all(mu), place.at(first)), place.at(g)),
                                            kSmallestSlope<Scalar>);
        place.set(first, velocity);
        const auto ahead = padd(place.at(g), pmul(place.all(mu), velocity));
        const auto direction = looksAhead ? ahead : velocity;
        place.set(theta, psub(place.at(theta), pmul(place.all(rate), direction)));
      });
    }
    default:
      return forEachPlace<Scalar>(gradient.size(), [=](auto place) {
        const auto slope = place.flushed(place.at(g), Squared<Scalar>::kSmallestSlope);
        const auto squares = place.flushed(padd(pmul(place.all(kept), place.at(second)),
                                                pmul(pmul(place.all(added), slope), slope)),
                                           Squared<Scalar>::kSmallest);
        place.set(second, squares);
        const auto length = padd(psqrt(squares), place.all(epsilon));
        place.set(theta, psub(place.at(theta), pdiv(pmul(place.all(rate), slope), length)));
      });
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
  const auto rate = static_cast<Scalar>(options.learningRate / (1 - state_.beta1Power));
  const auto rootScale = static_cast<Scalar>(1 / std::sqrt(1 - state_.beta2Power));
  Scalar* theta = parameters.data();
  const Scalar* g = gradient.data();
  Scalar* first = state_.first.data();
  Scalar* second = state_.second.data();
  forEachPlace<Scalar>(gradient.size(), [=](auto place) {
    const auto slope = place.flushed(place.at(g), Squared<Scalar>::kSmallestSlope);
    const auto mean =
        place.flushed(padd(pmul(place.all(beta1), place.at(first)), pmul(place.all(rest1), slope)),
                      kSmallestSlope<Scalar>);
    const auto squares = place.flushed(
        padd(pmul(place.all(beta2), place.at(second)), pmul(pmul(place.all(rest2), slope), slope)),
        Squared<Scalar>::kSmallest);
    place.set(first, mean);
    place.set(second, squares);
    const auto length = padd(pmul(psqrt(squares), place.all(rootScale)), place.all(epsilon));
    place.set(theta, psub(place.at(theta), pdiv(pmul(place.all(rate), mean), length)));
  });
}

template class Optimizer<float>;
template class Optimizer<double>;

}  // namespace nn
