// SPDX-License-Identifier: MIT
import { EXAMPLE_STRIDE, type Examples } from '../shared/snapshot';
import { colorTables } from './color-tables';
import type { DrawingColors } from './drawing-colors';
import { markerPath } from './marker';
import { rangeOfExamples, shareOfRange, type ValueRange, valueColor } from './value-field';

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
  drawPoints(context, size, examples, (at) => ({
    x: (examples[at] ?? 0) / domain,
    y: (examples[at + 1] ?? 0) / domain,
    shape: examples[at + 2] ?? 0,
    color: colors.classes[(examples[at + 2] ?? 0) % colors.classes.length] ?? colors.ink,
  }));
}

/** The same for a set of values: by colour over the plane, or as heights over x1 alone. */
export function drawValueThumbnail(
  context: CanvasRenderingContext2D,
  size: number,
  examples: Examples,
  domain: number,
  isLine: boolean,
  colors: DrawingColors,
): void {
  const range = rangeOfExamples(examples);
  const { unit: table } = colorTables(colors);
  const inputs = isLine ? inputRange(examples) : { minimum: -domain, maximum: domain };
  drawPoints(context, size, examples, (at) => {
    const value = examples[at + 2] ?? 0;
    const height = shareOfRange(value, range) * 2 - 1;
    return {
      x: shareOfRange(examples[at] ?? 0, inputs) * 2 - 1,
      y: isLine ? height : (examples[at + 1] ?? 0) / domain,
      shape: 0,
      color: isLine ? colors.positive : valueColor(value, range, table),
    };
  });
}

function inputRange(examples: Examples): ValueRange {
  let minimum = Number.POSITIVE_INFINITY;
  let maximum = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < examples.length; at += EXAMPLE_STRIDE) {
    minimum = Math.min(minimum, examples[at] ?? 0);
    maximum = Math.max(maximum, examples[at] ?? 0);
  }
  return { minimum, maximum };
}

/** A point in the square −1 … 1, its marker and its colour. */
interface Mark {
  readonly x: number;
  readonly y: number;
  readonly shape: number;
  readonly color: string;
}

function drawPoints(
  context: CanvasRenderingContext2D,
  size: number,
  examples: Examples,
  markOf: (at: number) => Mark,
): void {
  const count = Math.floor(examples.length / EXAMPLE_STRIDE);
  const share = MOST_POINTS / count;
  const radius = Math.max(LEAST_MARKER_RADIUS_PX, size * MARKER_RADIUS_SHARE);
  const scale = size * (0.5 - INSET_SHARE);
  context.save();
  for (let index = 0; index < count; index++) {
    if ((index * GOLDEN_RATIO) % 1 > share) continue;
    const { x, y, shape, color } = markOf(index * EXAMPLE_STRIDE);
    context.beginPath();
    markerPath(context, shape, size / 2 + x * scale, size / 2 - y * scale, radius);
    context.fillStyle = color;
    context.fill();
  }
  context.restore();
}
