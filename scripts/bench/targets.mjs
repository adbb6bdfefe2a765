// SPDX-License-Identifier: MIT
// What the engine and the page have to reach, and whether a report does.
import { ratioTo } from './report.mjs';
import { rounded } from './statistics.mjs';

/**
 * @typedef {object} Verdict
 * @property {string} target
 * @property {string} wanted
 * @property {string} found
 * @property {boolean} isMet
 */

/**
 * How many times as fast as a peer, by the start of the case's name.
 * @type {[start: string, other: string, wanted: number][]}
 */
const FASTER = [
  ['train A:', 'convnetjs', 30],
  ['train B:', 'convnetjs', 15],
  ['train C:', 'convnetjs', 35],
  ['train D:', 'convnetjs', 30],
  ['train E:', 'convnetjs', 20],
  ['train A:', 'tfjs-wasm', 200],
  ['train C:', 'tfjs-wasm', 200],
  ['train D:', 'tfjs-wasm', 12],
  ['train E:', 'tfjs-wasm', 5],
  ['field 512²: 2-8-8-1', 'convnetjs', 40],
  ['train E:', 'eigen-sgemm', 0.6],
];
/** The relaxed-SIMD build against the default one. */
const TURBO = /^train [DE]:/;
const TURBO_GAIN = 1.35;
const NATIVE_SHARE = 0.75;
const FIELD_MS = 16;

/** How many times as fast two workers of the pool are as one. */
const POOL_SPEEDUP = 1.6;

/**
 * Largest values of `load` and `bytes`.
 * @type {['load' | 'bytes', key: string, wanted: number, unit: string, title: string][]}
 */
const AT_MOST = [
  ['load', 'firstPictureMs', 600, 'ms', 'navigation to first picture, cold cache'],
  ['load', 'frameMs', 6, 'ms', 'main thread per frame, 2-8-8-1, median'],
  ['load', 'frameMs95', 12, 'ms', 'main thread per frame, 2-8-8-1, 95th percentile'],
  ['bytes', 'engineGzipped', 80_000, 'bytes', 'engine and glue, gzipped'],
  ['bytes', 'turboGzipped', 80_000, 'bytes', 'turbo engine and glue, gzipped'],
  ['bytes', 'memoryDefault', 32e6, 'bytes', 'WebAssembly memory, default config'],
  ['bytes', 'memoryE', 128e6, 'bytes', 'WebAssembly memory, E'],
];

function atLeast(target, wanted, found) {
  return {
    target,
    wanted: `≥ ${wanted}×`,
    found: `${rounded(found, 3)}×`,
    isMet: found >= wanted,
  };
}

function atMost(target, wanted, found, unit) {
  return {
    target,
    wanted: `≤ ${wanted} ${unit}`,
    found: `${rounded(found, 3)} ${unit}`,
    isMet: found <= wanted,
  };
}

/**
 * The targets that a report says something about. What was not measured has no verdict.
 * @param {import('./report.mjs').BenchReport} report
 * @returns {Verdict[]}
 */
export function verdictsOf({ cases, bytes, load }) {
  const node = cases.filter(({ environment }) => environment === 'node');
  const faster = FASTER.flatMap(([start, other, wanted]) =>
    node
      .filter(({ name }) => name.startsWith(start))
      .map(
        (one) => /** @type {const} */ ([`${one.name} vs ${other}`, wanted, ratioTo(one, other)]),
      ),
  );
  const native = node.map(
    (one) =>
      /** @type {const} */ ([
        `${one.name} vs native-sse4.1`,
        NATIVE_SHARE,
        ratioTo(one, 'native-sse4.1'),
      ]),
  );
  const turbo = cases.flatMap((one) => {
    const ratio = TURBO.test(one.name) ? ratioTo(one, 'turbo') : undefined;
    const target = `turbo vs ours: ${one.name} [${one.environment}]`;
    return ratio === undefined ? [] : [atLeast(target, TURBO_GAIN, 1 / ratio)];
  });
  const fields = node.filter(({ name }) => name.startsWith('field 512²: 2-8-8-1'));
  return [
    ...[...faster, ...native].flatMap(([target, wanted, found]) =>
      found === undefined ? [] : [atLeast(target, wanted, found)],
    ),
    ...turbo,
    ...fields.map(({ name, ours }) => atMost(name, FIELD_MS, ours, 'ms')),
    ...(load.poolSpeedup2 === undefined
      ? []
      : [atLeast('pool: restarts of 2-20-2, 2 workers vs 1', POOL_SPEEDUP, load.poolSpeedup2)]),
    ...AT_MOST.flatMap(([part, key, wanted, unit, title]) => {
      const found = { load, bytes }[part][key];
      return found === undefined ? [] : [atMost(title, wanted, found, unit)];
    }),
  ];
}

/** @param {Verdict[]} verdicts */
export function verdictLines(verdicts) {
  const missed = verdicts.filter(({ isMet }) => !isMet).length;
  return [
    ...verdicts.map(
      ({ target, wanted, found, isMet }) =>
        `${isMet ? 'met   ' : 'MISSED'} ${target}: ${found} (${wanted})`,
    ),
    `${verdicts.length - missed} of ${verdicts.length} targets met`,
  ];
}
