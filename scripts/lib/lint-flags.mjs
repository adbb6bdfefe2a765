// SPDX-License-Identifier: MIT
// How clang-tidy is told to read a file of the engine: as the build that compiles it does.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BUILD_DIR, ROOT } from './paths.mjs';
import { capture } from './process.mjs';

/** @typedef {{ file: string, command: string }} CompileCommand */

/** @returns {CompileCommand[]} */
const commandsOf = (preset) =>
  JSON.parse(readFileSync(join(BUILD_DIR, preset, 'compile_commands.json'), 'utf8'));

/**
 * Arguments of clang-tidy behind its options. Both presets are configured.
 * @param {string} file  relative to the root of the repository
 */
export function lintFlags(file) {
  const isTarget = (command) => command.file === join(ROOT, file);
  if (commandsOf('dev').some(isTarget)) {
    // The compile commands name a precompiled header of the other compiler, which Clang skips.
    return ['-p', join(BUILD_DIR, 'dev'), '--extra-arg=-Wno-ignored-gch', file];
  }
  const found = commandsOf('wasm').find(isTarget);
  if (!found) throw new Error(`no preset compiles ${file}`);
  return [file, '--', ...flagsOfClang(found.command)];
}

/** What em++ makes of its options before it calls Clang. Without the file and the output. */
function flagsOfClang(command) {
  const [compiler = '', ...options] = command.split(' ');
  const { stdout } = capture(join(dirname(compiler), 'em-config'), ['CACHE']);
  const sysroot = join(stdout.trim(), 'sysroot');
  const end = options.indexOf('-o');
  return [
    ...options.slice(0, end).filter((option) => option !== '-msse4.1'),
    ...['SSE', 'SSE2', 'SSE3', 'SSSE3', 'SSE4_1'].map((name) => `-D__${name}__`),
    '--target=wasm32-unknown-emscripten',
    `--sysroot=${sysroot}`,
    ...['-isystem', join(sysroot, 'include/compat')],
  ];
}
