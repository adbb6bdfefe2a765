// SPDX-License-Identifier: MIT
import type { GivenPoint } from '../config';

/** Half-width of the square that the data sets lie in. */
export const USUAL_DOMAIN = 6;
/** Where the outermost points come to lie, off the edge of the picture. */
export const SCALED_REACH = 5;

/** Least and largest number of one place of the points. */
export function reachOf(points: readonly GivenPoint[], place: number): readonly [number, number] {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const point of points) {
    const value = point[place] ?? 0;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}

/** Whether points lie outside of the usual square. */
export function isBeyond(points: readonly GivenPoint[]): boolean {
  return [0, 1].some((place) =>
    reachOf(points, place).some((end) => Math.abs(end) > USUAL_DOMAIN && Number.isFinite(end)),
  );
}

/** Every input moved and stretched for itself, so that it goes from −5 to 5. */
export function scaled(points: readonly GivenPoint[]): GivenPoint[] {
  const [first, second] = [0, 1].map((place) => {
    const [least, most] = reachOf(points, place);
    const factor = most > least ? (2 * SCALED_REACH) / (most - least) : 0;
    return (value: number) => Number(((value - (least + most) / 2) * factor).toPrecision(6));
  });
  return points.map(([x1 = 0, x2 = 0, label = 0]) => [
    first?.(x1) ?? x1,
    second?.(x2) ?? x2,
    label,
  ]);
}
