// SPDX-License-Identifier: MIT
#include "nn/layer_part.h"

namespace nn {

std::vector<LayerPart> layerPartsOf(const ParameterLayout& layout) {
  std::vector<LayerPart> parts;
  for (std::size_t i = 0; i < layout.ranges.size(); ++i) {
    const ParameterRange& range = layout.ranges[i];
    if (range.isWeight()) {
      const ParameterRange& biases = layout.ranges[i + 1];
      parts.push_back({range.count / biases.count, biases.count, range.offset, biases.offset, 0});
    }
    parts.back().end = range.offset + range.count;
  }
  return parts;
}

}  // namespace nn
