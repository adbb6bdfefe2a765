// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "nn/objective.h"

namespace nn {

/// Backpropagation against the centred difference (L(θ+h) − L(θ−h)) / 2h, on one batch in double,
/// where L is mean data loss + penalty. Returns, for each range of the parameter layout (W, b and
/// PReLU slopes layer by layer), ‖analytic − numeric‖ / max(‖analytic‖, ‖numeric‖); 0 where both
/// are below 1e-12. Around 1e-9 is right, above 1e-2 wrong; kinks (ReLU, L1 at 0) within h of θ
/// explain up to 1e-4. With `masks` it checks a training step with dropout. Leaves the parameters
/// as they were.
std::vector<double> checkGradient(Network<double>& network, const Loss& loss,
                                  const RegularizationOptions& regularization,
                                  SampleView<const double> inputs, const double* targets,
                                  double h = 1e-5, const DropoutMasks* masks = nullptr);

}  // namespace nn
