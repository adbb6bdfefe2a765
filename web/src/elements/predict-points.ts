// SPDX-License-Identifier: MIT
import { pointSize } from '../shared/check-points';
import type { DataConfig } from '../shared/config';
import { MAX_PREDICT_POINTS } from '../shared/limits';
import { PlaygroundError, shownValue } from '../shared/problem';

/**
 * Points as the engine takes them. Throws where they are not a list of lists of `length` finite
 * numbers: x1 and x2, or a vector.
 */
export function flatPoints(points: unknown, length = 2): Float32Array {
  if (!Array.isArray(points)) throw wrongShape(points, length);
  if (points.length > MAX_PREDICT_POINTS) {
    throw new PlaygroundError({
      code: 'outOfRange',
      path: 'points',
      value: String(points.length),
      min: 0,
      max: MAX_PREDICT_POINTS,
    });
  }
  const flat = new Float32Array(points.length * length);
  points.forEach((point: unknown, index) => {
    if (!isPoint(point, length)) throw wrongShape(point, length);
    flat.set(point, index * length);
  });
  return flat;
}

/** The scores of each point, for which `ask` gives those of all in a row. Rejects as `flatPoints` throws. */
export async function predictRows(
  points: readonly (readonly number[])[],
  data: DataConfig,
  ask: (flat: Float32Array) => Promise<Float32Array>,
): Promise<number[][]> {
  const flat = flatPoints(points, pointSize(data) - 1);
  return points.length === 0 ? [] : scoreRows(await ask(flat), points.length);
}

/** The scores of each point. */
export function scoreRows(scores: Float32Array, points: number): number[][] {
  const width = points === 0 ? 0 : scores.length / points;
  return Array.from({ length: points }, (_, index) =>
    Array.from(scores.subarray(index * width, (index + 1) * width)),
  );
}

function isPoint(point: unknown, length: number): point is readonly number[] {
  return (
    Array.isArray(point) && point.length === length && point.every((one) => Number.isFinite(one))
  );
}

function wrongShape(value: unknown, length: number): PlaygroundError {
  return new PlaygroundError({
    code: 'wrongShape',
    path: 'points',
    value: shownValue(value),
    allowed: [length === 2 ? '[[x1, x2], …]' : `[[${length}], …]`],
  });
}
