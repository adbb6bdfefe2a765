// SPDX-License-Identifier: MIT
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const DEFAULT_ENGINE = join(ROOT, 'build/wasm/nn-engine.js');
export const DEFAULT_NATIVE = join(ROOT, 'build/release/nn-parity');

/**
 * Trains every config of the native tool in WebAssembly.
 * @param {string} engine path of nn-engine.js
 * @param {string} native path of nn-parity, which knows the configs
 * @returns {Promise<Map<string, string>>} the lines that the native tool prints without arguments
 */
export async function wasmHashes(engine, native) {
  const { default: createEngine } = await import(pathToFileURL(resolve(engine)).href);
  const module = await createEngine({ wasmBinary: readFileSync(engine.replace(/\.js$/, '.wasm')) });
  const { steps, configs } = JSON.parse(execFileSync(native, ['--configs'], { encoding: 'utf8' }));
  const hashes = new Map();
  for (const [name, config] of Object.entries(configs)) {
    const session = new module.Session();
    const status = session.configure(toNative(module, config));
    if (status.code !== module.StatusCode.ok) throw new Error(`${name}: ${status.path} refused`);
    session.step(steps);
    hashes.set(name, session.weightsHash());
    hashes.set(`${name}.picture`, hashOf(session.snapshot(true)));
    session.delete();
  }
  return hashes;
}

function toNative(module, config) {
  const { data, features, task, network, loss, training } = config;
  return {
    ...config,
    data: { ...data, kind: module.DatasetKind[data.kind] },
    features: features.map((feature) => module.Feature[feature]),
    task: module.Task[task],
    network: {
      ...network,
      layers: network.layers.map((layer) => ({
        ...layer,
        activation: module.Activation[layer.activation],
      })),
      init: { ...network.init, kind: module.InitKind[network.init.kind] },
    },
    loss: module.LossKind[loss],
    training: {
      ...training,
      optimizer: module.OptimizerKind[training.optimizer],
      schedule: { ...training.schedule, kind: module.ScheduleKind[training.schedule.kind] },
    },
  };
}

/** FNV-1a over 32-bit words, the bits of the floats. */
function hashOf(floats) {
  let hash = 0x811c9dc5;
  for (const bits of new Uint32Array(floats.buffer, floats.byteOffset, floats.length)) {
    hash = Math.imul(hash ^ bits, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
