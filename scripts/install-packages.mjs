// SPDX-License-Identifier: MIT
// Installs the npm packages of package-lock.json when they are absent or the lock has changed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Progress, runAsProgram, UserError } from './lib/console.mjs';
import { ROOT } from './lib/paths.mjs';
import { isAtLeast, run } from './lib/process.mjs';
import { hashInputs, readStamp, writeStamp } from './lib/stamps.mjs';

const MIN_NODE = '20.19';
const MODULES = join(ROOT, 'node_modules');
// Inside node_modules, so that deleting that folder deletes the stamp too.
const STAMP = join(MODULES, '.nn-packages');

export async function installPackages() {
  if (!isAtLeast(process.versions.node, MIN_NODE)) {
    throw new UserError(
      `Node ${MIN_NODE} or later is needed, this is ${process.versions.node}. Get it from https://nodejs.org.`,
    );
  }
  const wanted = hashInputs([join(ROOT, 'package.json'), join(ROOT, 'package-lock.json')]);
  if (existsSync(MODULES) && readStamp(STAMP) === wanted) return;
  await new Progress(1).step('Installing npm packages', () =>
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      hint: 'Check the network, then run the same command again.',
    }),
  );
  writeStamp(STAMP, wanted);
}

await runAsProgram(import.meta.url, installPackages);
