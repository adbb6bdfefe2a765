// SPDX-License-Identifier: MIT
import { join } from 'node:path';
import { sampleFindings } from '../../tests/parity/sample-coverage.mjs';
import { instructionFindings, turboFindings } from '../../tests/parity/turbo-findings.mjs';
import { wasmValues } from '../../tests/parity/wasm-values.mjs';
import { buildEngine } from '../build-engine.mjs';
import { buildPreset } from '../lib/cmake.mjs';
import { UserError } from '../lib/console.mjs';
import { printFindings } from '../lib/findings.mjs';
import { BUILD_DIR, WASM_DIR } from '../lib/paths.mjs';
import { capture } from '../lib/process.mjs';
import { provisionNativeTools } from '../provision-native-tools.mjs';

const isRandom = (name) => name.startsWith('random-');

/**
 * Suite `parity`: the same seeded trainings natively and in WebAssembly, and then every instrument,
 * one test per training; whether that was all that the engine can do; and the first steps of every
 * training in the turbo module, within a tolerance, and the golden trajectories in both.
 */
export async function testParity() {
  await provisionNativeTools();
  await buildEngine();
  await buildPreset('release', ['nn-parity']);
  const tool = join(BUILD_DIR, 'release/nn-parity');
  const native = readValues(tool, []);
  const { values, configs, uncalled, module } = await wasmValues(
    join(WASM_DIR, 'nn-engine.js'),
    tool,
  );
  const sample = Object.keys(configs).filter(isRandom);
  const findings = [
    ...Object.keys(configs).map((name) => compare(name, native, values)),
    ...sampleFindings(
      module,
      sample.map((name) => configs[name]),
    ),
    { name: 'every bound method is compared', problems: uncalled },
    ...(await instructionFindings(WASM_DIR)),
    ...(await turboFindings(WASM_DIR, configs)),
  ];
  printFindings(findings.filter(({ problems }) => problems.length > 0));
  const failed = findings.filter(({ problems }) => problems.length > 0).length;
  console.log(`${values.size} values compared; ${sample.length} configs were random.`);
  return { passed: findings.length - failed, failed };
}

/** A finding on all values of one config: `name`, `name.losses`, …. */
function compare(name, native, wasm) {
  const isOurs = (value) => value === name || value.startsWith(`${name}.`);
  const values = [...new Set([...native.keys(), ...wasm.keys()])].filter(isOurs);
  const absent = values.length === 0 ? ['neither side computed anything'] : [];
  const different = values
    .filter((value) => native.get(value) !== wasm.get(value))
    .map((value) => {
      const [here, there] = [native, wasm].map((side) => side.get(value) ?? '(absent)');
      return `${value}: native ${here}, WebAssembly ${there}`;
    });
  return { name: `${name} gives the same bits`, problems: [...absent, ...different] };
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
