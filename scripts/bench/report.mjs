// SPDX-License-Identifier: MIT

/**
 * One line of the report.
 * @typedef {object} BenchCase
 * @property {string} name
 * @property {'node' | 'chromium'} environment
 * @property {number} ours
 * @property {string} unit
 * @property {Record<string, number>} peers
 * @property {Record<string, number>} limits  own builds that show what the machine gives
 * @property {Record<string, number>} spread  quartile distance over the median, per contestant
 */

/** @typedef {{ cases: BenchCase[], bytes: Record<string, number>, load: Record<string, number> }} BenchReport */

/**
 * @param {{ title: string, results: Map<string, { median: number, spread: number }> }} measured  `ours` first
 * @param {'node' | 'chromium'} environment
 * @param {string} unit
 * @param {readonly string[]} limitNames  contestants that are no peers
 * @returns {BenchCase}
 */
export function caseOf({ title, results }, environment, unit, limitNames) {
  const others = [...results].filter(([name]) => name !== 'ours');
  const numbers = (isWanted) =>
    Object.fromEntries(
      others.filter(([name]) => isWanted(name)).map(([name, { median }]) => [name, median]),
    );
  return {
    name: title,
    environment,
    ours: results.get('ours').median,
    unit,
    peers: numbers((name) => !limitNames.includes(name)),
    limits: numbers((name) => limitNames.includes(name)),
    spread: Object.fromEntries([...results].map(([name, { spread }]) => [name, spread])),
  };
}

/** e.g. `13.5 M`, `124 k`, `16.2`. */
export function short(value) {
  const [divisor, letter] = value >= 1e6 ? [1e6, ' M'] : value >= 1e4 ? [1e3, ' k'] : [1, ''];
  return `${Number((value / divisor).toPrecision(3))}${letter}`;
}

const isTime = (unit) => unit === 'ms';

/** How many times better ours is: more per second, or less time. */
export function ratioOf(ours, other, unit) {
  return isTime(unit) ? other / ours : ours / other;
}

/** One line of text per case: ours, then how many times that each of the others is. @param {BenchCase} one */
export function lineOf({ name, environment, ours, unit, peers, limits, spread }) {
  const ratios = Object.entries({ ...peers, ...limits }).map(
    ([other, value]) => `${other} ×${Number(ratioOf(ours, value, unit).toPrecision(3))}`,
  );
  const figure = `${short(ours)} ${unit} ±${Math.round(50 * (spread.ours ?? 0))} %`;
  return [`${name} [${environment}]`, `    ${figure}   ${ratios.join('   ')}`].join('\n');
}
