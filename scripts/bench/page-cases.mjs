// SPDX-License-Identifier: MIT
// The cases of training and fields, in one page of Chromium.
import { ROOT } from '../lib/paths.mjs';
import { withChromium } from './chromium.mjs';

/**
 * @param {string[]} titles
 * @param {import('./round-robin.mjs').Effort} effort
 * @param {string[]} names  contestants beside ours
 * @param {(title: string, results: Map<string, { median: number, spread: number }>) => void} found
 */
export function benchPageCases(titles, effort, names, found) {
  return withChromium(ROOT, async (browser, address) => {
    const page = await browser.newPage();
    // A page that swallowed its errors would look slow instead of broken.
    page.on('pageerror', (error) => process.stderr.write(`in the page: ${error.message}\n`));
    await page.goto(`${address}engine/bench/page.html`);
    for (const title of titles) {
      const results = await page.evaluate(runInPage, { title, effort, names });
      found(title, new Map(results));
    }
  });
}

/** Runs in the page. */
async function runInPage({ title, effort, names }) {
  const entry = '/scripts/bench/page-entry.mjs';
  const { benchInPage } = await import(entry);
  return benchInPage(title, effort, names);
}
