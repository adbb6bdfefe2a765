// SPDX-License-Identifier: MIT
// No test is left out silently.
import { runAsProgram } from './lib/console.mjs';
import { reportFindings } from './lib/findings.mjs';
import { isTest, readSource, sourceFiles } from './lib/sources.mjs';

const MARKER =
  /\.(only|skip|skipIf|runIf|todo|fixme)\(|\bx(it|test|describe)\(|\bGTEST_SKIP\b|\bDISABLED_\w/;

export function checkTestMarkers() {
  const problems = sourceFiles(['.cpp', '.mjs', '.ts'])
    .filter(isTest)
    .flatMap((file) =>
      readSource(file)
        .split('\n')
        .map((line, i) => ({ file, line, number: i + 1 })),
    )
    .filter(({ line }) => MARKER.test(line))
    .map(({ file, line, number }) => `${file}:${number} leaves tests out: ${line.trim()}`);
  return [{ name: 'no tests left out', problems }];
}

await runAsProgram(import.meta.url, () => reportFindings(checkTestMarkers()));
