// SPDX-License-Identifier: MIT
import type { TimelineNews } from '../shared/timeline';

/** Where the thumb of the timeline can stand: the recorded steps and, when later, the newest. */
export function placesOf({ steps, newest }: TimelineNews): ArrayLike<number> {
  const last = steps.at(-1);
  if (last === undefined || last >= newest) return steps;
  const all = new Float64Array(steps.length + 1);
  all.set(steps);
  all[steps.length] = newest;
  return all;
}

/** The last place at or before `step`. */
export function placeOf(steps: ArrayLike<number>, step: number): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle] ?? 0) <= step) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
