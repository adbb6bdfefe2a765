// SPDX-License-Identifier: MIT
import type { LayerShape } from '../shared/network-shape';
import type { SnapshotLayout } from '../shared/snapshot';

/** Plain layers, without pieces or slopes, between columns of these sizes. */
export function plainLayers(sizes: readonly number[]): LayerShape[] {
  return sizes
    .slice(1)
    .map((units, index) => ({ inputs: sizes[index] ?? 0, units, pieces: 1, slopes: 0 }));
}

/** A layout of a net of these sizes over the square −6 … 6, with nothing to draw beside `over`. */
export function testLayout(
  sizes: readonly number[],
  over: Partial<SnapshotLayout> = {},
): SnapshotLayout {
  return {
    sizes,
    layerShapes: plainLayers(sizes),
    parametersOffset: 0,
    parameterCount: 0,
    inputDimensions: 2,
    unitMapsOffset: 0,
    unitMapSize: 0,
    fieldOffset: 0,
    fieldSize: 0,
    fieldChannels: 1,
    totalFloats: 0,
    domain: 6,
    x1Minimum: -6,
    x1Maximum: 6,
    valueMinimum: 0,
    valueMaximum: 1,
    classes: 2,
    trainCount: 0,
    testCount: 0,
    batchesPerEpoch: 1,
    ...over,
  };
}
