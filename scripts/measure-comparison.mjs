// SPDX-License-Identifier: MIT
// `node scripts/measure-comparison.mjs [HASH]`: how smooth six panels train in step in Chromium on the
// built site. Prints for each of five runs the pictures per second in which all panels had gone on,
// and the mini-batches per second of each panel. Quote it from a quiet machine only.
import { withChromium } from './bench/chromium.mjs';
import { runAsProgram } from './lib/console.mjs';
import { SITE_DIR } from './lib/paths.mjs';

const RUNS = 5;
const WATCHED_MS = 4000;
/** Six nets of 2-20-2 from six seeds. */
const SIX = 'layers=20&vary=seed&values=1/2/3/4/5/6';

/** Runs in the page: counts frames in which every panel shows a newer step, all the same one. */
async function watch(element, watchedMs) {
  await element.ready;
  await element.play();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const began = performance.now();
  const first = element.metrics[0].step;
  let pictures = 0;
  let apart = 0;
  for (let shown = first, now = began; now - began < watchedMs; ) {
    now = await new Promise((resolve) => requestAnimationFrame(resolve));
    const steps = new Set(element.metrics.map(({ step }) => step));
    if (steps.size > 1) apart += 1;
    const [step] = steps;
    if (step !== shown) pictures += 1;
    shown = step;
  }
  const seconds = (performance.now() - began) / 1000;
  const steps = element.metrics[0].step - first;
  return { pictures: pictures / seconds, steps: steps / seconds, apart };
}

await runAsProgram(import.meta.url, () =>
  withChromium(SITE_DIR, async (browser, address) => {
    for (const speed of ['60', 'max']) {
      for (let run = 0; run < RUNS; run++) {
        const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
        await page.goto(`${address}compare.html#${process.argv[2] ?? SIX}&speed=${speed}`);
        const result = await page.locator('nn-compare').evaluate(watch, WATCHED_MS);
        await page.close();
        const { pictures, steps, apart } = result;
        console.log(
          `speed ${speed}: ${pictures.toFixed(1)} pictures/s, ${steps.toFixed(0)} steps/s, ${apart} frames apart`,
        );
      }
    }
  }),
);
