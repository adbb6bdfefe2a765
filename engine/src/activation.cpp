// SPDX-License-Identifier: MIT
#include "nn/activation.h"

#include "nn/vector_math.h"

namespace nn {

using namespace packet;  // NOLINT(google-build-using-namespace): the arithmetic of this file

template <typename Scalar>
void activate(const ActivationFunction& function, Scalar* values, Index count) {
  using P = Packet<Scalar>;
  const P zero = broadcast(Scalar(0));
  const P slope = broadcast(static_cast<Scalar>(function.leakySlope));
  switch (function.kind) {
    case Activation::kLinear:
      return;
    case Activation::kSigmoid:
      return transform(values, values, count, [](const P& z) { return logistic<Scalar>(z); });
    case Activation::kTanh:
      return transform(values, values, count, [](const P& z) { return packet::tanh(z); });
    case Activation::kRelu:
      // Compared instead of pmax, so that NaN stays NaN and divergence shows.
      return transform(values, values, count,
                       [&](const P& z) { return pselect(pcmp_lt(z, zero), zero, z); });
    case Activation::kLeakyRelu:
      return transform(values, values, count,
                       [&](const P& z) { return pselect(pcmp_lt(z, zero), pmul(slope, z), z); });
  }
}

template <typename Scalar>
void multiplyByDerivative(const ActivationFunction& function, const Scalar* activations,
                          Scalar* gradient, Index count) {
  using P = Packet<Scalar>;
  const P zero = broadcast(Scalar(0));
  const P one = broadcast(Scalar(1));
  const P slope = broadcast(static_cast<Scalar>(function.leakySlope));
  const auto multiply = [&](auto derivative) {
    for (Index i = 0; i < count; i += kPacketSize<Scalar>) {
      store<Scalar>(gradient + i, derivative(load(gradient + i), load(activations + i)));
    }
  };
  switch (function.kind) {
    case Activation::kLinear:
      return;
    case Activation::kSigmoid:
      return multiply([&](const P& g, const P& f) { return pmul(g, pmul(f, psub(one, f))); });
    case Activation::kTanh:
      return multiply([&](const P& g, const P& f) { return pmul(g, psub(one, pmul(f, f))); });
    case Activation::kRelu:
      return multiply([&](const P& g, const P& f) { return pselect(pcmp_lt(zero, f), g, zero); });
    case Activation::kLeakyRelu:
      return multiply(
          [&](const P& g, const P& f) { return pselect(pcmp_lt(zero, f), g, pmul(slope, g)); });
  }
}

template void activate<float>(const ActivationFunction&, float*, Index);
template void activate<double>(const ActivationFunction&, double*, Index);
template void multiplyByDerivative<float>(const ActivationFunction&, const float*, float*, Index);
template void multiplyByDerivative<double>(const ActivationFunction&, const double*, double*,
                                           Index);

}  // namespace nn
