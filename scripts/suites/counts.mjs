// SPDX-License-Identifier: MIT

/**
 * Outcome of a suite.
 * @typedef {{ passed: number, failed: number }} Counts
 */

/** @param {Counts[]} parts */
export function addCounts(...parts) {
  return {
    passed: parts.reduce((sum, { passed }) => sum + passed, 0),
    failed: parts.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** A runner that ended badly without naming a failed test has failed all the same. */
export function countStatus({ passed, failed }, status) {
  return { passed, failed: failed === 0 && status !== 0 ? 1 : failed };
}
