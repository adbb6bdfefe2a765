// SPDX-License-Identifier: MIT
// Builds the static site into dist/site. Quick when no input has changed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Progress, runAsProgram } from './lib/console.mjs';
import { npmBin, ROOT, SITE_DIR, WASM_DIR } from './lib/paths.mjs';
import { run } from './lib/process.mjs';
import { hashInputs, readStamp, writeStamp } from './lib/stamps.mjs';

const INPUTS = [
  ...['page-styles.mjs', 'trim-templates.mjs'].map((name) => join(ROOT, 'scripts/lib', name)),
  ...['web', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'].map((name) =>
    join(ROOT, name),
  ),
  ...['nn-engine.js', 'nn-engine.wasm', 'nn-engine-turbo.wasm'].map((name) => join(WASM_DIR, name)),
];
// Beside the site, not in it: everything in dist/site may be published.
const STAMP = join(ROOT, 'dist/.nn-inputs');

/** Needs a built engine. */
export async function buildSite() {
  const inputs = hashInputs(INPUTS);
  if (existsSync(join(SITE_DIR, 'index.html')) && readStamp(STAMP) === inputs) return;
  await new Progress(1).step('Building the site', () =>
    run(npmBin('vite'), ['build', '--logLevel', 'warn'], {
      hint: 'Correct the first error above.',
      // Vite's server, by which the checks run TypeScript, sets another one in this process, and
      // libraries would be built with what they have for developers.
      env: { NODE_ENV: 'production' },
    }),
  );
  writeStamp(STAMP, inputs);
}

await runAsProgram(import.meta.url, buildSite);
