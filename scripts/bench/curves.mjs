// SPDX-License-Identifier: MIT
// How the cost of a training step and of a field grows: one size is varied, the others stay.
import { openSession } from './contestants/engine.mjs';
import { calibrate } from './round-robin.mjs';
import { quantile, rounded } from './statistics.mjs';
import { gaussians } from './training-data.mjs';

/**
 * @typedef {object} Curve
 * @property {string} name      of the file entry
 * @property {string} title     what is measured, with the sizes that stay
 * @property {string} variable  what grows, the horizontal axis
 * @property {string} unit      of the vertical axis
 * @property {{ x: number, y: number }[]} points
 */

/** @typedef {Omit<Curve, 'points'> & { xs: number[], open: (module: any, x: number) => Runner }} CurvePlan */
/** @typedef {{ time: (count: number) => number, close: () => void }} Runner */

/** A whole number of batches of every size: a short last one would make a step look cheaper. */
const SAMPLES = 640;
const UNITS = [1, 2, 4, 8, 16, 32, 64, 128, 256];
const POWERS = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => 2 ** (from + i));

/** @param {number[]} hidden */
function open(module, hidden, batch, fieldSize) {
  const one = {
    name: hidden.join('-'),
    sizes: [2, ...hidden, 1],
    activation: /** @type {const} */ ('tanh'),
    loss: /** @type {const} */ ('squared'),
    batch,
    // So small that the widest network does not diverge.
    rate: 0.001,
    optimizer: /** @type {const} */ ('sgd'),
  };
  return openSession(module, one, gaussians(SAMPLES, [-1, 1]), { shuffle: true, fieldSize });
}

/** Milliseconds of the processor that `work` takes: others on a busy machine do not count. */
function processorMsOf(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Training steps of 2-hidden-1. */
function trainingOf(module, hidden, batch) {
  const session = open(module, hidden, batch, 32);
  return {
    time: (count) =>
      processorMsOf(() => {
        if (session.step(count) !== count) throw new Error(`2-${hidden.join('-')}-1 diverged`);
      }),
    close: () => session.delete(),
  };
}

/** Fields of 2-hidden-1 with the maps of all units, as the page asks for them. */
function fieldOf(module, hidden, fieldSize) {
  const session = open(module, hidden, 10, fieldSize);
  return {
    time: (count) =>
      processorMsOf(() => {
        for (let i = 0; i < count; i += 1) session.snapshot(true);
      }),
    close: () => session.delete(),
  };
}

/** @type {CurvePlan[]} */
export const CURVES = [
  {
    name: 'step-units',
    title: 'Step of 2-n-n-1, batch 32',
    variable: 'units n of a layer',
    unit: 'µs',
    xs: UNITS,
    open: (module, units) => trainingOf(module, [units, units], 32),
  },
  {
    name: 'step-layers',
    title: 'Step of 2-8-…-8-1, batch 10',
    variable: 'hidden layers',
    unit: 'µs',
    xs: [1, 2, 3, 4, 5, 6],
    open: (module, layers) => trainingOf(module, Array(layers).fill(8), 10),
  },
  {
    name: 'step-batch',
    title: 'Step of 2-8-8-1',
    variable: 'samples of a batch',
    unit: 'µs',
    xs: POWERS(0, 7),
    open: (module, batch) => trainingOf(module, [8, 8], batch),
  },
  {
    name: 'field-grid',
    title: 'Field of 2-8-8-1',
    variable: 'pixels of a side',
    unit: 'ms',
    xs: POWERS(4, 9),
    open: (module, size) => fieldOf(module, [8, 8], size),
  },
  {
    name: 'field-units',
    title: 'Field of 2-n-n-1, 128²',
    variable: 'units n of a layer',
    unit: 'ms',
    xs: UNITS.slice(0, -2),
    open: (module, units) => fieldOf(module, [units, units], 128),
  },
];

/**
 * Times all points of a curve in turn, in many short samples of processor time; the 5 % quantile of each is what the
 * machine gives when nothing else disturbs it.
 * @param {CurvePlan} plan
 * @param {any} module  the engine
 * @param {{ rounds: number, sampleMs: number }} effort
 * @returns {Promise<Curve>}
 */
export async function measureCurve({ xs, open: openAt, ...plan }, module, { rounds, sampleMs }) {
  const runners = [];
  for (const x of xs) {
    const runner = openAt(module, x);
    const counts = [];
    // A pause of the machine at the wrong moment makes a count too small to be measured.
    for (let i = 0; i < 5; i += 1)
      counts.push(await calibrate({ name: plan.name, ...runner }, sampleMs));
    runners.push({ x, runner, count: Math.max(...counts), times: [] });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { runner, count, times } of runners) times.push(runner.time(count) / count);
  }
  const scale = plan.unit === 'µs' ? 1000 : 1;
  const points = runners.map(({ x, times }) => ({
    x,
    y: rounded(scale * quantile(times, 0.05), 3),
  }));
  for (const { runner } of runners) runner.close();
  return { ...plan, points };
}

/**
 * How y grows with x between the last two points: 1 is in proportion, 2 with the square.
 * @param {Curve['points']} points
 */
export function growthAtEnd(points) {
  const [before, last] = points.slice(-2);
  if (!before || !last) throw new RangeError('growthAtEnd() of less than two points');
  return rounded(Math.log(last.y / before.y) / Math.log(last.x / before.x), 2);
}
