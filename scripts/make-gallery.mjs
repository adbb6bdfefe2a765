// SPDX-License-Identifier: MIT
// Takes pictures of named states of the built page: dist/gallery, with an index.html to look at them.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from './build-all.mjs';
import { runAsProgram } from './lib/console.mjs';
import { GALLERY_STATES } from './lib/gallery-states.mjs';
import { ROOT, SITE_DIR } from './lib/paths.mjs';
import { provisionBrowsers } from './provision-browsers.mjs';
import { serveSite } from './serve-site.mjs';

const GALLERY_DIR = join(ROOT, 'dist', 'gallery');

async function takePicture(browser, address, state) {
  const { name, query, steps, size, lang, scheme, simple, press, choose, fill } = state;
  const isPhone = size.width < 640;
  const page = await browser.newPage({
    viewport: size,
    colorScheme: scheme,
    locale: lang,
    reducedMotion: 'reduce',
    hasTouch: isPhone,
    storageState: rememberingView(address, simple),
  });
  const parts = [query, ...(steps > 0 ? [`steps=${steps}`] : [])].filter((part) => part !== '');
  await page.goto(`${address}?lang=${lang}#${parts.join('&')}`);
  await page.locator('nn-playground').evaluate(async (element, count) => {
    await element.ready;
    while (element.metrics.step < count) await new Promise(requestAnimationFrame);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, steps);
  for (const button of press) {
    await page.getByRole('button', { name: button, exact: true }).click();
  }
  for (const [field, choice] of choose)
    await page.getByRole('combobox', { name: field, exact: true }).selectOption(choice);
  for (const [field, text] of fill)
    await page.getByRole('textbox', { name: field, exact: true }).fill(text);
  // What is opened may be fetched, and what was typed is read in slices.
  if (press.length > 0 || fill.length > 0) await page.waitForTimeout(500);
  // An instrument draws once it is seen.
  const panel = page.locator('nn-panel').first();
  if (isPhone && (await panel.count()) > 0) {
    await panel.scrollIntoViewIfNeeded();
    await page.waitForTimeout(500);
    await page.evaluate(() => scrollTo(0, 0));
  }
  await page.screenshot({
    path: join(GALLERY_DIR, `${name}.png`),
    // What was opened lies over the part that can be seen.
    fullPage: isPhone && press.length === 0,
  });
  await page.close();
}

/** What the browser would have remembered of the view chosen before. */
function rememberingView(address, simple) {
  const { origin } = new URL(address);
  const localStorage = [{ name: 'nn-playground:simple', value: String(simple) }];
  return { cookies: [], origins: [{ origin, localStorage }] };
}

function indexPage() {
  const figures = GALLERY_STATES.map(
    ({ name, size, lang, scheme, query }) => `<figure id="${name}">
  <a href="${name}.png"><img src="${name}.png" alt="${name}" loading="lazy"></a>
  <figcaption><b>${name}</b> ${size.width}×${size.height}, ${lang}, ${scheme}<br><code>${query.replaceAll('&', '&amp;')}</code></figcaption>
</figure>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>nn-playground: gallery</title>
<style>
  body { margin: 24px; font: 14px/1.4 system-ui, sans-serif; background: #f6f6f3; }
  main { display: grid; grid-template-columns: repeat(auto-fill, minmax(420px, 1fr)); gap: 24px; }
  figure { margin: 0; }
  img { max-width: 100%; max-height: 480px; border: 1px solid #ccc; }
</style>
<h1>nn-playground: ${GALLERY_STATES.length} states</h1>
<main>
${figures.join('\n')}
</main>
</html>
`;
}

await runAsProgram(import.meta.url, async () => {
  await buildAll();
  await provisionBrowsers();
  const { chromium } = await import('@playwright/test');
  rmSync(GALLERY_DIR, { recursive: true, force: true });
  mkdirSync(GALLERY_DIR, { recursive: true });
  const { server, address } = await serveSite(SITE_DIR, 0);
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  try {
    for (const state of GALLERY_STATES) await takePicture(browser, address, state);
  } finally {
    await browser.close();
    server.close();
  }
  writeFileSync(join(GALLERY_DIR, 'index.html'), indexPage());
  console.log(`${GALLERY_STATES.length} pictures: ${join(GALLERY_DIR, 'index.html')}`);
});
