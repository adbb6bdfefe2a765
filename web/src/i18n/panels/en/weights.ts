// SPDX-License-Identifier: MIT
import type { WeightsTexts } from '../catalogue/weights';

export const weights: WeightsTexts = {
  layer: 'Layer',
  large: 'Large cells',
  table: 'Table',
  probe: 'Point at a cell or use the arrow keys',
  tap: 'Tap a cell for its value',
  scale: 'Scale of the colours',
  drawing: (layer, rows, columns) =>
    `${layer} as a matrix: ${rows} rows into the layer, ${columns} columns with the bias.`,
  range: (least, most) => `Values from ${least} to ${most}.`,
  cell: (name, value) => `${name}: ${value}`,
};
