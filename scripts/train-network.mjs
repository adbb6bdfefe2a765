// SPDX-License-Identifier: MIT
// `npm run train -- CONFIG.json --steps N [--out RESULT.json] [--png FIELD.png]`: the page's training
// without the page. Ends with status 2 when the command or the config is wrong.
import { constants, readFileSync } from 'node:fs';
import { access, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { buildEngine } from './build-engine.mjs';
import { runAsProgram } from './lib/console.mjs';
import { withTypeScript } from './lib/load-typescript.mjs';
import { WASM_DIR } from './lib/paths.mjs';
import { encodePng } from './lib/png.mjs';

/** Turns of Node's event loop; the page's clock would keep the process alive. */
const CLOCK = {
  now: () => performance.now(),
  later(task, delayMs) {
    if (delayMs > 0) {
      const timer = setTimeout(task, delayMs);
      return () => clearTimeout(timer);
    }
    const turn = setImmediate(task);
    return () => clearImmediate(turn);
  },
};

/** A path that can be made or replaced by a file. */
async function checkWritable(path) {
  const folder = await stat(dirname(path));
  if (!folder.isDirectory()) throw systemError('ENOTDIR');
  await access(dirname(path), constants.W_OK);
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) throw systemError('EISDIR');
  if (found) await access(path, constants.W_OK);
}

const systemError = (code) => Object.assign(new Error(code), { code });

const host = async ({ compileEngine }) => ({
  engine: await compileEngine(readFileSync(join(WASM_DIR, 'nn-engine.wasm'))),
  clock: CLOCK,
  columns: process.stderr.isTTY ? process.stderr.columns || 80 : null,
  readText: (path) => (path === '-' ? text(process.stdin) : readFile(path, 'utf8')),
  checkWritable,
  write: (path, content) => writeFile(path, content),
  encodePng,
  print: (line) => process.stdout.write(line),
  error: (line) => process.stderr.write(line),
});

await runAsProgram(import.meta.url, async (args) => {
  await buildEngine();
  process.exitCode = await withTypeScript('web/src/headless/train-command.ts', async (module) =>
    module.trainCommand(args, await host(module)),
  );
});
