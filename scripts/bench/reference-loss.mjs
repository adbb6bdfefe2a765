// SPDX-License-Identifier: MIT
// Runs in Node and in a page: imports nothing of either.

/**
 * The parts of flat parameters: per layer W (units × inputs, row by row), then b.
 * @param {number[]} sizes
 * @param {Float32Array} parameters
 */
export function layersOf(sizes, parameters) {
  let offset = 0;
  return sizes.slice(1).map((units, i) => {
    const inputs = sizes[i] ?? 0;
    const weights = parameters.subarray(offset, offset + units * inputs);
    const biases = parameters.subarray(offset + units * inputs, offset + units * (inputs + 1));
    offset += units * (inputs + 1);
    return { units, inputs, weights, biases };
  });
}

function weightedSums({ units, inputs, weights, biases }, values) {
  const sums = new Float64Array(units);
  for (let u = 0; u < units; u += 1) {
    let sum = biases[u];
    for (let k = 0; k < inputs; k += 1) sum += weights[u * inputs + k] * values[k];
    sums[u] = sum;
  }
  return sums;
}

const ACTIVATIONS = { tanh: Math.tanh, relu: (x) => Math.max(0, x), none: (x) => x };

/**
 * Scores of one point, in double.
 * @param {import('./training-cases.mjs').TrainingCase} one
 * @param {ReturnType<typeof layersOf>} layers
 * @param {ArrayLike<number>} input
 * @param {'none' | 'tanh'} output  activation of the last layer
 */
export function referenceScores(one, layers, input, output = 'none') {
  return layers.reduce((values, layer) => {
    const isLast = layer === layers.at(-1);
    return weightedSums(layer, values).map(ACTIVATIONS[isLast ? output : one.activation]);
  }, Float64Array.from(input));
}

function lossOfScores(loss, scores, label) {
  if (loss === 'squared') return 0.5 * (scores[0] - label) ** 2;
  const largest = Math.max(...scores);
  const sum = scores.reduce((total, score) => total + Math.exp(score - largest), 0);
  return largest + Math.log(sum) - scores[label];
}

/**
 * Mean loss over all points, in double and by nobody's library: what the contestants' own words
 * about their learning are checked against.
 * @param {import('./training-cases.mjs').TrainingCase} one
 * @param {import('./training-cases.mjs').TrainingData} data
 * @param {Float32Array} parameters  as `layersOf` reads them
 * @param {'none' | 'tanh'} output  activation of the last layer
 */
export function referenceLoss(one, data, parameters, output = 'none') {
  const layers = layersOf(one.sizes, parameters);
  let total = 0;
  for (let i = 0; i < data.samples; i += 1) {
    const input = data.inputs.subarray(i * data.dimensions, (i + 1) * data.dimensions);
    total += lossOfScores(one.loss, referenceScores(one, layers, input, output), data.labels[i]);
  }
  return total / data.samples;
}
