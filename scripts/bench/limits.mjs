// SPDX-License-Identifier: MIT
// What the machine would give: the engine compiled natively or with relaxed SIMD, and Eigen's
// matrix product alone.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPreset } from '../lib/cmake.mjs';
import { BUILD_DIR, WASM_DIR } from '../lib/paths.mjs';
import { provisionNativeTools } from '../provision-native-tools.mjs';
import { engineContestant } from './contestants/engine.mjs';
import { nativeContestant } from './contestants/native.mjs';
import { sgemmContestant } from './contestants/sgemm.mjs';
import { loadTurbo } from './load-engine.mjs';

/** By preset of CMakePresets.json. */
const NATIVE_BUILDS = { release: 'native-sse4.1', 'bench-native': 'native-march' };

export const LIMIT_NAMES = [...Object.values(NATIVE_BUILDS), 'turbo', 'eigen-sgemm'];
/** Those that run in a page too. */
export const PAGE_LIMIT_NAMES = ['turbo'];

export async function buildLimits() {
  await provisionNativeTools();
  for (const preset of Object.keys(NATIVE_BUILDS)) await buildPreset(preset, ['nn-bench']);
  await buildPreset('wasm', ['nn-sgemm']);
}

/** @param {any} module  the WebAssembly engine */
export async function limitContestants(module) {
  const glue = join(WASM_DIR, 'nn-sgemm.js');
  const { default: createSgemm } = await import(pathToFileURL(glue).href);
  const sgemm = await createSgemm({ wasmBinary: readFileSync(glue.replace(/js$/, 'wasm')) });
  const native = Object.entries(NATIVE_BUILDS).map(([preset, name]) =>
    nativeContestant(name, join(BUILD_DIR, preset, 'nn-bench'), module),
  );
  const turbo = engineContestant(await loadTurbo(), 'turbo');
  return [...native, turbo, sgemmContestant(sgemm)];
}
