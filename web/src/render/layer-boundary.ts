// SPDX-License-Identifier: MIT
import type { AxisRange } from './hidden-space';

/** w1, w2, b of a score over two units. */
export const SCORE_STRIDE = 3;

/**
 * The lines in the plane of two units where the two largest of linear scores are equal, as pieces of
 * x0, y0, x1, y1 inside `axes`. `scores` holds w1, w2, b of each; a single score stands against 0.
 * Returns the floats written; `pieces` has room for 4 per pair of scores.
 */
export function boundaryPieces(
  scores: Float64Array,
  axes: readonly [AxisRange, AxisRange],
  pieces: Float64Array,
): number {
  const count = scores.length / SCORE_STRIDE;
  let length = 0;
  for (let i = 0; i < count; i++) {
    // With one score only, the other side of the pair is the score 0.
    for (let j = i + 1; j < Math.max(2, count); j++) {
      const normal = difference(scores, i, j);
      const piece = clippedLine(scores, i, j, normal, axes);
      if (piece === null) continue;
      pieces.set(piece, length);
      length += piece.length;
    }
  }
  return length;
}

type Line = readonly [number, number, number];

function difference(scores: Float64Array, i: number, j: number): Line {
  const part = (score: number, at: number): number => scores[score * SCORE_STRIDE + at] ?? 0;
  return [part(i, 0) - part(j, 0), part(i, 1) - part(j, 1), part(i, 2) - part(j, 2)];
}

function clippedLine(
  scores: Float64Array,
  i: number,
  j: number,
  [a, b, c]: Line,
  axes: readonly [AxisRange, AxisRange],
): readonly [number, number, number, number] | null {
  const squared = a * a + b * b;
  if (!(squared > 0)) return null;
  // Points (x, y) + t·(−b, a) of the line, from its foot below the origin.
  const [x, y] = [(-a * c) / squared, (-b * c) / squared];
  let from = Number.NEGATIVE_INFINITY;
  let to = Number.POSITIVE_INFINITY;
  /** Keeps t where start + slope·t ≥ 0. */
  const keep = (start: number, slope: number): void => {
    if (slope > 0) from = Math.max(from, -start / slope);
    else if (slope < 0) to = Math.min(to, -start / slope);
    else if (start < 0) to = Number.NEGATIVE_INFINITY;
  };
  keep(x - axes[0].minimum, -b);
  keep(axes[0].maximum - x, b);
  keep(y - axes[1].minimum, a);
  keep(axes[1].maximum - y, -a);
  for (let k = 0; k < scores.length / SCORE_STRIDE; k++) {
    if (k === i || k === j) continue;
    const [p, q, r] = difference(scores, i, k);
    keep(p * x + q * y + r, q * a - p * b);
  }
  return from < to ? [x - b * from, y + a * from, x - b * to, y + a * to] : null;
}
