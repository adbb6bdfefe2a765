// SPDX-License-Identifier: MIT
import { MAX_PREDICT_POINTS } from '../shared/limits';
import { PlaygroundError, shownValue } from '../shared/problem';

/** Points as the engine takes them. Throws where they are not a list of pairs of finite numbers. */
export function flatPoints(points: unknown): Float32Array {
  if (!Array.isArray(points)) throw wrongShape(points);
  if (points.length > MAX_PREDICT_POINTS) {
    throw new PlaygroundError({
      code: 'outOfRange',
      path: 'points',
      value: String(points.length),
      min: 0,
      max: MAX_PREDICT_POINTS,
    });
  }
  const flat = new Float32Array(points.length * 2);
  points.forEach((point: unknown, index) => {
    if (!isPair(point)) throw wrongShape(point);
    flat.set(point, index * 2);
  });
  return flat;
}

/** The scores of each point. */
export function scoreRows(scores: Float32Array, points: number): number[][] {
  const width = points === 0 ? 0 : scores.length / points;
  return Array.from({ length: points }, (_, index) =>
    Array.from(scores.subarray(index * width, (index + 1) * width)),
  );
}

function isPair(point: unknown): point is readonly number[] {
  return Array.isArray(point) && point.length === 2 && point.every((one) => Number.isFinite(one));
}

function wrongShape(value: unknown): PlaygroundError {
  return new PlaygroundError({
    code: 'wrongShape',
    path: 'points',
    value: shownValue(value),
    allowed: ['[[x1, x2], …]'],
  });
}
