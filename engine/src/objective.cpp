// SPDX-License-Identifier: MIT
#include "nn/objective.h"

#include <algorithm>

namespace nn {

namespace {

/// In double and in the order of the samples: the same bits everywhere.
template <typename Scalar>
double meanOf(const Scalar* values, Index count) {
  double sum = 0;
  for (Index i = 0; i < count; ++i) sum += static_cast<double>(values[i]);
  return sum / static_cast<double>(count);
}

}  // namespace

template <typename Scalar>
double lossAndGradient(const Network<Scalar>& network, const Loss& loss,
                       const RegularizationOptions& regularization,
                       const SampleView<const Scalar>& inputs, const Scalar* targets,
                       Workspace<Scalar>& workspace, Buffer<Scalar>& gradient,
                       const DropoutMasks* masks) {
  network.forward(inputs, workspace, masks);
  const SampleView<const Scalar>& scores = workspace.outputs(workspace.layerCount() - 1);
  evaluateLoss(loss, scores, targets, workspace.losses(),
               workspace.gradients(workspace.layerCount() - 1));
  network.backward(inputs, workspace, gradient, masks);
  addPenaltyGradient(regularization, network.layout(), network.parameters(), gradient);
  return meanOf(workspace.losses(), inputs.columns);
}

template <typename Scalar>
double meanLoss(const Network<Scalar>& network, const Loss& loss,
                const SampleView<const Scalar>& inputs, const Scalar* targets,
                Workspace<Scalar>& workspace, const DropoutMasks* masks) {
  network.forward(inputs, workspace, masks);
  const SampleView<const Scalar>& scores = workspace.outputs(workspace.layerCount() - 1);
  evaluateLoss(loss, scores, targets, workspace.losses(), SampleView<Scalar>());
  return meanOf(workspace.losses(), inputs.columns);
}

template <typename Scalar>
double meanLossOfZeroScores(const Loss& loss, const Scalar* targets, Workspace<Scalar>& workspace) {
  const SampleView<Scalar> scores = workspace.scores();
  std::fill(scores.data, scores.data + scores.rows * scores.stride, Scalar(0));
  evaluateLoss<Scalar>(loss, scores, targets, workspace.losses(), {});
  return meanOf(workspace.losses(), scores.columns);
}

#define NN_INSTANTIATE(Scalar)                                                             \
  template double lossAndGradient<Scalar>(                                                 \
      const Network<Scalar>&, const Loss&, const RegularizationOptions&,                   \
      const SampleView<const Scalar>&, const Scalar*, Workspace<Scalar>&, Buffer<Scalar>&, \
      const DropoutMasks*);                                                                \
  template double meanLoss<Scalar>(const Network<Scalar>&, const Loss&,                    \
                                   const SampleView<const Scalar>&, const Scalar*,         \
                                   Workspace<Scalar>&, const DropoutMasks*);               \
  template double meanLossOfZeroScores<Scalar>(const Loss&, const Scalar*, Workspace<Scalar>&)

#ifndef NN_ONLY_DOUBLE
NN_INSTANTIATE(float);
#endif
#ifndef NN_ONLY_FLOAT
NN_INSTANTIATE(double);
#endif

#undef NN_INSTANTIATE

}  // namespace nn
