// SPDX-License-Identifier: MIT
import type { DrawingColors } from './drawing-colors';

/** Free around the place itself. */
const GAP_PX = 3;

/** The four arms of a crosshair, in CSS px. */
export function addCrosshair(
  path: Pick<CanvasPath, 'moveTo' | 'lineTo'>,
  x: number,
  y: number,
  arm: number,
): void {
  for (const sign of [-1, 1]) {
    path.moveTo(x + sign * GAP_PX, y);
    path.lineTo(x + sign * arm, y);
    path.moveTo(x, y + sign * GAP_PX);
    path.lineTo(x, y + sign * arm);
  }
}

/** Calls `stroke` for a wide light line and a narrow dark one, together seen on every colour. */
export function strokeOnAnything(
  context: Pick<CanvasRenderingContext2D, 'strokeStyle' | 'lineWidth'>,
  colors: DrawingColors,
  stroke: () => void,
): void {
  for (const [color, lineWidth] of [
    [colors.surface, 4],
    [colors.ink, 1.5],
  ] as const) {
    context.strokeStyle = color;
    context.lineWidth = lineWidth;
    stroke();
  }
}
