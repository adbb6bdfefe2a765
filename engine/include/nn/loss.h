// SPDX-License-Identifier: MIT
#pragma once

#include "nn/config.h"
#include "nn/types.h"

namespace nn {

/// A loss over raw scores s, and the number of scores it needs.
///
/// | loss                    | outputs | per sample                              | target y    |
/// |-------------------------|---------|-----------------------------------------|-------------|
/// | softmax                 | classes | log Σₖ e^sₖ − s_y                       | class       |
/// | logistic                | 1       | log(1 + e^s) − y·s                      | class, 0 or 1 |
/// | squared, classification | 1       | ½(tanh s − t)², t = 2y − 1              | class, 0 or 1 |
/// | squared, regression     | 1       | ½(s − y)²                               | number      |
/// | hinge, two classes      | 1       | max(0, 1 − t·s), t = 2y − 1             | class, 0 or 1 |
/// | hinge, more             | classes | Σ over j ≠ y of max(0, s_j − s_y + 1)   | class       |
///
/// The squared classification loss is the one of TensorFlow Playground, whose output unit is a
/// tanh. The hinge is the binary support vector machine and that of Weston and Watkins 1999; its
/// gradient is 0 at the kink. All are finite for |s| ≤ 1e4. Softmax, logistic and hinge need a
/// classification task, logistic and squared classification exactly two classes (see
/// validateConfig).
struct Loss {
  LossKind kind = LossKind::kSoftmax;
  Task task = Task::kClassification;
};

/// Output units that `loss` needs for data of `classes` classes.
Index outputCount(const Loss& loss, Index classes);

/// Per-sample losses and their gradient.
///
/// `scores` is (outputs × samples); `targets` and `losses` hold one number per column, padded to
/// lanes; `gradient` has the shape of `scores` and receives ∂(mean loss over the columns)/∂scores,
/// exactly 0 in the padding. Pass a gradient view without data to skip it. Scores that are not
/// finite give a loss that is not finite.
template <typename Scalar>
void evaluateLoss(const Loss& loss, const SampleView<const Scalar>& scores, const Scalar* targets,
                  Scalar* losses, const SampleView<Scalar>& gradient);

/// Columns that are classified rightly: the largest score wins, the lower class in a tie; a single
/// score says class 1 when it is above 0. Only for classification.
template <typename Scalar>
Index countCorrect(const Loss& loss, const SampleView<const Scalar>& scores, const Scalar* targets);

/// Planes that predictions() writes: one per score.
Index predictionCount(const Loss& loss, Index classes);

/// What the scores say in the terms of the task: class probabilities (softmax), the probability of
/// class 1 (logistic; squared classification: (tanh s + 1)/2), or the value (regression). A hinge
/// knows no probabilities: one score s gives (s + 1)/2 within 0 … 1, so that ½ is the boundary and
/// 0 and 1 begin at the margins; several give the softmax of the scores.
/// `output` is (predictionCount × columns).
template <typename Scalar>
void predictions(const Loss& loss, const SampleView<const Scalar>& scores,
                 const SampleView<Scalar>& output);

}  // namespace nn
