// SPDX-License-Identifier: MIT
// docs/config.md and the published JSON Schema say what the check of configs does.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { generateConfigDocs } from './lib/config-docs.mjs';
import { runAsProgram } from './lib/console.mjs';
import { reportFindings } from './lib/findings.mjs';
import { ROOT } from './lib/paths.mjs';
import { readSource } from './lib/sources.mjs';

/** @returns {Promise<import('./lib/findings.mjs').Finding[]>} */
export async function checkConfigDocs() {
  const problems = Object.entries(await generateConfigDocs())
    .filter(([file, content]) => !existsSync(join(ROOT, file)) || readSource(file) !== content)
    .map(([file]) => `${file} is stale: \`node scripts/generate-config-docs.mjs\` writes it anew.`);
  return [{ name: 'config documentation', problems }];
}

await runAsProgram(import.meta.url, async () => reportFindings(await checkConfigDocs()));
