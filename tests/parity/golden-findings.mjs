// SPDX-License-Identifier: MIT
// The golden trajectories of tests/golden in a built module, through the bound Session.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toNative } from './to-native.mjs';

const CASES = new URL('../golden/cases/', import.meta.url);
/** As tests/engine/golden_test.cpp allows for floats; see tests/golden/README.md. */
const TOLERANCE = 1e-4;
const SMALLEST = 0.1;

const FEATURES = {
  'x1^2': 'x1Squared',
  'x2^2': 'x2Squared',
  'x1*x2': 'x1TimesX2',
  'sin(x1)': 'sinX1',
  'sin(x2)': 'sinX2',
};

/**
 * One finding per case: its parameters after 1, 10 and 200 steps are those of the references.
 * @param {any} module  the engine
 * @param {string} build  its name
 * @returns {{ name: string, problems: string[] }[]}
 */
export function goldenFindings(module, build) {
  const files = readdirSync(CASES).filter((file) => file.endsWith('.txt'));
  return files.map((file) => ({
    name: `${file} is followed by ${build}`,
    problems: deviations(module, readCase(new URL(file, CASES))),
  }));
}

function deviations(module, golden) {
  const session = new module.Session();
  const status = session.configure(toNative(module, configOf(golden)));
  if (status.code !== module.StatusCode.ok) return [`${status.path} was refused`];
  let done = 0;
  const problems = golden.numbers('check_steps').flatMap((step) => {
    session.step(step - done);
    done = step;
    return wrongParameters(session.snapshot(false), golden.numbers(`params_${step}`), step);
  });
  session.delete();
  return problems;
}

function wrongParameters(found, expected, step) {
  if (found.length !== expected.length) return [`${found.length} parameters`];
  const wrong = expected.flatMap((value, i) => {
    const actual = found[i] ?? Number.NaN;
    const size = Math.max(Math.abs(actual), Math.abs(value), SMALLEST);
    // Written so that NaN is wrong too.
    return Math.abs(actual - value) <= TOLERANCE * size ? [] : [`[${i}]: ${actual}, not ${value}`];
  });
  return wrong.slice(0, 1).map((first) => `${wrong.length} wrong after ${step} steps: ${first}`);
}

/** `key count value …` lines. */
function readCase(url) {
  const lines = readFileSync(fileURLToPath(url), 'utf8').trim().split('\n').slice(1);
  const values = new Map(
    lines.map((line) => {
      const [key = '', , ...words] = line.split(' ');
      return [key, words];
    }),
  );
  const words = (key) => values.get(key) ?? [];
  const numbers = (key) => words(key).map(Number);
  return {
    words,
    numbers,
    word: (key) => words(key)[0] ?? '',
    number: (key) => Number(words(key)[0]),
  };
}

/** Config v1 as nn-parity prints it. */
function configOf({ words, numbers, word, number }) {
  const units = numbers('layers');
  const activations = words('activations').map((name) => name.replace('leaky-relu', 'leakyRelu'));
  return {
    seed: number('seed'),
    data: {
      kind: word('data'),
      samples: numbers('points').length / 3,
      noise: 0,
      trainShare: number('train_share'),
      classes: number('classes'),
      turns: 1,
      standardize: number('standardize') !== 0,
      vectorLength: 1,
      points: numbers('points'),
    },
    features: words('features').map((name) => FEATURES[name] ?? name),
    task: word('task'),
    network: {
      layers: units.map((count, i) => ({ units: count, activation: activations[i], dropout: 0 })),
      init: { kind: 'zeros', scale: 1, bias: 0 },
      leakySlope: number('leaky_slope'),
      preluSlope: number('prelu_slope'),
      maxoutPieces: number('maxout_pieces'),
    },
    loss: word('loss'),
    regularization: {
      l1: number('l1'),
      l2: number('l2'),
      maxNorm: number('max_norm'),
      inputNoise: number('input_noise'),
    },
    training: trainingOf({ word, number }),
    weights: numbers('start'),
    fieldSize: 32,
  };
}

function trainingOf({ word, number }) {
  return {
    optimizer: word('optimizer'),
    learningRate: number('learning_rate'),
    momentum: number('momentum'),
    beta1: number('beta1'),
    beta2: number('beta2'),
    epsilon: number('epsilon'),
    batchSize: number('batch_size'),
    shuffle: number('shuffle') !== 0,
    clipNorm: number('clip_norm'),
    schedule: {
      kind: word('schedule_kind'),
      every: number('schedule_every'),
      factor: number('schedule_factor'),
      rate: number('schedule_rate'),
      epochs: number('schedule_epochs'),
    },
  };
}
