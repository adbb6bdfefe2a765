// SPDX-License-Identifier: MIT
// Compiles the engine to build/wasm/nn-engine.{js,wasm,d.ts}. Quick when no input has changed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from './install-packages.mjs';
import { buildPreset } from './lib/cmake.mjs';
import { Progress, runAsProgram } from './lib/console.mjs';
import { ROOT, WASM_DIR } from './lib/paths.mjs';
import { hashInputs, readStamp, writeStamp } from './lib/stamps.mjs';
import { describeToolchain, provisionToolchain } from './provision-toolchain.mjs';

const INPUTS = ['CMakeLists.txt', 'CMakePresets.json', 'cmake', 'engine'].map((name) =>
  join(ROOT, name),
);
const OUTPUTS = ['js', 'wasm', 'd.ts'].map((suffix) => join(WASM_DIR, `nn-engine.${suffix}`));
const STAMP = join(WASM_DIR, '.nn-inputs');

export async function buildEngine() {
  await installPackages();
  await provisionToolchain();
  const inputs = hashInputs(INPUTS, [describeToolchain()]);
  if (OUTPUTS.every((file) => existsSync(file)) && readStamp(STAMP) === inputs) return;
  await new Progress(1).step('Compiling the engine to WebAssembly', () =>
    buildPreset('wasm', ['nn-engine']).then(minifyGlue),
  );
  writeStamp(STAMP, inputs);
}

/** Emscripten only strips white space: its Closure pass would need a Java program. */
async function minifyGlue() {
  // Not before installPackages().
  const { minify } = await import('vite');
  const file = join(WASM_DIR, 'nn-engine.js');
  const { code, errors } = await minify(file, readFileSync(file, 'utf8'), { module: true });
  if (errors.length > 0) throw new Error(errors[0]?.message);
  writeFileSync(file, code);
}

await runAsProgram(import.meta.url, buildEngine);
