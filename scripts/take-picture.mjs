// SPDX-License-Identifier: MIT
// Makes the README's pictures, docs/playground-{light,dark}.png, from the built site.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from './build-all.mjs';
import { runAsProgram } from './lib/console.mjs';
import { ROOT, SITE_DIR } from './lib/paths.mjs';
import { provisionBrowsers } from './provision-browsers.mjs';
import { serveSite } from './serve-site.mjs';

/** A run worth a picture: replayed by its steps, so that the picture is the same every time. */
const RUN = '#data=spiral&noise=0.05&layers=8,6&optimizer=adam&lr=0.01&steps=';

const STEPS = 25_000;

async function takePicture(browser, address, colorScheme) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme });
  await page.goto(`${address}${RUN}${STEPS}`);
  const playground = page.locator('nn-playground');
  await playground.evaluate(async (element, steps) => {
    await element.ready;
    while (element.metrics.step < steps) await new Promise(requestAnimationFrame);
  }, STEPS);
  const path = join(ROOT, 'docs', `playground-${colorScheme}.png`);
  await page.screenshot({ path });
  console.log(path);
}

await runAsProgram(import.meta.url, async () => {
  await buildAll();
  await provisionBrowsers();
  const { chromium } = await import('@playwright/test');
  mkdirSync(join(ROOT, 'docs'), { recursive: true });
  const { server, address } = await serveSite(SITE_DIR, 0);
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  try {
    for (const scheme of ['light', 'dark']) await takePicture(browser, address, scheme);
  } finally {
    await browser.close();
    server.close();
  }
});
