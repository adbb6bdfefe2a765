// SPDX-License-Identifier: MIT
// What clang-tidy reads at once. Most of its time goes into Eigen and the standard library, which it
// walks through for every file that includes them: files that are compiled alike are therefore read
// as one.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { BUILD_DIR, ROOT } from './paths.mjs';
import { capture } from './process.mjs';

/** @typedef {{ file: string, command: string }} CompileCommand */
/** @typedef {{ path: string, files: string[], flags: string[] }} LintUnit  a file that includes `files` */

/** A unit of fewer is not worth a core of its own. */
const FEWEST_FILES = 8;

/** @returns {CompileCommand[]} */
const commandsOf = (preset) =>
  JSON.parse(readFileSync(join(BUILD_DIR, preset, 'compile_commands.json'), 'utf8'));

/**
 * Units of all `files`, one or more for each way to compile them. Both presets are configured.
 * @param {string[]} files  relative to the root of the repository
 * @returns {LintUnit[]}
 */
export function lintUnits(files) {
  const folder = join(BUILD_DIR, 'lint');
  mkdirSync(folder, { recursive: true });
  const native = commandsOf('dev');
  const wasm = commandsOf('wasm');
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const file of files) {
    const flags = flagsOf(file, native, wasm).join('\n');
    groups.set(flags, [...(groups.get(flags) ?? []), file]);
  }
  const parts = [...groups].flatMap(([flags, all]) =>
    inParts(all).map((part) => ({ files: part, flags: flags.split('\n') })),
  );
  return parts.map(({ files: part, flags }, at) => {
    const path = join(folder, `unit-${at}.cpp`);
    const includes = part.map((file) => `#include "${join(ROOT, file)}"\n`);
    writeFileSync(path, `// ${flags.join(' ')}\n${includes.join('')}`);
    return { path, files: part, flags };
  });
}

/** As many parts as there are cores, where the list is long enough. */
function inParts(files) {
  const count = Math.max(1, Math.min(availableParallelism(), files.length / FEWEST_FILES));
  const size = Math.ceil(files.length / Math.floor(count));
  return Array.from({ length: Math.ceil(files.length / size) }, (_, part) =>
    files.slice(part * size, (part + 1) * size),
  );
}

/** What Clang is told to read a file as the build that compiles it does. */
function flagsOf(file, native, wasm) {
  const isTarget = (command) => command.file === join(ROOT, file);
  const found = native.find(isTarget);
  if (found) return flagsOfNative(found.command);
  const crossed = wasm.find(isTarget);
  if (!crossed) throw new Error(`no preset compiles ${file}`);
  return flagsOfClang(crossed.command);
}

/** Without the file, the output and the precompiled header, which is one of the other compiler. */
function flagsOfNative(command) {
  const [, ...options] = command.split(' ');
  const header = options.indexOf('-include');
  if (header >= 0) options.splice(header, 2);
  return options.slice(0, options.indexOf('-o')).filter((option) => option !== '-Winvalid-pch');
}

/** What em++ makes of its options before it calls Clang. */
function flagsOfClang(command) {
  const [compiler = '', ...options] = command.split(' ');
  const { stdout } = capture(join(dirname(compiler), 'em-config'), ['CACHE']);
  const sysroot = join(stdout.trim(), 'sysroot');
  return [
    ...options.slice(0, options.indexOf('-o')).filter((option) => option !== '-msse4.1'),
    ...['SSE', 'SSE2', 'SSE3', 'SSSE3', 'SSE4_1'].map((name) => `-D__${name}__`),
    '--target=wasm32-unknown-emscripten',
    `--sysroot=${sysroot}`,
    ...['-isystem', join(sysroot, 'include/compat')],
  ];
}
