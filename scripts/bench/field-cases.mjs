// SPDX-License-Identifier: MIT
// Runs in Node and in a page: imports nothing of either.
import { gaussians } from './training-data.mjs';

/**
 * A network that is evaluated at every point of a square.
 * @typedef {import('./training-cases.mjs').TrainingCase & { fieldSize: number }} FieldCase
 */

/**
 * @param {number[]} sizes
 * @param {'tanh' | 'relu'} activation
 * @param {number} fieldSize
 * @returns {FieldCase}
 */
function fieldCase(sizes, activation, fieldSize) {
  const isClassifier = sizes.at(-1) !== 1;
  return {
    name: `field ${fieldSize}`,
    sizes,
    activation,
    loss: isClassifier ? 'softmax' : 'squared',
    batch: 10,
    rate: 0.03,
    optimizer: 'sgd',
    checkSteps: 0,
    data: () => gaussians(100, isClassifier ? [0, 1] : [-1, 1]),
    fieldSize,
  };
}

/** @type {FieldCase[]} */
export const FIELD_CASES = [256, 512].flatMap((size) => [
  fieldCase([2, 4, 2, 1], 'tanh', size),
  fieldCase([2, 8, 8, 1], 'tanh', size),
  fieldCase([2, 20, 2], 'relu', size),
]);

/** e.g. `field 512²: 2-8-8-1 tanh`. @param {FieldCase} one */
export const fieldTitleOf = ({ sizes, activation, fieldSize }) =>
  `field ${fieldSize}²: ${sizes.join('-')} ${activation}`;

/** Centre of pixel (row, column) of the engine's decision grid, whose row 0 is at the top. */
export function pixelCentre(domain, size, row, column) {
  const pixel = (2 * domain) / size;
  return [(column + 0.5) * pixel - domain, domain - (row + 0.5) * pixel];
}
