// SPDX-License-Identifier: MIT
#include "nn/activation.h"

#include "nn/vector_math.h"

namespace nn {

using namespace packet;  // NOLINT(google-build-using-namespace): the arithmetic of this file

namespace {

/// z·σ(q) with q = z·(linear + cubic·z²): GELU, and swish with q = z. Beyond ±kEnd σ is 0 or 1 to
/// every digit, and z³ could overflow.
template <typename Scalar>
class Gate {
 public:
  using P = Packet<Scalar>;

  explicit Gate(Activation kind) {
    constexpr double kRootOf8OverPi = 1.5957691216057308;
    constexpr double kCubic = 0.044715;
    const bool isGelu = kind == Activation::kGelu;
    linear_ = broadcast(static_cast<Scalar>(isGelu ? kRootOf8OverPi : 1));
    cubic_ = broadcast(static_cast<Scalar>(isGelu ? kRootOf8OverPi * kCubic : 0));
  }

  P value(const P& z) const { return pmul(z, openness(z)); }

  P derivative(const P& z) const {
    const P inner = clamped(z);
    const P open = openness(z);
    const P cubic = pmul(broadcast(Scalar(3)), pmul(cubic_, pmul(inner, inner)));
    const P closing = pmul(open, psub(broadcast(Scalar(1)), open));
    return pmadd(pmul(z, closing), padd(linear_, cubic), open);
  }

 private:
  static constexpr Scalar kEnd = 100;

  static P clamped(const P& z) { return pmin(pmax(z, broadcast(-kEnd)), broadcast(kEnd)); }

  P openness(const P& z) const {
    const P inner = clamped(z);
    return logistic<Scalar>(pmul(inner, pmadd(cubic_, pmul(inner, inner), linear_)));
  }

