// SPDX-License-Identifier: MIT
#include "nn/snapshot.h"

#include <algorithm>
#include <numeric>

namespace nn {

namespace {

/// Values of a map or of a channel of the field.
int areaOf(int size, int inputDimensions) { return inputDimensions == 1 ? size : size * size; }

/// Unit maps and field of data that can be drawn; unitMapsOffset and units are known.
void placeMaps(SnapshotLayout& layout, Index fieldChannels, int fieldSize) {
  const int dimensions = layout.inputDimensions;
  layout.unitMapCount = std::accumulate(layout.units.begin(), layout.units.end(), 0);
  layout.unitMapSize = dimensions == 1 ? fieldSize : unitMapSizeFor(layout.unitMapCount, fieldSize);
  layout.fieldOffset =
      layout.unitMapsOffset + layout.unitMapCount * areaOf(layout.unitMapSize, dimensions);
  layout.fieldChannels = static_cast<int>(fieldChannels);
  layout.fieldSize = fieldSize;
}

}  // namespace

int unitMapSizeFor(int unitCount, int fieldSize) {
  constexpr int kFewUnits = 64;
  constexpr int kManyUnits = 256;
  int size = 64;
  if (unitCount > kFewUnits) size = 32;
  if (unitCount > kManyUnits) size = 16;
  return std::min(size, fieldSize);
}

SnapshotLayout makeSnapshotLayout(const NetworkSpec& network, const Loss& loss,
                                  const Dataset& dataset, int fieldSize) {
  SnapshotLayout layout;
  layout.units.push_back(static_cast<int>(network.inputs));
  for (const Index units : network.units()) layout.units.push_back(static_cast<int>(units));

  layout.parameterCount = static_cast<int>(parameterLayoutOf(network).count);
  layout.unitMapsOffset = static_cast<int>(paddedToLanes(layout.parameterCount));
  layout.fieldOffset = layout.unitMapsOffset;
  layout.inputDimensions = dataset.inputDimensions;
  if (layout.inputDimensions > 0)
    placeMaps(layout, predictionCount(loss, dataset.classes), fieldSize);
  layout.floatCount =
      layout.fieldOffset + layout.fieldChannels * areaOf(layout.fieldSize, layout.inputDimensions);

  layout.domain = dataset.domain;
  layout.x1Minimum = dataset.x1Minimum;
  layout.x1Maximum = dataset.x1Maximum;
  layout.valueMinimum = dataset.valueMinimum;
  layout.valueMaximum = dataset.valueMaximum;
  layout.classes = dataset.classes;
  layout.trainCount = dataset.trainCount;
  layout.testCount = dataset.testCount;
  return layout;
}

}  // namespace nn
