// SPDX-License-Identifier: MIT
// Every source file names its licence in its first lines.
import { runAsProgram } from './lib/console.mjs';
import { reportFindings } from './lib/findings.mjs';
import { readSource, sourceFiles } from './lib/sources.mjs';

const EXTENSIONS = ['.cpp', '.h', '.mjs', '.ts'];

export function checkHeaders() {
  const problems = sourceFiles(EXTENSIONS)
    .filter((file) => !readSource(file).startsWith('// SPDX-License-Identifier: MIT\n'))
    .map((file) => `${file} must begin with the line "// SPDX-License-Identifier: MIT".`);
  return [{ name: 'licence lines', problems }];
}

await runAsProgram(import.meta.url, () => reportFindings(checkHeaders()));
