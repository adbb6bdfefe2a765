// SPDX-License-Identifier: MIT
import type { WeightPath } from '../shared/weight-path';
import { niceTicks } from './ticks';

/** The plane of two parameters, with the same scale along both axes; edges in CSS px. */
export interface PathPlane {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Values in the middle of the picture. */
  readonly center: readonly [number, number];
  /** CSS px per unit. */
  readonly scale: number;
}

/** Free around the path. */
const MARGIN_SHARE = 0.08;
/** The least that a plane shows, where nothing has moved yet. */
const LEAST_SPAN = 1e-4;

/** A plane of the given edges that shows all points of the path. */
export function pathPlane(
  path: WeightPath,
  { left, right, top, bottom }: Pick<PathPlane, 'left' | 'right' | 'top' | 'bottom'>,
): PathPlane {
  const [first, second] = [span(path, 'first'), span(path, 'second')];
  const across = (right - left) / Math.max(first[1] - first[0], LEAST_SPAN);
  const up = (bottom - top) / Math.max(second[1] - second[0], LEAST_SPAN);
  return {
    left,
    right,
    top,
    bottom,
    center: [(first[0] + first[1]) / 2, (second[0] + second[1]) / 2],
    scale: Math.min(across, up) * (1 - 2 * MARGIN_SHARE),
  };
}

function span(path: WeightPath, which: 'first' | 'second'): readonly [number, number] {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let point = 0; point < path.count; point++) {
    const value = path[which](point);
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return least <= most ? [least, most] : [-1, 1];
}

export function planeX({ left, right, center, scale }: PathPlane, first: number): number {
  return (left + right) / 2 + (first - center[0]) * scale;
}

export function planeY({ top, bottom, center, scale }: PathPlane, second: number): number {
  return (top + bottom) / 2 - (second - center[1]) * scale;
}

/** Round values along both axes. */
export function planeTicks(plane: PathPlane): {
  readonly first: readonly number[];
  readonly second: readonly number[];
} {
  const { left, right, top, bottom, center, scale } = plane;
  const ticks = (middle: number, room: number, spacing: number): number[] => {
    const reach = room / 2 / scale;
    return niceTicks(middle - reach, middle + reach, Math.max(1, Math.floor(room / spacing)));
  };
  return {
    first: ticks(center[0], right - left, 72),
    second: ticks(center[1], bottom - top, 36),
  };
}

/** The point of the path nearest to a place, CSS px; null of an empty one. */
export function nearestPoint(
  plane: PathPlane,
  path: WeightPath,
  x: number,
  y: number,
): number | null {
  let nearest: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let point = 0; point < path.count; point++) {
    const across = planeX(plane, path.first(point)) - x;
    const distance = Math.hypot(across, planeY(plane, path.second(point)) - y);
    if (distance < least) [nearest, least] = [point, distance];
  }
  return nearest;
}
