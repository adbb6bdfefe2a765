// SPDX-License-Identifier: MIT
import { toNative } from './to-native.mjs';

/** What builds are compared by: weights are all parameters, maps those of the units. */
export const COMPARED = /** @type {const} */ (['weights', 'losses', 'maps', 'field']);

/** @typedef {Record<typeof COMPARED[number], Float32Array | number[]>} RunNumbers */

/** Unit in the last place of a float of 1. */
const ULP = 2 ** -23;
/** Smaller weights are moved as if they were this part of the largest: sums round by the largest term. */
const SMALLEST = 1 / 16;

/**
 * Trains a config for a few mini-batches.
 * @param {any} module  the engine
 * @param {any} config  as nn-parity prints it
 * @param {{ steps: number, moved?: number }} options  `moved`: seed of the directions in which the
 *   start weights are moved by one unit in the last place; 0 leaves them
 * @returns {RunNumbers}
 */
export function shortRun(module, config, { steps, moved = 0 }) {
  const session = new module.Session();
  const status = session.configure(toNative(module, config));
  if (status.code !== module.StatusCode.ok) throw new Error(`${status.path} was refused`);
  if (moved > 0) moveWeights(session, moved);
  const losses = lossesOf(session);
  for (let step = 0; step < steps; step += 1) {
    session.step(1);
    losses.push(...lossesOf(session));
  }
  const { parametersOffset, parameterCount, unitMapsOffset, fieldOffset } = session.layout();
  const picture = Float32Array.from(session.snapshot(true));
  session.delete();
  return {
    weights: picture.subarray(parametersOffset, parametersOffset + parameterCount),
    losses,
    maps: picture.subarray(unitMapsOffset, fieldOffset),
    field: picture.subarray(fieldOffset),
  };
}

function moveWeights(session, seed) {
  const weights = Float32Array.from(session.snapshot(false));
  const largest = weights.reduce((size, weight) => Math.max(size, Math.abs(weight)), 0);
  let state = seed;
  const moved = weights.map((weight) => {
    // Numerical Recipes' generator; its high bits are good enough for a sign.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const size = Math.max(Math.abs(weight), SMALLEST * largest);
    return weight + (state >= 2 ** 31 ? ULP : -ULP) * size;
  });
  session.input(moved.length).set(moved);
  session.setWeights();
}

function lossesOf(session) {
  const { trainLoss, testLoss, penalty } = session.metrics();
  return [trainLoss, testLoss, penalty];
}

/**
 * The largest difference of two lists of numbers, in parts of the largest size in the first one
 * (of 1 where all are smaller). Infinite when one has a number where the other has none.
 * @param {ArrayLike<number>} one
 * @param {ArrayLike<number>} other
 */
export function relativeDifference(one, other) {
  let size = 1;
  let difference = one.length === other.length ? 0 : Infinity;
  for (let i = 0; i < one.length; i += 1) {
    const [a = 0, b = 0] = [one[i], other[i]];
    if (Number.isFinite(a)) size = Math.max(size, Math.abs(a));
    if (Object.is(a, b)) continue;
    const distance = Math.abs(a - b);
    difference = Math.max(difference, Number.isNaN(distance) ? Infinity : distance);
  }
  return difference / size;
}
