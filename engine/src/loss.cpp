// SPDX-License-Identifier: MIT
#include "nn/loss.h"

#include <algorithm>

#include "nn/vector_math.h"

namespace nn {

using namespace packet;  // NOLINT(google-build-using-namespace): the arithmetic of this file

namespace {

template <typename Scalar>
Packet<Scalar> columnMaximum(const SampleView<const Scalar>& scores, Index column) {
  Packet<Scalar> maximum = load(scores.data + column);
  for (Index k = 1; k < scores.rows; ++k) maximum = pmax(maximum, load(scores.row(k) + column));
  return maximum;
}

template <typename Scalar>
void softmaxLoss(const SampleView<const Scalar>& scores, const Scalar* targets, Scalar* losses,
                 const SampleView<Scalar>& gradient) {
  using P = Packet<Scalar>;
  const P scale = broadcast(Scalar(1) / static_cast<Scalar>(scores.columns));
  // Its exponential is below kSmallestSlope and a normal number.
  const P lowest = broadcast(static_cast<Scalar>(sizeof(Scalar) == sizeof(float) ? -80 : -700));
  for (Index c = 0; c < scores.paddedColumns(); c += kPacketSize<Scalar>) {
    const P maximum = columnMaximum(scores, c);
    const P target = load(targets + c);
    P sum = broadcast(Scalar(0));
    P targetScore = sum;
    for (Index k = 0; k < scores.rows; ++k) {
      const P shifted = psub(load(scores.row(k) + c), maximum);
      const P exponential = packet::exp(pmax(shifted, lowest));
      sum = padd(sum, exponential);
      const P isTarget = pcmp_eq(target, broadcast(static_cast<Scalar>(k)));
      targetScore = pselect(isTarget, shifted, targetScore);
      if (gradient.data) store(gradient.row(k) + c, exponential);
    }
    store<Scalar>(losses + c, psub(packet::log(sum), targetScore));
    if (!gradient.data) continue;
    for (Index k = 0; k < scores.rows; ++k) {
      const P isTarget = pcmp_eq(target, broadcast(static_cast<Scalar>(k)));
      const P wanted = pselect(isTarget, broadcast(Scalar(1)), broadcast(Scalar(0)));
      const P probability = pdiv(load(gradient.row(k) + c), sum);
      const P slope = flushed<Scalar>(psub(probability, wanted), kSmallestSlope<Scalar>);
      store<Scalar>(gradient.row(k) + c, pmul(slope, scale));
    }
  }
}

/// Runs `lossOf` (score, target) → {loss, gradient} over the single row of scores.
template <typename Scalar, typename Function>
void singleScoreLoss(const SampleView<const Scalar>& scores, const Scalar* targets, Scalar* losses,
                     const SampleView<Scalar>& gradient, Function lossOf) {
  const Packet<Scalar> scale = broadcast(Scalar(1) / static_cast<Scalar>(scores.columns));
  for (Index c = 0; c < scores.paddedColumns(); c += kPacketSize<Scalar>) {
    Packet<Scalar> slope;
    store<Scalar>(losses + c, lossOf(load(scores.data + c), load(targets + c), slope));
    if (!gradient.data) continue;
    slope = flushed<Scalar>(slope, kSmallestSlope<Scalar>);
    store<Scalar>(gradient.data + c, pmul(slope, scale));
  }
}

template <typename Scalar>
void logisticLoss(const SampleView<const Scalar>& scores, const Scalar* targets, Scalar* losses,
                  const SampleView<Scalar>& gradient) {
  using P = Packet<Scalar>;
  const P zero = broadcast(Scalar(0));
  singleScoreLoss(scores, targets, losses, gradient, [&](const P& s, const P& y, P& slope) {
    slope = psub(logistic<Scalar>(s), y);
    const P isNegative = pcmp_lt(s, zero);
    const P magnitude = pselect(isNegative, psub(zero, s), s);
    const P positivePart = pselect(isNegative, zero, s);
    const P tail = packet::log1p<Scalar>(packet::exp(psub(zero, magnitude)));
    return padd(psub(positivePart, pmul(y, s)), tail);
  });
}

template <typename Scalar>
void squaredLoss(Task task, const SampleView<const Scalar>& scores, const Scalar* targets,
                 Scalar* losses, const SampleView<Scalar>& gradient) {
  using P = Packet<Scalar>;
  const P half = broadcast(Scalar(0.5));
  const P one = broadcast(Scalar(1));
  if (task == Task::kRegression) {
    return singleScoreLoss(scores, targets, losses, gradient,
                           [&](const P& s, const P& y, P& slope) {
                             slope = psub(s, y);
                             return pmul(half, pmul(slope, slope));
                           });
  }
  singleScoreLoss(scores, targets, losses, gradient, [&](const P& s, const P& y, P& slope) {
    const P output = packet::tanh(s);
    const P error = psub(output, psub(padd(y, y), one));
    slope = pmul(error, psub(one, pmul(output, output)));
    return pmul(half, pmul(error, error));
  });
}

template <typename Scalar>
void binaryHingeLoss(const SampleView<const Scalar>& scores, const Scalar* targets, Scalar* losses,
                     const SampleView<Scalar>& gradient) {
  using P = Packet<Scalar>;
  const P zero = broadcast(Scalar(0));
  const P one = broadcast(Scalar(1));
  singleScoreLoss(scores, targets, losses, gradient, [&](const P& s, const P& y, P& slope) {
    const P t = psub(padd(y, y), one);
    const P violation = psub(one, pmul(t, s));
    slope = pselect(pcmp_lt(zero, violation), psub(zero, t), zero);
    return pselect(pcmp_lt(violation, zero), zero, violation);
  });
}

template <typename Scalar>
Packet<Scalar> targetScore(const SampleView<const Scalar>& scores, const Packet<Scalar>& target,
                           Index column) {
  Packet<Scalar> result = broadcast(Scalar(0));
  for (Index k = 0; k < scores.rows; ++k) {
    const Packet<Scalar> isTarget = pcmp_eq(target, broadcast(static_cast<Scalar>(k)));
    result = pselect(isTarget, load(scores.row(k) + column), result);
  }
  return result;
}

/// Weston and Watkins. Violations are compared so that NaN stays NaN.
template <typename Scalar>
void multiclassHingeLoss(const SampleView<const Scalar>& scores, const Scalar* targets,
                         Scalar* losses, const SampleView<Scalar>& gradient) {
  using P = Packet<Scalar>;
  const P zero = broadcast(Scalar(0));
  const P one = broadcast(Scalar(1));
  const P scale = broadcast(Scalar(1) / static_cast<Scalar>(scores.columns));
  for (Index c = 0; c < scores.paddedColumns(); c += kPacketSize<Scalar>) {
    const P target = load(targets + c);
    const P right = targetScore(scores, target, c);
    P loss = zero;
    P violations = zero;
    for (Index k = 0; k < scores.rows; ++k) {
      const P isTarget = pcmp_eq(target, broadcast(static_cast<Scalar>(k)));
      const P margin = padd(psub(load(scores.row(k) + c), right), one);
      const P violation = pselect(isTarget, zero, margin);
      const P isViolated = pselect(pcmp_lt(zero, violation), one, zero);
      loss = padd(loss, pselect(pcmp_lt(violation, zero), zero, violation));
      violations = padd(violations, isViolated);
      if (gradient.data) store<Scalar>(gradient.row(k) + c, pmul(isViolated, scale));
    }
    store<Scalar>(losses + c, loss);
    if (!gradient.data) continue;
    const P pull = psub(zero, pmul(violations, scale));
    for (Index k = 0; k < scores.rows; ++k) {
      const P isTarget = pcmp_eq(target, broadcast(static_cast<Scalar>(k)));
      store<Scalar>(gradient.row(k) + c, pselect(isTarget, pull, load(gradient.row(k) + c)));
    }
  }
}

template <typename Scalar>
void softmaxProbabilities(const SampleView<const Scalar>& scores,
                          const SampleView<Scalar>& output) {
  using P = Packet<Scalar>;
  for (Index c = 0; c < scores.paddedColumns(); c += kPacketSize<Scalar>) {
    const P maximum = columnMaximum(scores, c);
    P sum = broadcast(Scalar(0));
    for (Index k = 0; k < scores.rows; ++k) {
      const P exponential = packet::exp(psub(load(scores.row(k) + c), maximum));
      sum = padd(sum, exponential);
      store(output.row(k) + c, exponential);
    }
    for (Index k = 0; k < scores.rows; ++k) {
      store<Scalar>(output.row(k) + c, pdiv(load(output.row(k) + c), sum));
    }
  }
}

/// Whether a score stands for a class, rather than for the second of two or for a value.
bool isPerClass(const Loss& loss, Index outputs) {
  return loss.kind == LossKind::kSoftmax || (loss.kind == LossKind::kHinge && outputs > 1);
}

}  // namespace

#ifndef NN_ONLY_DOUBLE
Index outputCount(const Loss& loss, Index classes) {
  const bool isBinaryHinge = loss.kind == LossKind::kHinge && classes == 2;
  return isPerClass(loss, classes) && !isBinaryHinge ? classes : 1;
}

Index predictionCount(const Loss& loss, Index classes) { return outputCount(loss, classes); }
#endif

template <typename Scalar>
void evaluateLoss(const Loss& loss, const SampleView<const Scalar>& scores, const Scalar* targets,
                  Scalar* losses, const SampleView<Scalar>& gradient) {
  switch (loss.kind) {
    case LossKind::kSoftmax:
      softmaxLoss(scores, targets, losses, gradient);
      break;
    case LossKind::kLogistic:
      logisticLoss(scores, targets, losses, gradient);
      break;
    case LossKind::kSquared:
      squaredLoss(loss.task, scores, targets, losses, gradient);
      break;
    case LossKind::kHinge:
      if (scores.rows == 1) {
        binaryHingeLoss(scores, targets, losses, gradient);
      } else {
        multiclassHingeLoss(scores, targets, losses, gradient);
      }
      break;
  }
  if (!gradient.data) return;
  for (Index k = 0; k < gradient.rows; ++k) {
    std::fill(gradient.row(k) + scores.columns, gradient.row(k) + scores.paddedColumns(),
              Scalar(0));
  }
}

template <typename Scalar>
Index countCorrect(const Loss& loss, const SampleView<const Scalar>& scores,
                   const Scalar* targets) {
  Index correct = 0;
  for (Index c = 0; c < scores.columns; ++c) {
    Index best = 0;
    if (isPerClass(loss, scores.rows)) {
      for (Index k = 1; k < scores.rows; ++k) {
        if (scores.row(k)[c] > scores.row(best)[c]) best = k;
      }
    } else {
      best = scores.data[c] > 0 ? 1 : 0;
    }
    correct += targets[c] == static_cast<Scalar>(best) ? 1 : 0;
  }
  return correct;
}

template <typename Scalar>
void predictions(const Loss& loss, const SampleView<const Scalar>& scores,
                 const SampleView<Scalar>& output) {
  using P = Packet<Scalar>;
  const Index count = scores.paddedColumns();
  const P zero = broadcast(Scalar(0));
  const P half = broadcast(Scalar(0.5));
  const P one = broadcast(Scalar(1));
  const auto apply = [&](auto f) { transform(scores.data, output.data, count, f); };
  if (isPerClass(loss, scores.rows)) return softmaxProbabilities(scores, output);
  switch (loss.kind) {
    case LossKind::kLogistic:
      return apply([](const P& s) { return logistic<Scalar>(s); });
    case LossKind::kHinge:
      return apply([&](const P& s) { return pmax(zero, pmin(one, pmadd(half, s, half))); });
    default:
      if (loss.task == Task::kRegression) return apply([](const P& s) { return s; });
      return apply([&](const P& s) { return pmadd(half, packet::tanh(s), half); });
  }
}

#define NN_INSTANTIATE(Scalar)                                                                    \
  template void evaluateLoss<Scalar>(const Loss&, const SampleView<const Scalar>&, const Scalar*, \
                                     Scalar*, const SampleView<Scalar>&);                         \
  template Index countCorrect<Scalar>(const Loss&, const SampleView<const Scalar>&,               \
                                      const Scalar*);                                             \
  template void predictions<Scalar>(const Loss&, const SampleView<const Scalar>&,                 \
                                    const SampleView<Scalar>&)

#ifndef NN_ONLY_DOUBLE
NN_INSTANTIATE(float);
#endif
#ifndef NN_ONLY_FLOAT
NN_INSTANTIATE(double);
#endif

#undef NN_INSTANTIATE

}  // namespace nn
