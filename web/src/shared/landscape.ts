// SPDX-License-Identifier: MIT
import type { Config } from './config';
import { trainingCount } from './epoch-length';
import { networkShape } from './network-shape';

/** Losses along a line through the weights, evenly from `low` to `high`; NaN or infinite where the loss is. */
export interface LossLine {
  readonly low: number;
  readonly high: number;
  readonly losses: Float32Array;
}

/** Losses on a square around the weights, `size`² of them, rows from −reach to reach of the second direction. */
export interface LossPlane {
  readonly size: number;
  readonly reach: number;
  readonly losses: Float32Array;
}

/** Both ends and some way beyond them are points of the line. */
export const LINE = { points: 121, low: -0.25, high: 1.25 } as const;

/** Odd, so that the weights themselves are a point. */
export const PLANE_SIZES = [21, 41, 81] as const;

/** Multiplications that one picture may ask for: about half a minute of one worker. */
const MAX_WORK = 3e10;

/** The points of a picture that are affordable for a run of `config`. */
export function affordablePoints(config: Config): number {
  return Math.floor(MAX_WORK / (trainingCount(config) * networkShape(config).parameters));
}

/** Place along the line of its point `index`. */
export function placeOnLine({ low, high, losses }: LossLine, index: number): number {
  return low + ((high - low) * index) / Math.max(1, losses.length - 1);
}

/** Coordinate of column or row `index` of a plane. */
export function placeOnPlane({ size, reach }: LossPlane, index: number): number {
  return reach * ((2 * index) / (size - 1) - 1);
}

/** Where a line shows most clearly that the loss is not convex, by places on the line. */
export interface Bump {
  readonly at: number;
  /** Height over the straight line between the losses at `from` and `to`, which lie around it. */
  readonly height: number;
  readonly from: number;
  readonly to: number;
}

/** Share of the range of losses below which a bump may be rounding. */
const LEAST_BUMP = 1e-4;

/**
 * Where the loss rises furthest above its lower convex hull: a convex function never does. Null
 * when it does nowhere by more than rounding.
 */
export function bumpOf(line: LossLine): Bump | null {
  const values = [...line.losses];
  const finite = values.filter(Number.isFinite);
  const range = Math.max(...finite) - Math.min(...finite);
  let best: Bump | null = null;
  const hull = lowerHull(values);
  for (let piece = 1; piece < hull.length; piece++) {
    const [from, to] = [hull[piece - 1] ?? 0, hull[piece] ?? 0];
    for (let index = from + 1; index < to; index++) {
      const height = (values[index] ?? 0) - chord(values, from, to, index);
      if (!(height > (best?.height ?? LEAST_BUMP * range)) || height === Number.POSITIVE_INFINITY)
        continue;
      const place = (at: number): number => placeOnLine(line, at);
      best = { at: place(index), height, from: place(from), to: place(to) };
    }
  }
  return best;
}

/** Indices of the points of the lower convex hull (Andrew's monotone chain), those that are finite. */
function lowerHull(values: readonly number[]): number[] {
  const hull: number[] = [];
  values.forEach((value, index) => {
    if (!Number.isFinite(value)) return;
    while (hull.length > 1) {
      const [before = 0, last = 0] = hull.slice(-2);
      if ((values[last] ?? 0) < chord(values, before, index, last)) break;
      hull.pop();
    }
    hull.push(index);
  });
  return hull;
}

/** The straight line between two points, at `index`. */
function chord(values: readonly number[], from: number, to: number, index: number): number {
  const [low, high] = [values[from] ?? 0, values[to] ?? 0];
  return low + ((high - low) * (index - from)) / (to - from);
}

/** `place,loss` line by line. */
export function lineAsCsv(line: LossLine): string {
  const rows = [...line.losses].map((loss, index) => `${short(placeOnLine(line, index))},${loss}`);
  return `place,loss\n${rows.join('\n')}\n`;
}

/** `first,second,loss`: the coordinates along both directions, line by line. */
export function planeAsCsv(plane: LossPlane): string {
  const rows = [...plane.losses].map((loss, at) => {
    const [column, row] = [at % plane.size, Math.floor(at / plane.size)];
    return `${short(placeOnPlane(plane, column))},${short(placeOnPlane(plane, row))},${loss}`;
  });
  return `first,second,loss\n${rows.join('\n')}\n`;
}

function short(place: number): number {
  return Number(place.toPrecision(6));
}
