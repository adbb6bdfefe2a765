// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { WASM_DIR } from '../lib/paths.mjs';

/** The WebAssembly engine in Node, by the glue that the page uses. Needs a built engine. */
export async function loadEngine(folder = WASM_DIR) {
  const glue = pathToFileURL(join(folder, 'nn-engine.js')).href;
  const { default: createEngine } = await import(glue);
  return createEngine({ wasmBinary: readFileSync(join(folder, 'nn-engine.wasm')) });
}
