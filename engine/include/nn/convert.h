// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "nn/config.h"
#include "nn/network.h"

namespace nn {

/// Hidden layers and parameters (in layout order) of a network that computes the same scores as
/// another one. Figured in double, rounded once.
struct ConvertedNetwork {
  std::vector<LayerConfig> layers;
  std::vector<float> weights;
};

enum class Conversion { kCollapseLinear, kTanhToSigmoid, kSigmoidToTanh };

/// Rewrites `network`, whose hidden layers are `hidden`:
///
/// | conversion     | replaces                              | by |
/// |----------------|---------------------------------------|---------------------------------------|
/// | collapseLinear | a hidden linear layer and the next    | one layer W = W₂·W₁, b = W₂·b₁ + b₂ |
/// | tanhToSigmoid  | tanh(z)                               | 2σ(2z) − 1 | | sigmoidToTanh  | σ(z)
/// | (tanh(z/2) + 1) / 2                   |
///
/// In the last two the layer scales its own W and b, and the next layer takes the outer factor and
/// summand into its W and b. Layers that a conversion does not concern stay as they are.
ConvertedNetwork convert(Conversion conversion, const std::vector<LayerConfig>& hidden,
                         const Network<float>& network);

}  // namespace nn
