// SPDX-License-Identifier: MIT
// Runs in Node and in a page: imports nothing of either.

/** Equidistributed numbers in [0, 1), the same on every machine (mulberry32). */
export function uniformNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Nearly normal numbers of mean 0 and deviation 1: sums of twelve equidistributed ones. */
function normalNumbers(seed) {
  const uniform = uniformNumbers(seed);
  return () => {
    let sum = -6;
    for (let i = 0; i < 12; i += 1) sum += uniform();
    return sum;
  };
}

/**
 * Two clouds in the plane that overlap a little, so that a trained network keeps on learning.
 * @param {number} samples
 * @param {[number, number]} labels  of the two clouds, whose points alternate
 */
export function gaussians(samples, labels) {
  const normal = normalNumbers(1);
  const data = emptyData(samples, 2);
  for (let i = 0; i < samples; i += 1) {
    const centre = i % 2 === 0 ? -1 : 1;
    data.inputs[2 * i] = centre + 0.8 * normal();
    data.inputs[2 * i + 1] = centre + 0.8 * normal();
    data.labels[i] = i % 2 === 0 ? labels[0] : labels[1];
  }
  return data;
}

/** Noisy copies of one random pattern per class, in the place of images. */
export function prototypes(samples, dimensions, classes) {
  const normal = normalNumbers(2);
  const patterns = Float32Array.from({ length: classes * dimensions }, () => 0.3 * normal());
  const data = emptyData(samples, dimensions);
  for (let i = 0; i < samples; i += 1) {
    const label = i % classes;
    data.labels[i] = label;
    for (let k = 0; k < dimensions; k += 1) {
      data.inputs[i * dimensions + k] = (patterns[label * dimensions + k] ?? 0) + normal();
    }
  }
  return data;
}

function emptyData(samples, dimensions) {
  return {
    samples,
    dimensions,
    inputs: new Float32Array(samples * dimensions),
    labels: new Float32Array(samples),
  };
}
