// SPDX-License-Identifier: MIT
import type { Delimiter } from './parse-table';

/** What programs write for a number that is none. */
export const NO_NUMBER = /^[-+]?(nan|inf|infinity)$/i;

/** A cell as a number; NaN for text. A decimal comma is understood where commas do not separate. */
export function numberOf(cell: string, delimiter: Delimiter): number {
  const text = cell.trim().replace('−', '-');
  if (text === '') return Number.NaN;
  const isDecimalComma = delimiter !== ',' && /^[-+]?\d*,\d+(e[-+]?\d+)?$/i.test(text);
  return Number(isDecimalComma ? text.replace(',', '.') : text);
}
