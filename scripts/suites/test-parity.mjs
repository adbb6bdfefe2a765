// SPDX-License-Identifier: MIT
import { join } from 'node:path';
import { buildEngine } from '../build-engine.mjs';
import { buildPreset } from '../lib/cmake.mjs';
import { UserError } from '../lib/console.mjs';
import { printFindings } from '../lib/findings.mjs';
import { BUILD_DIR, ROOT, WASM_DIR } from '../lib/paths.mjs';
import { capture } from '../lib/process.mjs';
import { provisionNativeTools } from '../provision-native-tools.mjs';

/**
 * Suite `parity`: the same seeded trainings natively and in WebAssembly, one test per training.
 * Both programs print one line `name value` for each.
 */
export async function testParity() {
  await provisionNativeTools();
  await buildEngine();
  await buildPreset('release', ['nn-parity']);
  const native = readValues(join(BUILD_DIR, 'release/nn-parity'), []);
  const wasm = readValues(process.execPath, [
    join(ROOT, 'tests/parity/run-wasm.mjs'),
    join(WASM_DIR, 'nn-engine.js'),
  ]);
  const names = [...new Set([...native.keys(), ...wasm.keys()])];
  const findings = names.map((name) => compare(name, native.get(name), wasm.get(name)));
  printFindings(findings);
  const failed = findings.filter(({ problems }) => problems.length > 0).length;
  return { passed: findings.length - failed, failed };
}

function compare(name, native, wasm) {
  const agree = native !== undefined && native === wasm;
  return {
    name,
    problems: agree ? [] : [`native ${native ?? '(absent)'}, WebAssembly ${wasm ?? '(absent)'}`],
  };
}

/** @returns {Map<string, string>} */
function readValues(command, args) {
  const { status, stdout, stderr } = capture(command, args);
  if (status !== 0)
    throw new UserError(`${[command, ...args].join(' ')} ended with status ${status}.\n${stderr}`);
  const lines = stdout.split('\n').filter((line) => line.trim() !== '');
  return new Map(
    lines.map((line) => {
      const space = line.search(/\s/);
      return [line.slice(0, space), line.slice(space).trim()];
    }),
  );
}
