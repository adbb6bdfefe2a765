// SPDX-License-Identifier: MIT
// Runs in Node and in a page: imports nothing of either.
import { millisecondsOf } from '../round-robin.mjs';

const NO_SCHEDULE = { every: 10, factor: 0.5, rate: 0.1, epochs: 100 };

/** The points as the engine's lists of given points: numbers, then the label. */
function pointsOf({ samples, dimensions, inputs, labels }) {
  const width = dimensions + 1;
  const points = new Float32Array(samples * width);
  for (let i = 0; i < samples; i += 1) {
    points.set(inputs.subarray(i * dimensions, (i + 1) * dimensions), i * width);
    points[i * width + dimensions] = labels[i];
  }
  return points;
}

/**
 * What Session::configure takes.
 * @param {any} module  what the factory of nn-engine.js resolves to
 * @param {import('../training-cases.mjs').TrainingCase} one
 */
export function sessionConfig(module, one, data, { shuffle, fieldSize }) {
  const isVector = data.dimensions !== 2;
  const isRegression = one.loss === 'squared';
  return {
    seed: 42,
    data: {
      kind: isVector ? module.DatasetKind.vectors : module.DatasetKind.custom,
      samples: data.samples,
      noise: 0,
      trainShare: 1,
      classes: isRegression ? 2 : one.sizes.at(-1),
      turns: 1.75,
      standardize: false,
      vectorLength: isVector ? data.dimensions : 1,
      points: pointsOf(data),
    },
    features: [module.Feature.x1, module.Feature.x2],
    task: isRegression ? module.Task.regression : module.Task.classification,
    network: {
      layers: one.sizes.slice(1, -1).map((units) => ({
        units,
        activation: module.Activation[one.activation],
        dropout: 0,
      })),
      init: {
        kind: one.activation === 'relu' ? module.InitKind.he : module.InitKind.glorot,
        scale: 1,
        bias: 0,
      },
      leakySlope: 0.01,
      preluSlope: 0.25,
      maxoutPieces: 2,
    },
    loss: module.LossKind[one.loss],
    regularization: { l1: 0, l2: 0, maxNorm: 0, inputNoise: 0 },
    training: {
      optimizer: module.OptimizerKind[one.optimizer],
      learningRate: one.rate,
      momentum: 0.9,
      beta1: 0.9,
      beta2: 0.999,
      epsilon: 1e-8,
      batchSize: one.batch,
      shuffle,
      clipNorm: 0,
      schedule: { ...NO_SCHEDULE, kind: module.ScheduleKind.constant },
    },
    weights: [],
    fieldSize,
  };
}

/**
 * A session of the engine, ready to train `one`.
 * @param {any} module  what the factory of nn-engine.js resolves to
 * @param {{ shuffle: boolean, fieldSize: number }} options
 */
export function openSession(module, one, data, options) {
  const session = new module.Session();
  const status = session.configure(sessionConfig(module, one, data, options));
  if (status.code !== module.StatusCode.ok) {
    throw new Error(`the engine refuses case ${one.name}: ${status.path} (${status.value})`);
  }
  return session;
}

/** The parameters of a session, copied. */
export const parametersOf = (session) => Float32Array.from(session.snapshot(false));

/** Our engine in WebAssembly, through the glue that the page uses. */
export function engineContestant(module, name = 'ours') {
  return {
    name,
    open(one, data, _start, { shuffle }) {
      const session = openSession(module, one, data, { shuffle, fieldSize: 32 });
      return {
        step: (count) => session.step(count),
        time: (count) =>
          millisecondsOf(() => {
            if (session.step(count) !== count) throw new Error(`case ${one.name} diverged`);
          }),
        parameters: () => parametersOf(session),
        close: () => session.delete(),
      };
    },
    /** The decision grid as the page asks for it: the field and the maps of all units. */
    openField(one, data) {
      const options = { shuffle: false, fieldSize: one.fieldSize };
      const session = openSession(module, one, data, options);
      const { domain, fieldOffset } = session.layout();
      return {
        subject: { domain, parameters: parametersOf(session) },
        time: (count) =>
          millisecondsOf(() => {
            for (let i = 0; i < count; i += 1) session.snapshot(true);
          }),
        picture: () => session.snapshot(true).slice(fieldOffset),
        close: () => session.delete(),
      };
    },
  };
}
