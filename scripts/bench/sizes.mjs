// SPDX-License-Identifier: MIT
import { join } from 'node:path';
import { filesOfPage, gzippedKilobytes } from '../check-size.mjs';
import { WASM_DIR } from '../lib/paths.mjs';
import { openSession } from './contestants/engine.mjs';
import { loadEngine } from './load-engine.mjs';
import { TRAINING_CASES } from './training-cases.mjs';
import { gaussians } from './training-data.mjs';

/** The network, the number of points and the field that the page starts with. */
const DEFAULT_CASE = {
  name: 'default',
  sizes: [2, 4, 2, 2],
  activation: /** @type {const} */ ('tanh'),
  loss: /** @type {const} */ ('softmax'),
  batch: 10,
  rate: 0.03,
  optimizer: /** @type {const} */ ('sgd'),
  checkSteps: 0,
  data: () => gaussians(500, [0, 1]),
};

/** Bytes of WebAssembly memory after a while of training and drawing in an engine of its own. */
async function memoryOf(one, fieldSize) {
  const session = openSession(await loadEngine(), one, one.data(), { shuffle: true, fieldSize });
  session.step(100);
  return session.snapshot(true).buffer.byteLength;
}

/**
 * Downloads, gzipped, and memory of the engine. Needs a built engine and site.
 * @returns {Promise<Record<string, number>>}
 */
export async function measureBytes() {
  const build = (module) => ['nn-engine.js', module].map((name) => join(WASM_DIR, name));
  const bytes = (files) => Math.round(1000 * gzippedKilobytes(files));
  const wide = TRAINING_CASES.find(({ name }) => name === 'E');
  return {
    engineGzipped: bytes(build('nn-engine.wasm')),
    turboGzipped: bytes(build('nn-engine-turbo.wasm')),
    pageGzipped: bytes(filesOfPage()),
    memoryDefault: await memoryOf(DEFAULT_CASE, 256),
    memoryE: await memoryOf(wide, 32),
  };
}
