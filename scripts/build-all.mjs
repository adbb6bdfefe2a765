// SPDX-License-Identifier: MIT
// Builds the engine and the static site into dist/site.
import { buildEngine } from './build-engine.mjs';
import { buildSite } from './build-site.mjs';
import { runAsProgram } from './lib/console.mjs';

export async function buildAll() {
  await buildEngine();
  await buildSite();
}

await runAsProgram(import.meta.url, async () => {
  await buildAll();
  console.log(
    'The site is in dist/site: copy that folder to any static web server, under any path.',
  );
});
