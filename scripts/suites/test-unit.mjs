// SPDX-License-Identifier: MIT
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildEngine } from '../build-engine.mjs';
import { npmBin, REPORT_DIR } from '../lib/paths.mjs';
import { runStatus } from '../lib/process.mjs';
import { countStatus } from './counts.mjs';

/** Suite `unit`: the tests beside the sources of the page, in Node. */
export async function testUnit() {
  await buildEngine();
  mkdirSync(REPORT_DIR, { recursive: true });
  const report = join(REPORT_DIR, 'unit.json');
  rmSync(report, { force: true });
  const status = await runStatus(npmBin('vitest'), [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that could not even be loaded has no failed test to its name.
  const broken = testResults.filter(
    ({ status: outcome, assertionResults }) =>
      outcome === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return countStatus({ passed: numPassedTests, failed: numFailedTests + broken }, status);
}
