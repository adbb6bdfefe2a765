// SPDX-License-Identifier: MIT
// Keeps files short: 300 lines, tests 400.
import { runAsProgram } from './lib/console.mjs';
import { reportFindings } from './lib/findings.mjs';
import { isTest, readSource, sourceFiles } from './lib/sources.mjs';

const EXTENSIONS = ['.cpp', '.css', '.h', '.js', '.mjs', '.py', '.ts', '.txt', '.cmake'];
const MAX_LINES = 300;
const MAX_TEST_LINES = 400;

export function checkBudgets() {
  const problems = sourceFiles(EXTENSIONS).flatMap((file) => {
    const lines = readSource(file).trimEnd().split('\n').length;
    const limit = isTest(file) ? MAX_TEST_LINES : MAX_LINES;
    return lines > limit
      ? [`${file} has ${lines} lines, ${limit} are allowed: split it by concept.`]
      : [];
  });
  return [{ name: 'file lengths', problems }];
}

await runAsProgram(import.meta.url, () => reportFindings(checkBudgets()));
