// SPDX-License-Identifier: MIT
// Makes sure that the browsers of the end-to-end tests, and a screen for them, are there.
import { hasApt, installPackages, missingPackages } from './lib/apt.mjs';
import { Progress, runAsProgram, UserError } from './lib/console.mjs';

const PACKAGES = [
  'chromium',
  'firefox-esr',
  'webkit2gtk-driver',
  'xvfb',
  'xauth',
  'xdotool',
  'ffmpeg',
  'fonts-noto-cjk',
  'fonts-liberation2',
];

export async function provisionBrowsers() {
  if (!hasApt()) {
    throw new UserError(
      'the end-to-end tests drive the browsers of a Debian system (chromium, firefox-esr, WebKitGTK) and this system has no apt. ' +
        'Run the other suites (`npm test -- check engine parity unit size`), or all of them in a Debian 12 container.',
    );
  }
  const missing = missingPackages(PACKAGES);
  if (missing.length === 0) return;
  await new Progress(1).step(`Installing ${missing.join(' ')}`, () =>
    installPackages(missing, 'browsers for the end-to-end tests'),
  );
}

await runAsProgram(import.meta.url, provisionBrowsers);
