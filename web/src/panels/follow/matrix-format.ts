// SPDX-License-Identifier: MIT
import type { Matrix } from '../../shared/trace';

/** More rows or columns than these are abridged, to so many before and after the gap. */
const MOST_SHOWN = 8;
const BEFORE_GAP = 5;
const AFTER_GAP = 2;
/** Digits of the largest entry. */
const DIGITS = 3;
const MOST_DECIMALS = 6;
const EXACT_DIGITS = 6;

/** Places to show; null stands for those that are left out. */
export function shownPlaces(count: number): readonly (number | null)[] {
  const all = Array.from({ length: count }, (_, at) => at);
  if (count <= MOST_SHOWN) return all;
  return [...all.slice(0, BEFORE_GAP), null, ...all.slice(count - AFTER_GAP)];
}

/** How all entries of a matrix are written: with the decimals that its largest needs. */
export function entryFormat({ values }: Pick<Matrix, 'values'>): (value: number) => string {
  let largest = 0;
  let isWhole = true;
  for (const value of values) {
    if (Number.isFinite(value)) largest = Math.max(largest, Math.abs(value));
    isWhole &&= Number.isInteger(value);
  }
  if (isWhole) return (value) => signed(String(value));
  const power = Math.floor(Math.log10(largest));
  const decimals = DIGITS - 1 - power;
  if (decimals > MOST_DECIMALS || power > MOST_DECIMALS) {
    return (value) => signed(value === 0 ? '0' : value.toExponential(1).replace('e+', 'e'));
  }
  const shown = Math.max(1, Math.min(decimals, largest >= 1 ? 2 : MOST_DECIMALS));
  return (value) => (Number.isFinite(value) ? signed(value.toFixed(shown)) : signed(String(value)));
}

/** All digits that a float32 has. */
export function exactEntry(value: number): string {
  return signed(String(Number(value.toPrecision(EXACT_DIGITS))));
}

/** A true minus, as wide as the plus; no sign where nothing is left of a number. */
function signed(text: string): string {
  const isZero = /^-0(\.0*)?$/.test(text);
  return text.replaceAll('Infinity', '∞').replace(/-/g, isZero ? '' : '−');
}
