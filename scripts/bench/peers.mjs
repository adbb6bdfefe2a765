// SPDX-License-Identifier: MIT
// The libraries of engine/bench/package.json, for Node.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Progress } from '../lib/console.mjs';
import { ROOT } from '../lib/paths.mjs';
import { run } from '../lib/process.mjs';
import { hashInputs, readStamp, writeStamp } from '../lib/stamps.mjs';
import { brainContestant } from './contestants/brain.mjs';
import { convnetContestant } from './contestants/convnetjs.mjs';
import { tensorflowContestant } from './contestants/tensorflow.mjs';

export const BENCH_DIR = join(ROOT, 'engine/bench');
const MODULES = join(BENCH_DIR, 'node_modules');
const STAMP = join(MODULES, '.nn-packages');

/** Installs the peers when they are absent or their lock has changed. */
export async function installPeers() {
  const wanted = hashInputs([
    join(BENCH_DIR, 'package.json'),
    join(BENCH_DIR, 'package-lock.json'),
  ]);
  if (existsSync(MODULES) && readStamp(STAMP) === wanted) return;
  // None of them needs a script of its own to run.
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await new Progress(1).step('Installing the libraries to compare with', () =>
    run('npm', ['ci', ...flags], {
      cwd: BENCH_DIR,
      hint: 'Check the network, then run the same command again.',
    }),
  );
  writeStamp(STAMP, wanted);
}

/** Every peer as a contestant of `training.mjs`. */
export async function nodePeers() {
  const require = createRequire(join(BENCH_DIR, 'package.json'));
  // By variables: the type check need not find what npm ci does not install.
  const [tfjs, wasm] = ['@tensorflow/tfjs', '@tensorflow/tfjs-backend-wasm'];
  const tf = require(tfjs);
  require(wasm).setWasmPaths(`${join(MODULES, '@tensorflow/tfjs-backend-wasm/dist')}/`);
  // No checks, and no advice to install the native library.
  tf.enableProdMode();
  return [
    convnetContestant(require('convnetjs')),
    // This file alone: the package's own entry loads the GPU library.
    brainContestant(require('brain.js/dist/neural-network.js').default),
    tensorflowContestant(tf, 'cpu'),
    tensorflowContestant(tf, 'wasm'),
  ];
}
