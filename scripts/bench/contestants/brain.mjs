// SPDX-License-Identifier: MIT
// Runs in Node and in a page: imports nothing of either.
import { layersOf } from '../reference-loss.mjs';
import { millisecondsOf } from '../round-robin.mjs';

// brain.js refuses 0.
const NO_MOMENTUM = 1e-12;

function networkOf(NeuralNetwork, one, start) {
  const network = new NeuralNetwork({
    activation: one.activation,
    hiddenLayers: one.sizes.slice(1, -1),
    learningRate: one.rate,
    momentum: NO_MOMENTUM,
  });
  network.sizes = [...one.sizes];
  network.initialize();
  layersOf(one.sizes, start).forEach(({ units, inputs, weights, biases }, i) => {
    for (let u = 0; u < units; u += 1) {
      network.weights[i + 1][u] = Array.from(weights.subarray(u * inputs, (u + 1) * inputs));
    }
    network.biases[i + 1] = Array.from(biases);
  });
  return network;
}

/**
 * brain.js on the CPU. It has neither mini-batches nor softmax: it updates after every sample, and
 * its output layer has the activation of the hidden ones.
 * @param {any} NeuralNetwork  its class of that name
 */
export function brainContestant(NeuralNetwork) {
  return {
    name: 'brain.js',
    output: /** @type {const} */ ('tanh'),
    isOnline: true,
    takes: (one) => one.activation === 'tanh',
    open(one, data, start) {
      const network = networkOf(NeuralNetwork, one, start);
      const patterns = Array.from({ length: data.samples }, (_, i) => ({
        input: Array.from(data.inputs.subarray(i * data.dimensions, (i + 1) * data.dimensions)),
        output: [data.labels[i]],
      }));
      let next = 0;
      const step = (count) => {
        for (let i = count * one.batch; i > 0; i -= 1) {
          network.trainPattern(patterns[next]);
          next = (next + 1) % patterns.length;
        }
      };
      return {
        step,
        time: (count) => millisecondsOf(() => step(count)),
        parameters: () =>
          Float32Array.from(
            network.weights
              .slice(1)
              .flatMap((rows, i) => [...rows.flat(), ...network.biases[i + 1]]),
          ),
        close() {},
      };
    },
  };
}
