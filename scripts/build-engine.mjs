// SPDX-License-Identifier: MIT
// Compiles the engine to build/wasm/nn-engine.{js,wasm,d.ts} and nn-engine-turbo.wasm, the module
// with relaxed SIMD. Quick when no input has changed.
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from './install-packages.mjs';
import { buildPreset } from './lib/cmake.mjs';
import { Progress, runAsProgram } from './lib/console.mjs';
import { BUILD_DIR, ROOT, WASM_DIR } from './lib/paths.mjs';
import { hashInputs, readStamp, writeStamp } from './lib/stamps.mjs';
import { describeToolchain, provisionToolchain } from './provision-toolchain.mjs';

const INPUTS = ['CMakeLists.txt', 'CMakePresets.json', 'cmake', 'engine'].map((name) =>
  join(ROOT, name),
);
/** What the linker left in the folder of a preset. */
const linked = (preset, file) => join(BUILD_DIR, preset, 'linked', file);
const GLUE = join(WASM_DIR, 'nn-engine.js');
/** Files that are taken over as they are. */
const COPIES = [
  { from: linked('wasm', 'nn-engine.wasm'), to: join(WASM_DIR, 'nn-engine.wasm') },
  { from: linked('wasm', 'nn-engine.d.ts'), to: join(WASM_DIR, 'nn-engine.d.ts') },
  { from: linked('wasm-turbo', 'nn-engine.wasm'), to: join(WASM_DIR, 'nn-engine-turbo.wasm') },
];
const OUTPUTS = [GLUE, ...COPIES.map(({ to }) => to)];
const STAMP = join(WASM_DIR, '.nn-inputs');

export async function buildEngine() {
  await installPackages();
  await provisionToolchain();
  const inputs = hashInputs(INPUTS, [describeToolchain()]);
  if (OUTPUTS.every((file) => existsSync(file)) && readStamp(STAMP) === inputs) return;
  const progress = new Progress(2);
  const build = (preset) => buildPreset(preset, ['nn-engine']);
  await progress.step('Compiling the engine to WebAssembly', () => build('wasm'));
  await progress.step('Compiling its relaxed-SIMD build', () => build('wasm-turbo'));
  // Only the module differs: worker and page load one glue, whichever module they are given.
  const glue = await minified(linked('wasm', 'nn-engine.js'));
  requireSameGlue(glue, await minified(linked('wasm-turbo', 'nn-engine.js')));
  writeFileSync(GLUE, glue);
  for (const { from, to } of COPIES) copyFileSync(from, to);
  writeStamp(STAMP, inputs);
}

/** @param {string} exact @param {string} turbo  both minified */
export function requireSameGlue(exact, turbo) {
  if (exact === turbo) return;
  const at = [...exact].findIndex((letter, index) => letter !== turbo[index]);
  const from = Math.max(0, (at < 0 ? exact.length : at) - 40);
  throw new Error(
    [
      'The two builds of the engine have different glue, but the page loads only one.',
      `exact: …${exact.slice(from, from + 80)}…`,
      `turbo: …${turbo.slice(from, from + 80)}…`,
      'Give the presets wasm and wasm-turbo the same link options in engine/bindings/CMakeLists.txt.',
    ].join('\n'),
  );
}

/** Emscripten only strips white space: its Closure pass would need a Java program. */
async function minified(file) {
  // Not before installPackages().
  const { minify } = await import('vite');
  const { code, errors } = await minify(file, readFileSync(file, 'utf8'), { module: true });
  if (errors.length > 0) throw new Error(errors[0]?.message);
  return code;
}

await runAsProgram(import.meta.url, buildEngine);
