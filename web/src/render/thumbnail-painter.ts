// SPDX-License-Identifier: MIT
import { EXAMPLE_STRIDE, type Examples } from '../shared/snapshot';
import type { DrawingColors } from './drawing-colors';
import { markerPath } from './marker';

const MOST_POINTS = 160;
/** Multiples of it spread evenly over 0 … 1 and follow no pattern in the order of the examples. */
const GOLDEN_RATIO = 0.618033988749895;
const MARKER_RADIUS_SHARE = 0.034;
const LEAST_MARKER_RADIUS_PX = 1.3;
/** Keeps the outermost markers off the edge. */
const INSET_SHARE = 0.07;

/**
 * Draws a data set into a square of `size` CSS px: about 160 of its points when it has more, shape and
 * colour by class. `domain` is the half-width of the square of inputs shown.
 */
export function drawThumbnail(
  context: CanvasRenderingContext2D,
  size: number,
  examples: Examples,
  domain: number,
  colors: DrawingColors,
): void {
  const count = Math.floor(examples.length / EXAMPLE_STRIDE);
  const share = MOST_POINTS / count;
  const radius = Math.max(LEAST_MARKER_RADIUS_PX, size * MARKER_RADIUS_SHARE);
  const scale = (size * (0.5 - INSET_SHARE)) / domain;
  context.save();
  for (let index = 0; index < count; index++) {
    if ((index * GOLDEN_RATIO) % 1 > share) continue;
    const at = index * EXAMPLE_STRIDE;
    const label = examples[at + 2] ?? 0;
    const x = size / 2 + (examples[at] ?? 0) * scale;
    const y = size / 2 - (examples[at + 1] ?? 0) * scale;
    context.beginPath();
    markerPath(context, label, x, y, radius);
    context.fillStyle = colors.classes[label % colors.classes.length] ?? colors.ink;
    context.fill();
  }
  context.restore();
}
