// SPDX-License-Identifier: MIT
#include "nn/snapshot.h"

#include <algorithm>
#include <numeric>

namespace nn {

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
  layout.unitMapCount = std::accumulate(layout.units.begin(), layout.units.end(), 0);
  layout.unitMapSize = unitMapSizeFor(layout.unitMapCount, fieldSize);
  layout.fieldOffset =
      layout.unitMapsOffset + layout.unitMapCount * layout.unitMapSize * layout.unitMapSize;
  layout.fieldChannels = static_cast<int>(predictionCount(loss, dataset.classes));
  layout.fieldSize = fieldSize;
  layout.floatCount = layout.fieldOffset + layout.fieldChannels * fieldSize * fieldSize;

  layout.domain = dataset.domain;
  layout.classes = dataset.classes;
  layout.trainCount = dataset.trainCount;
  layout.testCount = dataset.testCount;
  return layout;
}

}  // namespace nn
