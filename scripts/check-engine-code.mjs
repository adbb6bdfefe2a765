// SPDX-License-Identifier: MIT
// Format (clang-format) and lint (clang-tidy) of C++.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { configurePreset } from './lib/cmake.mjs';
import { runAsProgram } from './lib/console.mjs';
import { reportFindings } from './lib/findings.mjs';
import { lintUnits } from './lib/lint-units.mjs';
import { ROOT } from './lib/paths.mjs';
import { capture, captureAsync } from './lib/process.mjs';
import { sourceFiles } from './lib/sources.mjs';
import { hashInputs, readStamp, writeStamp } from './lib/stamps.mjs';
import { findClangTool } from './provision-native-tools.mjs';

/** All of the engine: also the tables that only Emscripten compiles, and the benchmarks. */
const isLinted = (file) => /^engine\/.*\.cpp$/.test(file);

/** @returns {Promise<import('./lib/findings.mjs').Finding[]>} */
export async function checkEngineCode() {
  await configurePreset('dev');
  await configurePreset('wasm');
  const queue = lintUnits(sourceFiles(['.cpp']).filter(isLinted));
  const lint = [];
  const work = async () => {
    for (let unit = queue.shift(); unit; unit = queue.shift()) lint.push(...(await lintUnit(unit)));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return [checkFormat(), { name: 'lint of the engine (clang-tidy)', problems: lint.sort() }];
}

function checkFormat() {
  const files = sourceFiles(['.cpp', '.h']);
  const tool = findClangTool('clang-format') ?? 'clang-format-19';
  const { status, stderr } = capture(tool, ['--dry-run', '-Werror', ...files]);
  const misshapen = new Set(
    [...stderr.matchAll(/^(\S+):\d+:\d+: error:/gm)].map(([, file]) => file),
  );
  const problems = [...misshapen].map(
    (file) => `${file} is laid out differently: \`npm run format\` corrects it.`,
  );
  // As when there is no such tool, or it cannot read its own settings.
  if (status !== 0 && problems.length === 0) {
    problems.push(stderr.trim() || `${tool} ended with status ${status} and no message.`);
  }
  return { name: 'format of the engine (clang-format)', problems };
}

/**
 * A unit that passed is linted again only when its files, a header or the rules have changed.
 * @param {import('./lib/lint-units.mjs').LintUnit} unit
 */
async function lintUnit({ path, files, flags }) {
  const headers = sourceFiles(['.h']);
  const inputs = hashInputs([
    path,
    join(ROOT, '.clang-tidy'),
    ...[...files, ...headers].map((file) => join(ROOT, file)),
  ]);
  const stamp = `${path}.stamp`;
  if (readStamp(stamp) === inputs) return [];
  const tool = findClangTool('clang-tidy') ?? 'clang-tidy-19';
  // The files are included on purpose, and are what is to be told about.
  const options = ['--quiet', '--header-filter=/engine/', '--checks=-bugprone-suspicious-include'];
  const { status, stdout, stderr } = await captureAsync(tool, [...options, path, '--', ...flags]);
  if (status !== 0) return [stdout.trim() || stderr.trim()];
  writeStamp(stamp, inputs);
  return [];
}

await runAsProgram(import.meta.url, async () => reportFindings(await checkEngineCode()));
