// SPDX-License-Identifier: MIT

/** Whether two pieces of plain data (as in a config) are equal. */
export function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
