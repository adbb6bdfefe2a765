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

enum class Conversion { kCollapseLinear, kTanhToSigmoid, kSigmoidToTanh, kMaxoutToRelu };

/// Rewrites `network`, whose hidden layers are `hidden`:
///
/// | conversion     | replaces                           | by                                   |
/// |----------------|------------------------------------|--------------------------------------|
/// | collapseLinear | a hidden linear layer and the next | one layer W = W₂·W₁, b = W₂·b₁ + b₂  |
/// | tanhToSigmoid  | tanh(z)                            | 2σ(2z) − 1                           |
/// | sigmoidToTanh  | σ(z)                               | (tanh(z/2) + 1) / 2                  |
/// | maxoutToRelu   | max(a, b)                          | relu(a − b) + relu(b) − relu(−b)     |
///
/// In the middle two the layer scales its own W and b, and the next layer takes the outer factor
/// and summand into its W and b. A maxout layer of P pieces becomes P − 1 ReLU layers, each of
/// which does away with one piece: with k pieces left a unit takes 2k − 1 ReLU units, among them
/// two for every number that only passes through. They have no dropout. The result may be larger
/// than limits.h lets configure() build. Layers that a conversion does not concern stay as they
/// are.
ConvertedNetwork convert(Conversion conversion, const std::vector<LayerConfig>& hidden,
                         const Network<float>& network);

}  // namespace nn
