// SPDX-License-Identifier: MIT
// Runs in engine/bench/page.html, served from the root of the checkout.
import { brainContestant } from './contestants/brain.mjs';
import { convnetContestant } from './contestants/convnetjs.mjs';
import { engineContestant } from './contestants/engine.mjs';
import { tensorflowContestant } from './contestants/tensorflow.mjs';
import { benchField } from './field.mjs';
import { FIELD_CASES, fieldTitleOf } from './field-cases.mjs';
import { benchTraining } from './training.mjs';
import { TRAINING_CASES, titleOf } from './training-cases.mjs';

const GLUE = '/build/wasm/nn-engine.js';
const TURBO = '/build/wasm/nn-engine-turbo.wasm';
const TF_WASM = '/engine/bench/node_modules/@tensorflow/tfjs-backend-wasm/dist/';

/** @param {object} [options] of the glue */
async function loadEngine(options) {
  const { default: createEngine } = await import(GLUE);
  return createEngine(options);
}

async function loadTurbo() {
  const response = await fetch(TURBO);
  return loadEngine({ wasmBinary: await response.arrayBuffer() });
}

let contestants;

async function contestantsOfPage() {
  const { brain, convnetjs, tf } = /** @type {any} */ (globalThis);
  tf.wasm.setWasmPaths(TF_WASM);
  tf.enableProdMode();
  return [
    engineContestant(await loadEngine()),
    engineContestant(await loadTurbo(), 'turbo'),
    convnetContestant(convnetjs),
    brainContestant(brain.NeuralNetwork),
    tensorflowContestant(tf, 'cpu'),
    tensorflowContestant(tf, 'wasm'),
  ];
}

/**
 * Measures one case by its title.
 * @param {string} title
 * @param {import('./round-robin.mjs').Effort} effort
 * @param {string[]} names  contestants that take part, beside ours
 * @returns {Promise<[string, { median: number, spread: number }][]>}
 */
export async function benchInPage(title, effort, names) {
  contestants ??= contestantsOfPage();
  const wanted = (await contestants).filter(({ name }) => ['ours', ...names].includes(name));
  const training = TRAINING_CASES.find((one) => titleOf(one) === title);
  const field = FIELD_CASES.find((one) => fieldTitleOf(one) === title);
  const { results } = training
    ? await benchTraining(training, wanted, effort)
    : await benchField(/** @type {any} */ (field), wanted, effort);
  return [...results];
}
