// SPDX-License-Identifier: MIT
import type { Config } from '../shared/config';
import type { SnapshotView } from '../shared/snapshot';
import type { DrawingColors } from './drawing-colors';
import type { UnitBox } from './network-scene';
import { largestDistance, valueScale } from './unit-atlas';

/** Share of a box that the curve leaves free above and below. */
const INSET_SHARE = 0.14;
const CURVE_PX = 1.5;
/** Enough for the largest box; the engine sends more. */
const MOST_POINTS = 64;

/**
 * The units of a net over x1 alone: each response as a curve over x1 inside its box, on the scale
 * that its heat map would have, with a line at the middle of the scale. Of vectors there is no
 * response to draw, and the boxes stay empty.
 */
export function drawUnitCurves(
  context: CanvasRenderingContext2D,
  boxes: readonly UnitBox[],
  view: SnapshotView,
  config: Config,
  colors: DrawingColors,
): void {
  for (const box of boxes) {
    const { x, y, size } = box;
    context.fillStyle = colors.surface;
    context.fillRect(x - size / 2, y - size / 2, size, size);
    if (view.layout.inputDimensions === 0) continue;
    context.fillStyle = colors.line;
    context.fillRect(x - size / 2, Math.round(y), size, 1);
    const values = view.unitMap(box.column, box.unit);
    const { center, reach } = valueScale(config, box.column);
    const largest = reach ?? largestDistance(values, center);
    context.beginPath();
    addResponse(context, values, box, center, largest > 0 ? largest : 1);
    context.strokeStyle = colors.positive;
    context.lineWidth = CURVE_PX;
    context.lineJoin = 'round';
    context.stroke();
  }
}

function addResponse(
  path: Pick<CanvasPath, 'moveTo' | 'lineTo'>,
  values: Float32Array,
  { x, y, size }: UnitBox,
  center: number,
  reach: number,
): void {
  const points = Math.min(MOST_POINTS, values.length);
  const height = size * (0.5 - INSET_SHARE);
  let isDown = false;
  for (let i = 0; i < points; i++) {
    const share = i / Math.max(1, points - 1);
    const value = values[Math.round(share * (values.length - 1))] ?? Number.NaN;
    if (!Number.isFinite(value)) {
      isDown = false;
      continue;
    }
    const px = x - size / 2 + share * size;
    const py = y - ((value - center) / reach) * height;
    if (isDown) path.lineTo(px, py);
    else path.moveTo(px, py);
    isDown = true;
  }
}
