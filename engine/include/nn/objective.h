// SPDX-License-Identifier: MIT
#pragma once

#include "nn/loss.h"
#include "nn/network.h"
#include "nn/regularizer.h"

namespace nn {

/// The loss that training minimises, on one batch: returns the mean data loss over the columns of
/// `inputs`, without the penalty, and writes the gradient of mean data loss + penalty with respect
/// to every parameter into `gradient`. `targets` is padded to lanes; `workspace` is a training one.
/// `masks`, if given, switch dropout on.
template <typename Scalar>
double lossAndGradient(const Network<Scalar>& network, const Loss& loss,
                       const RegularizationOptions& regularization,
                       const SampleView<const Scalar>& inputs, const Scalar* targets,
                       Workspace<Scalar>& workspace, Buffer<Scalar>& gradient,
                       const DropoutMasks* masks = nullptr);

/// The mean data loss alone, without dropout unless `masks` are given. Any workspace will do.
template <typename Scalar>
double meanLoss(const Network<Scalar>& network, const Loss& loss,
                const SampleView<const Scalar>& inputs, const Scalar* targets,
                Workspace<Scalar>& workspace, const DropoutMasks* masks = nullptr);

/// The mean data loss of a network whose scores are all 0, on the columns of the last pass through
/// `workspace`. Overwrites the scores.
template <typename Scalar>
double meanLossOfZeroScores(const Loss& loss, const Scalar* targets, Workspace<Scalar>& workspace);

}  // namespace nn
