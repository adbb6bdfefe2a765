// SPDX-License-Identifier: MIT
// Runs in Node and in a page: imports nothing of either.
import { median, rounded, spread } from './statistics.mjs';

/**
 * Somebody who can be timed.
 * @typedef {object} Contestant
 * @property {string} name
 * @property {(count: number) => number | Promise<number>} time  does `count` units of work; milliseconds
 */

/** @typedef {{ rounds: number, minimumMs: number }} Effort  samples per contestant, length of each */

/** Milliseconds that `work` takes. */
export function millisecondsOf(work) {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/**
 * Units of work that take at least `minimumMs`. Looking for the number warms the contestant up.
 * @param {Contestant} contestant
 */
export async function calibrate(contestant, minimumMs) {
  for (let count = 1; ; ) {
    const ms = await contestant.time(count);
    if (ms >= minimumMs) return count;
    const factor = ms > 0 ? (1.2 * minimumMs) / ms : Infinity;
    count = Math.ceil(count * Math.min(10, Math.max(1.2, factor)));
  }
}

/**
 * Times all contestants in turn, every round beginning with another one, so that a disturbance of
 * the machine meets all of them alike.
 * @param {Contestant[]} contestants
 * @param {Effort} effort
 * @returns {Promise<Map<string, { perSecond: number, spread: number }>>} by name: median units of
 *   work per second, and how far the quartiles are apart
 */
export async function roundRobin(contestants, { rounds, minimumMs }) {
  const runners = [];
  for (const contestant of contestants) {
    runners.push({ contestant, count: await calibrate(contestant, minimumMs), rates: [] });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < runners.length; turn += 1) {
      const { contestant, count, rates } = runners[(round + turn) % runners.length];
      rates.push((1000 * count) / (await contestant.time(count)));
    }
  }
  return new Map(
    runners.map(({ contestant, rates }) => [
      contestant.name,
      { perSecond: rounded(median(rates), 6), spread: rounded(spread(rates), 2) },
    ]),
  );
}
