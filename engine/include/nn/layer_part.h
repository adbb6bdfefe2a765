// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "nn/parameter_layout.h"

namespace nn {

/// The part of one layer in a flat buffer of parameters, or of their gradients: W (rows × inputs,
/// row by row), b (rows), and up to `end` whatever else the layer learns. `rows` counts
/// pre-activations: the units, or for maxout their pieces.
struct LayerPart {
  Index inputs = 0;
  Index rows = 0;
  Index weightOffset = 0;
  Index biasOffset = 0;
  Index end = 0;

  Index weightCount() const { return rows * inputs; }
};

/// The parts of a network's layers, first to last.
std::vector<LayerPart> layerPartsOf(const ParameterLayout& layout);

}  // namespace nn
