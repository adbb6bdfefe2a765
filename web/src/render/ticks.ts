// SPDX-License-Identifier: MIT

const NICE_FACTORS = [1, 2, 5, 10] as const;

/** Smallest of 1, 2, 5 × 10ᵏ that is at least `raw`; `raw` is positive and finite. */
function niceStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = NICE_FACTORS.find((nice) => nice * power >= raw * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/**
 * Multiples of a nice step (1, 2, 5 × 10ᵏ) inside `min … max`, ascending, at most `count` + 1 of them.
 * Empty when the range is empty or not finite.
 */
export function niceTicks(min: number, max: number, count: number): number[] {
  const span = max - min;
  if (!(span > 0) || !Number.isFinite(span) || count < 1) return [];
  const step = niceStep(span / count);
  // Power-of-ten steps below one are inexact; dividing by the exact inverse keeps 0.3 at 0.3.
  const inverse = step < 1 ? Math.round(1 / step) : 0;
  const first = Math.ceil(min / step - 1e-9);
  const last = Math.floor(max / step + 1e-9);
  const ticks: number[] = [];
  for (let i = first; i <= last; i++) ticks.push((inverse > 0 ? i / inverse : i * step) + 0);
  return ticks;
}

/** Smallest "round" number (1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8 × 10ᵏ) that is at least `value` > 0. */
export function niceCeiling(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const mantissa = value / power;
  const factor =
    [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8].find((nice) => nice >= mantissa * (1 - 1e-9)) ?? 10;
  return factor * power;
}
