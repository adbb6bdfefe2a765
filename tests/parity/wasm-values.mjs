// SPDX-License-Identifier: MIT
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { useEditor } from './editor-values.mjs';
import { useInstruments } from './instrument-values.mjs';
import { recordMethods } from './recorded-methods.mjs';
import { toNative } from './to-native.mjs';
import { trainValues } from './train-values.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const DEFAULT_ENGINE = join(ROOT, 'build/wasm/nn-engine.js');
export const DEFAULT_NATIVE = join(ROOT, 'build/release/nn-parity');

/** Classes that Embind hands out. */
const CLASSES = ['Session', 'Instruments', 'ParameterEditor'];

/**
 * What WebAssembly computed.
 * @typedef {object} WasmValues
 * @property {Map<string, string>} values  the lines that the native tool prints without arguments
 * @property {Record<string, any>} configs  what was trained, by name
 * @property {string[]} uncalled  bound methods that nothing called, as `Session.step`
 * @property {any} module  the engine
 */

/**
 * The configs that are compared, by name.
 * @param {string} native path of nn-parity
 * @returns {Record<string, { steps: number, config: any }>}
 */
export function parityConfigs(native) {
  return JSON.parse(execFileSync(native, ['--configs'], { encoding: 'utf8', maxBuffer: 1 << 28 }));
}

/**
 * Trains every config of the native tool in WebAssembly and uses every instrument on it.
 * @param {string} engine path of nn-engine.js
 * @param {string} native path of nn-parity, which knows the configs
 * @returns {Promise<WasmValues>}
 */
export async function wasmValues(engine, native) {
  const { default: createEngine } = await import(pathToFileURL(resolve(engine)).href);
  const module = await createEngine({ wasmBinary: readFileSync(engine.replace(/\.js$/, '.wasm')) });
  const uncalled = recordMethods(module, CLASSES);
  const runs = parityConfigs(native);
  const values = new Map();
  for (const [name, { steps, config }] of Object.entries(runs)) {
    const session = new module.Session();
    const keep = (what, value) => values.set(what === '' ? name : `${name}.${what}`, value);
    const bound = toNative(module, config);
    trainValues(session, bound, steps, keep, module);
    useInstruments(session, config, keep, module);
    useEditor(session, bound, keep, module);
    session.delete();
  }
  const configs = Object.fromEntries(
    Object.entries(runs).map(([name, { config }]) => [name, config]),
  );
  return { values, configs, uncalled: [...uncalled], module };
}
