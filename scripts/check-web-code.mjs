// SPDX-License-Identifier: MIT
// Format, lint and layer rules of TypeScript and JavaScript (Biome), and types (tsc).
import { runAsProgram } from './lib/console.mjs';
import { findingOfCommand, reportFindings } from './lib/findings.mjs';
import { npmBin } from './lib/paths.mjs';
import { captureAsync } from './lib/process.mjs';

const PROJECTS = {
  'types of the page': 'tsconfig.json',
  'types of the tests': 'tsconfig.tests.json',
  'types of the scripts': 'tsconfig.scripts.json',
};

/** Needs the engine's generated typings, so build the engine before. */
export function checkWebCode() {
  const biome = captureAsync(npmBin('biome'), [
    'check',
    '--error-on-warnings',
    '--max-diagnostics=20',
  ]);
  const types = Object.entries(PROJECTS).map(async ([name, project]) =>
    findingOfCommand(name, await captureAsync(npmBin('tsc'), ['--project', project])),
  );
  return Promise.all([
    biome.then((result) => findingOfCommand('format and lint (Biome)', result)),
    ...types,
  ]);
}

await runAsProgram(import.meta.url, async () => reportFindings(await checkWebCode()));
