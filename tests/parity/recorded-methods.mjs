// SPDX-License-Identifier: MIT

/** What Embind gives to every class; nothing of ours. */
const OF_EMBIND = ['constructor', 'isAliasOf', 'clone', 'delete', 'isDeleted', 'deleteLater'];

/**
 * Watches the methods of bound classes.
 * @param {string[]} classes names
 * @returns {Set<string>} `Session.step`, …: those that have not been called yet
 */
export function recordMethods(module, classes) {
  const uncalled = new Set();
  for (const name of classes) {
    const { prototype } = module[name];
    for (const method of Object.getOwnPropertyNames(prototype)) {
      if (OF_EMBIND.includes(method) || typeof prototype[method] !== 'function') continue;
      const label = `${name}.${method}`;
      uncalled.add(label);
      const bound = prototype[method];
      prototype[method] = function (...args) {
        uncalled.delete(label);
        return bound.apply(this, args);
      };
    }
  }
  return uncalled;
}
