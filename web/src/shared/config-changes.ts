// SPDX-License-Identifier: MIT
import { isTree, type Tree } from './plain-copy';
import { sameValue } from './same-value';

/** One setting that changed, by its config path. */
export interface ConfigChange {
  readonly path: string;
  readonly value: unknown;
}

/** What differs between two configs. Lists count as one setting. */
export function configChanges(before: object, after: object, prefix = ''): ConfigChange[] {
  return Object.entries(after).flatMap(([key, value]) => {
    const old = (before as Tree)[key];
    const path = prefix === '' ? key : `${prefix}.${key}`;
    if (sameValue(old, value)) return [];
    return isTree(old) && isTree(value) ? configChanges(old, value, path) : [{ path, value }];
  });
}