  P linear_;
  P cubic_;
};

template <typename Scalar>
Packet<Scalar> softplus(const Packet<Scalar>& z) {
  using P = Packet<Scalar>;
  const P zero = broadcast(Scalar(0));
  const P isNegative = pcmp_lt(z, zero);
  const P magnitude = pselect(isNegative, psub(zero, z), z);
  const P tail = packet::log1p<Scalar>(packet::exp(psub(zero, magnitude)));
  return padd(pselect(isNegative, zero, z), tail);
}

/// The largest piece of the unit whose first row is `pieces`. NaN stays NaN, so divergence shows.
template <typename Scalar>
Packet<Scalar> largestPiece(const Scalar* pieces, Index count, Index stride) {
  Packet<Scalar> largest = load(pieces);
  for (Index p = 1; p < count; ++p) {
    largest = Eigen::internal::pmax<Eigen::PropagateNaN>(largest, load(pieces + p * stride));
  }
  return largest;
}

}  // namespace

#ifndef NN_ONLY_DOUBLE
bool needsPreActivations(Activation kind) {
  switch (kind) {
    case Activation::kLinear:
    case Activation::kSigmoid:
    case Activation::kTanh:
    case Activation::kRelu:
    case Activation::kLeakyRelu:
    case Activation::kElu:
      return false;
    case Activation::kPrelu:
    case Activation::kMaxout:
    case Activation::kGelu:
    case Activation::kSwish:
    case Activation::kSoftplus:
    case Activation::kSine:
      return true;
  }
  return true;
}
#endif

template <typename Scalar>
void activate(const ActivationFunction& function, const Scalar* preActivations, Scalar* activations,
              Index count) {
  using P = Packet<Scalar>;
  const P zero = broadcast(Scalar(0));
  const P slope = broadcast(static_cast<Scalar>(function.leakySlope));
  const Gate<Scalar> gate(function.kind);
  const auto apply = [&](auto f) { transform(preActivations, activations, count, f); };
  switch (function.kind) {
    case Activation::kPrelu:
    case Activation::kMaxout:
      NN_ASSERT(false);
      return;
    case Activation::kLinear:
      if (preActivations != activations) apply([](const P& z) { return z; });
      return;
    case Activation::kSigmoid:
      return apply([](const P& z) { return logistic<Scalar>(z); });
    case Activation::kTanh:
      return transform<4>(preActivations, activations, count,
                          [](const P& z) { return packet::tanh(z); });
    case Activation::kRelu:
      // In this order pmax is z < 0 ? 0 : z, one instruction: NaN stays NaN and divergence shows.
      return apply([&](const P& z) { return pmax(z, zero); });
    case Activation::kLeakyRelu:
      return apply([&](const P& z) { return pselect(pcmp_lt(z, zero), pmul(slope, z), z); });
    case Activation::kElu:
      return apply(
          [&](const P& z) { return pselect(pcmp_lt(z, zero), packet::expm1<Scalar>(z), z); });
    case Activation::kGelu:
    case Activation::kSwish:
      return apply([&](const P& z) { return gate.value(z); });
    case Activation::kSoftplus:
      return apply([](const P& z) { return softplus<Scalar>(z); });
    case Activation::kSine:
      return apply([](const P& z) { return packet::sin(z); });
  }
}

template <typename Scalar>
void multiplyByDerivative(const ActivationFunction& function, const Scalar* values,
                          Scalar* gradient, Index count) {
  using P = Packet<Scalar>;
  const P zero = broadcast(Scalar(0));
  const P one = broadcast(Scalar(1));
  const P slope = broadcast(static_cast<Scalar>(function.leakySlope));
  const Gate<Scalar> gate(function.kind);
  const auto multiply = [&](auto derivative) {
    for (Index i = 0; i < count; i += kPacketSize<Scalar>) {
      store<Scalar>(gradient + i, pmul(load(gradient + i), derivative(load(values + i))));
    }
  };
  switch (function.kind) {
    case Activation::kPrelu:
    case Activation::kMaxout:
      NN_ASSERT(false);
      return;
    case Activation::kLinear:
      return;
    case Activation::kSigmoid:
      return multiply([&](const P& f) { return pmul(f, psub(one, f)); });
    case Activation::kTanh:
      return multiply([&](const P& f) { return psub(one, pmul(f, f)); });
    case Activation::kRelu:
      return multiply([&](const P& f) { return pselect(pcmp_lt(zero, f), one, zero); });
    case Activation::kLeakyRelu:
      return multiply([&](const P& f) { return pselect(pcmp_lt(zero, f), one, slope); });
    case Activation::kElu:
      return multiply([&](const P& f) { return pselect(pcmp_lt(f, zero), padd(f, one), one); });
    case Activation::kGelu:
    case Activation::kSwish:
      return multiply([&](const P& z) { return gate.derivative(z); });
    case Activation::kSoftplus:
      return multiply([](const P& z) { return logistic<Scalar>(z); });
    case Activation::kSine:
      return multiply([](const P& z) { return packet::cos(z); });
  }
}

template <typename Scalar>
void activatePrelu(const Scalar* slopes, const SampleView<const Scalar>& z,
                   const SampleView<Scalar>& f) {
  using P = Packet<Scalar>;
  const P zero = broadcast(Scalar(0));
  for (Index row = 0; row < z.rows; ++row) {
    const P slope = broadcast(slopes[row]);
    transform(z.row(row), f.row(row), z.paddedColumns(),
              [&](const P& x) { return pselect(pcmp_lt(x, zero), pmul(slope, x), x); });
  }
}

template <typename Scalar>
void backwardPrelu(const Scalar* slopes, const SampleView<const Scalar>& z,
                   const SampleView<Scalar>& gradient, Scalar* slopeGradient) {
  using P = Packet<Scalar>;
  const P zero = broadcast(Scalar(0));
  for (Index row = 0; row < z.rows; ++row) {
    const P slope = broadcast(slopes[row]);
    P sum = zero;
    for (Index c = 0; c < z.paddedColumns(); c += kPacketSize<Scalar>) {
      const P x = load(z.row(row) + c);
      const P g = load(gradient.row(row) + c);
      sum = padd(sum, pmul(g, pselect(pcmp_lt(x, zero), x, zero)));
      store<Scalar>(gradient.row(row) + c, pselect(pcmp_lt(zero, x), g, pmul(slope, g)));
    }
    slopeGradient[row] = predux(sum);
  }
}

template <typename Scalar>
void activateMaxout(const SampleView<const Scalar>& z, const SampleView<Scalar>& f) {
  const Index pieces = z.rows / f.rows;
  for (Index unit = 0; unit < f.rows; ++unit) {
    const Scalar* rows = z.row(unit * pieces);
    for (Index c = 0; c < z.paddedColumns(); c += kPacketSize<Scalar>) {
      store<Scalar>(f.row(unit) + c, largestPiece(rows + c, pieces, z.stride));
    }
  }
}

template <typename Scalar>
void backwardMaxout(const SampleView<Scalar>& z, const SampleView<const Scalar>& gradient) {
  using P = Packet<Scalar>;
  const P zero = broadcast(Scalar(0));
  const Index pieces = z.rows / gradient.rows;
  for (Index unit = 0; unit < gradient.rows; ++unit) {
    Scalar* rows = z.row(unit * pieces);
    for (Index c = 0; c < z.paddedColumns(); c += kPacketSize<Scalar>) {
      const P largest = largestPiece<Scalar>(rows + c, pieces, z.stride);
      P rest = load(gradient.row(unit) + c);
      for (Index p = 0; p < pieces; ++p) {
        Scalar* piece = rows + p * z.stride + c;
        const P wins = pcmp_eq(load<Scalar>(piece), largest);
        store<Scalar>(piece, pselect(wins, rest, zero));
        rest = pselect(wins, zero, rest);
      }
    }
  }
}

#define NN_INSTANTIATE(Scalar)                                                                  \
  template void activate<Scalar>(const ActivationFunction&, const Scalar*, Scalar*, Index);     \
  template void multiplyByDerivative<Scalar>(const ActivationFunction&, const Scalar*, Scalar*, \
                                             Index);                                            \
  template void activatePrelu<Scalar>(const Scalar*, const SampleView<const Scalar>&,           \
                                      const SampleView<Scalar>&);                               \
  template void backwardPrelu<Scalar>(const Scalar*, const SampleView<const Scalar>&,           \
                                      const SampleView<Scalar>&, Scalar*);                      \
  template void activateMaxout<Scalar>(const SampleView<const Scalar>&,                         \
                                       const SampleView<Scalar>&);                              \
  template void backwardMaxout<Scalar>(const SampleView<Scalar>&, const SampleView<const Scalar>&)

#ifndef NN_ONLY_DOUBLE
NN_INSTANTIATE(float);
#endif
#ifndef NN_ONLY_FLOAT
NN_INSTANTIATE(double);
#endif

#undef NN_INSTANTIATE

}  // namespace nn
