// SPDX-License-Identifier: MIT
import { rounded } from './statistics.mjs';

/**
 * One measured case.
 * @typedef {object} BenchCase
 * @property {string} name
 * @property {'node' | 'chromium'} environment
 * @property {number} ours
 * @property {string} unit
 * @property {Record<string, number>} peers
 * @property {Record<string, number>} limits  own builds that show what the machine gives
 * @property {Record<string, number>} spread  quartile distance over the median, per contestant
 */

/**
 * What `--json` writes and `engine/bench/results/` keeps.
 * @typedef {object} BenchReport
 * @property {string} date     ISO 8601, UTC
 * @property {{ kind: string, cpu: string, cores: number, node: string, load?: number }} machine
 *   `load`: average over the last five minutes; above `cores` others disturbed the run
 * @property {BenchCase[]} cases
 * @property {Record<string, number>} bytes  downloads, and memory of the engine
 * @property {Record<string, number>} load   the page: milliseconds to the first picture, per
 *   frame and per restart; how many times as fast two workers are as one
 */

/** @typedef {Map<string, { median: number, spread: number }>} Results  by contestant, `ours` among them */

/**
 * @param {string} name
 * @param {Results} results
 * @param {'node' | 'chromium'} environment
 * @param {string} unit
 * @param {readonly string[]} limitNames  contestants that are no peers
 * @returns {BenchCase}
 */
export function caseOf(name, results, environment, unit, limitNames) {
  const ours = results.get('ours');
  if (!ours) throw new Error(`${name}: nobody measured ours`);
  const mediansOf = (isWanted) =>
    Object.fromEntries(
      [...results]
        .filter(([other]) => other !== 'ours' && isWanted(other))
        .map(([other, { median }]) => [other, median]),
    );
  return {
    name,
    environment,
    ours: ours.median,
    unit,
    peers: mediansOf((other) => !limitNames.includes(other)),
    limits: mediansOf((other) => limitNames.includes(other)),
    spread: Object.fromEntries([...results].map(([other, { spread }]) => [other, spread])),
  };
}

/** How many times better ours is: more per second, or less time. */
export function ratioOf(ours, other, unit) {
  return unit === 'ms' ? other / ours : ours / other;
}

/**
 * How many times better than the peer or limit `other` ours is in a case.
 * @param {BenchCase} one
 * @param {string} other
 * @returns {number | undefined}  undefined when `other` took no part
 */
export function ratioTo({ ours, unit, peers, limits }, other) {
  const value = peers[other] ?? limits[other];
  return value === undefined ? undefined : ratioOf(ours, value, unit);
}

/** e.g. `13.5 M`, `124 k`, `16.2`. */
export function short(value) {
  const [divisor, letter] = value >= 1e6 ? [1e6, ' M'] : value >= 1e4 ? [1e3, ' k'] : [1, ''];
  return `${rounded(value / divisor, 3)}${letter}`;
}

/** Lines of text: ours, then how many times the others that is. @param {BenchCase} one */
export function linesOf(one) {
  const { name, environment, ours, unit, peers, limits, spread } = one;
  const ratios = Object.keys({ ...peers, ...limits }).map(
    (other) => `${other} ×${rounded(ratioTo(one, other) ?? 0, 3)}`,
  );
  const deviation = Math.round(50 * (spread.ours ?? 0));
  return [
    `${name} [${environment}]`,
    `    ${short(ours)} ${unit} ±${deviation} %   ${ratios.join('   ')}`,
  ];
}

const isRecordOfNumbers = (value) =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((number) => Number.isFinite(number));

/** What is wrong with the shape of a report; nothing when it can be read by others. */
export function shapeProblems(report) {
  const problems = [];
  for (const part of ['bytes', 'load']) {
    if (!isRecordOfNumbers(report?.[part])) problems.push(`${part} holds something but numbers`);
  }
  if (!Array.isArray(report?.cases)) return [...problems, 'cases is no list'];
  for (const one of report.cases) {
    const isFit =
      typeof one.name === 'string' &&
      ['node', 'chromium'].includes(one.environment) &&
      one.ours > 0 &&
      typeof one.unit === 'string' &&
      isRecordOfNumbers(one.peers) &&
      isRecordOfNumbers(one.limits);
    if (!isFit) problems.push(`the case ${one.name} is incomplete`);
  }
  return problems;
}
