// SPDX-License-Identifier: MIT
// Runs in Node and in a page: imports nothing of either.
import { layersOf } from '../reference-loss.mjs';
import { millisecondsOf } from '../round-robin.mjs';

/**
 * Batches as tensors, made once: to the advantage of TensorFlow.js.
 * @returns {any[]}
 */
function batchesOf(tf, one, { samples, dimensions, inputs, labels }) {
  return Array.from({ length: samples / one.batch }, (_, i) => {
    const [from, to] = [i * one.batch, (i + 1) * one.batch];
    const x = tf.tensor2d(inputs.slice(from * dimensions, to * dimensions), [
      one.batch,
      dimensions,
    ]);
    const wanted = labels.slice(from, to);
    const y =
      one.loss === 'softmax'
        ? tf.cast(
            tf.oneHot(tf.tensor1d(Int32Array.from(wanted), 'int32'), one.sizes.at(-1)),
            'float32',
          )
        : tf.tensor2d(wanted, [one.batch, 1]);
    return { x, y };
  });
}

/** Weights (inputs × units) and biases as variables, from the parameters of the engine. */
function variablesOf(tf, one, start) {
  return layersOf(one.sizes, start).map(({ units, inputs, weights, biases }) => ({
    weights: tf.variable(tf.transpose(tf.tensor2d(weights.slice(), [units, inputs]))),
    biases: tf.variable(tf.tensor1d(biases.slice())),
  }));
}

function scoresOf(tf, one, layers, x) {
  return layers.reduce((values, { weights, biases }, i) => {
    const scores = tf.add(tf.matMul(values, weights), biases);
    return i < layers.length - 1 ? tf[one.activation](scores) : scores;
  }, x);
}

function lossOf(tf, one, layers, x, y) {
  const values = scoresOf(tf, one, layers, x);
  if (one.loss === 'softmax') return tf.losses.softmaxCrossEntropy(y, values);
  return tf.mul(0.5, tf.mean(tf.square(tf.sub(values, y))));
}

function parametersOf(tf, layers) {
  const parts = layers.flatMap(({ weights, biases }) => [
    ...tf.tidy(() => tf.transpose(weights).dataSync()),
    ...biases.dataSync(),
  ]);
  return Float32Array.from(parts);
}

const DISPOSED = ['x', 'y', 'weights', 'biases'];

/**
 * @param {any} tf  TensorFlow.js with the backend registered
 * @param {'cpu' | 'wasm'} backend
 */
export function tensorflowContestant(tf, backend) {
  return {
    name: `tfjs-${backend}`,
    async open(one, data, start) {
      await tf.setBackend(backend);
      const layers = variablesOf(tf, one, start);
      const batches = batchesOf(tf, one, data);
      const optimizer = one.optimizer === 'adam' ? tf.train.adam(one.rate) : tf.train.sgd(one.rate);
      let next = 0;
      const train = (count) => {
        for (let i = 0; i < count; i += 1) {
          const { x, y } = batches[next];
          next = (next + 1) % batches.length;
          tf.tidy(() => optimizer.minimize(() => lossOf(tf, one, layers, x, y)));
        }
      };
      return {
        async step(count) {
          await tf.setBackend(backend);
          train(count);
        },
        async time(count) {
          await tf.setBackend(backend);
          return millisecondsOf(() => train(count));
        },
        parameters: () => parametersOf(tf, layers),
        close() {
          for (const holder of [...layers, ...batches]) {
            for (const key of DISPOSED) holder[key]?.dispose();
          }
          optimizer.dispose();
        },
      };
    },
  };
}
