// SPDX-License-Identifier: MIT
// Every file and every test that docs/mathematics.md names exists.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runAsProgram } from './lib/console.mjs';
import { reportFindings } from './lib/findings.mjs';
import { mathematicsProblems, testNames } from './lib/mathematics.mjs';
import { ROOT } from './lib/paths.mjs';
import { readSource, sourceFiles } from './lib/sources.mjs';

export function checkMathematics() {
  const files = sourceFiles(['.cpp']).filter((file) => file.startsWith('tests/engine/'));
  const problems = mathematicsProblems(readSource('docs/mathematics.md'), {
    hasFile: (path) => existsSync(join(ROOT, 'engine', path)),
    tests: new Set(files.flatMap((file) => testNames(readSource(file)))),
    textOf: (file) => (existsSync(join(ROOT, file)) ? readSource(file) : undefined),
  });
  return [{ name: 'the table of the mathematics and its tests', problems }];
}

await runAsProgram(import.meta.url, () => reportFindings(checkMathematics()));
