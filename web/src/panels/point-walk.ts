// SPDX-License-Identifier: MIT

/** Points that a key moves the mark by with Shift. */
const MANY_POINTS = 10;

/**
 * Where a key takes the mark among `count` points, the last one at first; null for Escape, undefined
 * for any other key.
 */
export function movedPoint(
  count: number,
  from: number | null,
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
): number | null | undefined {
  const last = count - 1;
  if (last < 0) return undefined;
  const now = Math.min(from ?? last, last);
  const by = shiftKey ? MANY_POINTS : 1;
  switch (key) {
    case 'ArrowLeft':
      return from === null ? last : Math.max(0, now - by);
    case 'ArrowRight':
      return Math.min(last, now + by);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'Escape':
      return null;
    default:
      return undefined;
  }
}

/** Index of the point nearest to an epoch; null of none. */
export function nearestEpoch(
  points: readonly { readonly epoch: number }[],
  epoch: number,
): number | null {
  let nearest: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  points.forEach((point, at) => {
    const distance = Math.abs(point.epoch - epoch);
    if (distance < least) [nearest, least] = [at, distance];
  });
  return nearest;
}
