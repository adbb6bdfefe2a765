// SPDX-License-Identifier: MIT
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from '../install-packages.mjs';
import { buildPreset } from '../lib/cmake.mjs';
import { BUILD_DIR, REPORT_DIR } from '../lib/paths.mjs';
import { runStatus } from '../lib/process.mjs';
import { provisionNativeTools } from '../provision-native-tools.mjs';
import { provisionToolchain } from '../provision-toolchain.mjs';
import { countStatus } from './counts.mjs';

/** Suite `engine`: every native test, with address and undefined-behaviour checks. */
export async function testEngine() {
  await installPackages();
  await provisionToolchain();
  await provisionNativeTools();
  await buildPreset('dev', ['engine-tests']);
  mkdirSync(REPORT_DIR, { recursive: true });
  const report = join(REPORT_DIR, 'engine.json');
  rmSync(report, { force: true });
  const flags = [`--gtest_output=json:${report}`, '--gtest_brief=1'];
  const env = { UBSAN_OPTIONS: 'print_stacktrace=1', GTEST_COLOR: 'no' };
  const status = await runStatus(join(BUILD_DIR, 'dev', 'engine-tests'), flags, { env });
  return readReport(report, status);
}

/** A program that crashed leaves no report, or one that does not explain its status. */
function readReport(report, status) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { testsuites } = JSON.parse(readFileSync(report, 'utf8'));
  const cases = testsuites
    .flatMap(({ testsuite }) => testsuite)
    .filter(({ status: s }) => s === 'RUN');
  const failed = cases.filter(({ failures, result }) => failures || result !== 'COMPLETED').length;
  return countStatus({ passed: cases.length - failed, failed }, status);
}
