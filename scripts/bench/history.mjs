// SPDX-License-Identifier: MIT
import { ratioTo } from './report.mjs';
import { median, rounded } from './statistics.mjs';

/** @typedef {import('./report.mjs').BenchReport} BenchReport */

/** Share of the speed whose loss is flagged. */
export const DROP = 0.15;
/** The latest run is compared with the middle of so many before it. */
const COMPARED_RUNS = 5;
/** Ratios within one run say more than speeds of different days; the first that took part counts. */
const YARDSTICKS = ['convnetjs', 'native-sse4.1'];
const BARS = '▁▂▃▄▅▆▇█';

/**
 * How good a case was, in every run that had it; larger is better.
 * @typedef {object} Series
 * @property {string} title    name, environment and yardstick
 * @property {number[]} values oldest first
 * @property {number} change   of the latest value against the middle of those before it; 0 when it is the first
 * @property {boolean} isDrop
 */

function valuesOf({ cases, load, bytes }) {
  const values = new Map();
  for (const one of cases) {
    const title = `${one.name} [${one.environment}]`;
    const yardstick = YARDSTICKS.find((name) => ratioTo(one, name) !== undefined);
    const speed = one.unit === 'ms' ? 1 / one.ours : one.ours;
    if (yardstick) values.set(`${title} vs ${yardstick}`, ratioTo(one, yardstick));
    else values.set(`${title}, ${one.unit}`, speed);
  }
  for (const [key, value] of Object.entries({ ...load, ...bytes })) {
    values.set(`${key}, inverse`, 1 / value);
  }
  return values;
}

/**
 * @param {BenchReport[]} reports  of one kind of machine, oldest first
 * @returns {Series[]}
 */
export function seriesOf(reports) {
  const runs = reports.map(valuesOf);
  const titles = new Set(runs.flatMap((run) => [...run.keys()]));
  return [...titles].map((title) => {
    const values = runs.flatMap((run) => (run.has(title) ? [run.get(title)] : []));
    const before = values.slice(0, -1).slice(-COMPARED_RUNS);
    const change = before.length === 0 ? 0 : (values.at(-1) ?? 0) / median(before) - 1;
    return { title, values, change, isDrop: change < -DROP };
  });
}

/** One character per value, the largest being a full bar. */
export function sparkline(values) {
  const largest = Math.max(...values);
  return values
    .map((value) => BARS[Math.min(BARS.length - 1, Math.floor((value / largest) * BARS.length))])
    .join('');
}

/** @param {Series} series */
export function historyLine({ title, values, change, isDrop }) {
  const percent = `${change < 0 ? '' : '+'}${Math.round(100 * change)} %`;
  const latest = rounded(values.at(-1) ?? 0, 3);
  return `${isDrop ? 'DROP' : '    '} ${sparkline(values)} ${latest} (${percent})  ${title}`;
}

/** Reports by kind of machine. @param {BenchReport[]} reports */
export function byMachine(reports) {
  const groups = new Map();
  for (const report of reports) {
    const group = groups.get(report.machine.kind) ?? [];
    groups.set(report.machine.kind, [...group, report]);
  }
  return groups;
}
