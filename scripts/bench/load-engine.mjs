// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { WASM_DIR } from '../lib/paths.mjs';
import { allowRelaxedSimd } from '../lib/relaxed-simd.mjs';

/**
 * The WebAssembly engine in Node, by the glue that the page uses. Needs a built engine.
 * @param {string} module  name of the build's module
 */
export async function loadEngine(folder = WASM_DIR, module = 'nn-engine.wasm') {
  const glue = pathToFileURL(join(folder, 'nn-engine.js')).href;
  const { default: createEngine } = await import(glue);
  return createEngine({ wasmBinary: readFileSync(join(folder, module)) });
}

/** The same with the relaxed-SIMD module. */
export function loadTurbo(folder = WASM_DIR) {
  const module = 'nn-engine-turbo.wasm';
  allowRelaxedSimd(readFileSync(join(folder, module)));
  return loadEngine(folder, module);
}
