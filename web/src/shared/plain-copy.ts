// SPDX-License-Identifier: MIT

export type Tree = { [key: string]: unknown };

/** Whether a value is an object with keys, and no list. */
export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A copy of input of unknown origin as plain objects and lists, to be checked and cut back
 * without touching the original. Keys without a value are left out; what is no data, such as a
 * function, becomes its text, so that the check can name it.
 */
export function plainCopy(value: unknown): unknown {
  if (Array.isArray(value)) {
    // Points come by the hundred thousand.
    return value.every((one) => typeof one === 'number') ? value.slice() : value.map(plainCopy);
  }
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    return String(value);
  }
  if (!isTree(value)) return value;
  const copy: Tree = {};
  for (const [key, inner] of Object.entries(value)) {
    if (inner === undefined) continue;
    // Not by assignment, which would set the prototype for the key "__proto__".
    Object.defineProperty(copy, key, {
      value: plainCopy(inner),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return copy;
}
