// SPDX-License-Identifier: MIT
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { installPackages } from '../install-packages.mjs';
import { buildPreset } from '../lib/cmake.mjs';
import { forgetCounts } from '../lib/coverage.mjs';
import { reportCoverage } from '../lib/coverage-report.mjs';
import { printFindings } from '../lib/findings.mjs';
import { BUILD_DIR, REPORT_DIR } from '../lib/paths.mjs';
import { runStatus } from '../lib/process.mjs';
import { provisionNativeTools } from '../provision-native-tools.mjs';
import { provisionToolchain } from '../provision-toolchain.mjs';
import { addCounts, countStatus } from './counts.mjs';

/** The build that checks addresses and undefined behaviour, and counts the lines that run. */
export const CHECKED_PRESET = 'dev';

/**
 * Suite `engine`: every native test, with address and undefined-behaviour checks, and one test of
 * the share of the lines that they run.
 */
export async function testEngine() {
  const checked = await testChecked();
  const coverage = await reportCoverage(CHECKED_PRESET);
  return addCounts(checked, coverage ? countFinding(coverage) : NONE);
}

const NONE = { passed: 0, failed: 0 };

function countFinding(finding) {
  printFindings([finding]);
  return finding.problems.length > 0 ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 };
}

/** The native tests alone, spread over the processor's cores. */
export async function testChecked() {
  await installPackages();
  await provisionToolchain();
  await provisionNativeTools();
  const folder = join(BUILD_DIR, CHECKED_PRESET);
  await buildPreset(CHECKED_PRESET, ['engine-tests']);
  forgetCounts(folder);
  mkdirSync(REPORT_DIR, { recursive: true });
  const shards = Array.from({ length: availableParallelism() }, (_, shard) => shard);
  const program = join(folder, 'engine-tests');
  return addCounts(...(await Promise.all(shards.map((i) => testShard(program, i, shards.length)))));
}

/** Every `total`-th test, in a process of its own. */
async function testShard(program, shard, total) {
  const report = join(REPORT_DIR, `engine-${shard}.json`);
  rmSync(report, { force: true });
  const env = {
    UBSAN_OPTIONS: 'print_stacktrace=1',
    GTEST_COLOR: 'no',
    GTEST_SHARD_INDEX: String(shard),
    GTEST_TOTAL_SHARDS: String(total),
  };
  const flags = [`--gtest_output=json:${report}`, '--gtest_brief=1'];
  return readReport(report, await runStatus(program, flags, { env }));
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
