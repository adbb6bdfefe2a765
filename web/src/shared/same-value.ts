// SPDX-License-Identifier: MIT

/** Whether two pieces of plain data (as in a config) are equal; in no time where they are one. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return Number.isNaN(a) && Number.isNaN(b);
  }
  const isList = Array.isArray(a);
  if (isList !== Array.isArray(b)) return false;
  if (isList) return sameList(a, b as unknown[]);
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key as never], b[key as never]))
  );
}

function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, index) => sameValue(one, b[index]));
}
