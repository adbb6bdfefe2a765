// SPDX-License-Identifier: MIT
// `npm start`: installs what is missing, builds what has changed, serves the playground.
import { spawn } from 'node:child_process';
import { buildAll } from './build-all.mjs';
import { runAsProgram, seconds } from './lib/console.mjs';
import { which } from './lib/process.mjs';
import { endOnSignal, serveSite, wantedPort } from './serve-site.mjs';

/** A busy port should be known before minutes of building, not after. */
async function checkPort(port) {
  const { server } = await serveSite(undefined, port);
  await new Promise((resolve) => server.close(resolve));
}

/** Best effort: the address is on the terminal anyway. */
function openBrowser(address) {
  if (process.env.CI || process.env.BROWSER === 'none') return;
  const hasDesktop =
    process.platform === 'darwin' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const opener = process.platform === 'darwin' ? which('open') : which('xdg-open');
  if (!hasDesktop || !opener) return;
  const child = spawn(opener, [address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

await runAsProgram(import.meta.url, async () => {
  const started = performance.now();
  const port = wantedPort();
  await checkPort(port);
  await buildAll();
  const { server, address } = await serveSite(undefined, port);
  endOnSignal(server);
  console.log(
    `\nnn-playground is at ${address} (ready after ${seconds(started)} s, Ctrl-C ends it)`,
  );
  openBrowser(address);
});
