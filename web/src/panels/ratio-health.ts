// SPDX-License-Identifier: MIT

/**
 * Updates of about a thousandth of the weights are what the CS231n notes call healthy (Neural
 * Networks, part 3, “Ratio of weights:updates”); half a power of ten to either side counts as about.
 */
export const HEALTHY_RATIO = { low: 10 ** -3.5, high: 10 ** -2.5 } as const;

/** What to think of the ratio of a layer; null where there is none. */
export function ratioHealth(ratio: number): 'low' | 'healthy' | 'high' | null {
  if (Number.isNaN(ratio)) return null;
  if (ratio < HEALTHY_RATIO.low) return 'low';
  return ratio > HEALTHY_RATIO.high ? 'high' : 'healthy';
}
