// SPDX-License-Identifier: MIT
// Runs in Node and in a page: imports nothing of either.
import { gaussians, prototypes } from './training-data.mjs';

/**
 * A network and how it is trained. Every contestant gets the same points, start weights, batch size
 * and learning rate.
 * @typedef {object} TrainingCase
 * @property {string} name        short, e.g. `A`
 * @property {number[]} sizes     units of every layer, input and output included
 * @property {'tanh' | 'relu'} activation  of the hidden layers; the output layer has none
 * @property {'squared' | 'softmax'} loss  ½(s − y)² of one score, or cross-entropy
 * @property {number} batch
 * @property {number} rate        learning rate
 * @property {'sgd' | 'adam'} optimizer
 * @property {number} checkSteps  steps after which everybody's loss is compared
 * @property {() => TrainingData} data
 */

/**
 * @typedef {object} TrainingData
 * @property {number} dimensions
 * @property {number} samples
 * @property {Float32Array} inputs  samples × dimensions
 * @property {Float32Array} labels  the class, or for the squared loss the value to reach
 */

// A whole number of batches of every case: no contestant gets a short one.
const SAMPLES = 640;
const IMAGES = 500;

/** @returns {TrainingCase} */
const tanh = (name, sizes, batch, rate, checkSteps) => ({
  name,
  sizes,
  activation: 'tanh',
  loss: 'squared',
  batch,
  rate,
  optimizer: 'sgd',
  checkSteps,
  data: () => gaussians(SAMPLES, [-1, 1]),
});

/** @returns {TrainingCase} */
const relu = (name, sizes, batch, rate, checkSteps, data, isAdam = false) => ({
  name,
  sizes,
  activation: 'relu',
  loss: 'softmax',
  batch,
  rate,
  optimizer: isAdam ? 'adam' : 'sgd',
  checkSteps,
  data,
});

const twoClasses = () => gaussians(SAMPLES, [0, 1]);

/** @type {TrainingCase[]} */
export const TRAINING_CASES = [
  tanh('A', [2, 4, 2, 1], 10, 0.03, 200),
  tanh('B', [2, 8, 8, 8, 8, 8, 8, 1], 10, 0.03, 200),
  relu('C', [2, 20, 2], 10, 0.03, 200, twoClasses),
  relu('C-adam', [2, 20, 2], 10, 0.003, 200, twoClasses, true),
  tanh('D', [2, 128, 128, 1], 32, 0.01, 60),
  relu('E', [3072, 100, 10], 100, 0.01, 5, () => prototypes(IMAGES, 3072, 10)),
];

/** e.g. `train A: 2-4-2-1 tanh, batch 10, sgd`. @param {TrainingCase} one */
export function titleOf({ name, sizes, activation, batch, optimizer }) {
  return `train ${name}: ${sizes.join('-')} ${activation}, batch ${batch}, ${optimizer}`;
}
