// SPDX-License-Identifier: MIT
// `npm run dev`: builds the engine, then serves web/ with hot reloading.
import { buildEngine } from './build-engine.mjs';
import { runAsProgram } from './lib/console.mjs';
import { npmBin } from './lib/paths.mjs';
import { runStatus } from './lib/process.mjs';
import { wantedPort } from './serve-site.mjs';

await runAsProgram(import.meta.url, async () => {
  await buildEngine();
  // Vite ends on Ctrl-C by itself; the signal reaches it through the terminal.
  process.on('SIGINT', () => {});
  process.exitCode = await runStatus(npmBin('vite'), [
    '--port',
    String(wantedPort()),
    '--strictPort',
  ]);
});
