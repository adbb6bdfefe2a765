// SPDX-License-Identifier: MIT
// `npm run coverage`: runs the engine's tests and prints which of its lines they run.
import { runAsProgram, UserError } from './lib/console.mjs';
import { reportCoverage } from './lib/coverage-report.mjs';
import { reportFindings } from './lib/findings.mjs';
import { CHECKED_PRESET, testChecked } from './suites/test-engine.mjs';

await runAsProgram(import.meta.url, async () => {
  const { failed } = await testChecked();
  if (failed > 0) throw new UserError(`${failed} tests failed, so that the coverage says little.`);
  const finding = await reportCoverage(CHECKED_PRESET);
  if (!finding)
    throw new UserError('only GCC counts lines: put it on PATH as c++, remove build/dev.');
  reportFindings([finding]);
});
