// SPDX-License-Identifier: MIT

/**
 * Moves labels apart: as near as can be to `wanted`, in the same order, at least `distance` from one
 * another and inside `top … bottom` where they fit.
 */
export function spread(
  wanted: readonly number[],
  distance: number,
  top: number,
  bottom: number,
): number[] {
  const order = wanted.map((_, index) => index);
  order.sort((one, other) => (wanted[one] ?? 0) - (wanted[other] ?? 0) || one - other);
  // Labels that touch form a group around the mean of what they want.
  const groups: { first: number; count: number }[] = [];
  for (const index of order) {
    groups.push({ first: wanted[index] ?? 0, count: 1 });
    for (let last = groups.at(-1); groups.length > 1 && last !== undefined; last = groups.at(-1)) {
      const before = groups.at(-2);
      if (before === undefined || before.first + before.count * distance <= last.first) break;
      const count = before.count + last.count;
      const shifted = last.first - before.count * distance;
      const first = (before.count * before.first + last.count * shifted) / count;
      groups.splice(-2, 2, { first, count });
    }
  }
  const places = groups.flatMap(({ first, count }) =>
    Array.from({ length: count }, (_, at) => first + at * distance),
  );
  for (let at = places.length - 1, limit = bottom; at >= 0; at--, limit -= distance) {
    places[at] = Math.min(places[at] ?? 0, limit);
  }
  for (let at = 0, limit = top; at < places.length; at++, limit += distance) {
    places[at] = Math.max(places[at] ?? 0, limit);
  }
  const result = wanted.map(() => 0);
  order.forEach((index, at) => {
    result[index] = places[at] ?? 0;
  });
  return result;
}
