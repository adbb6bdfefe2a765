// SPDX-License-Identifier: MIT
// `node scripts/measure-scrubbing.mjs [HASH]`: how fast the timeline of the built page is scrubbed in
// Chromium. Trains until at least 500 steps are recorded, then moves the thumb to the next one as soon
// as the picture of the last one is drawn. Prints, for each of five rounds over all steps, pictures
// per second and the milliseconds from the move to the frame that draws it (median, 95th percentile).
import { withChromium } from './bench/chromium.mjs';
import { median, quantile } from './bench/statistics.mjs';
import { runAsProgram } from './lib/console.mjs';
import { SITE_DIR } from './lib/paths.mjs';

const HASH = '#data=circle&layers=20&activation=relu&view=timeline';
const STEPS = 20_000;
const ROUNDS = 5;

/** Runs in the page: one round over all recorded steps; one entry per picture, in milliseconds. */
async function scrub() {
  const element = document.querySelector('nn-playground');
  const inner = (root, name) => root.shadowRoot.querySelector(name);
  const panel = inner(inner(element, 'nn-drawer'), 'nn-panel[strip]');
  const slider = inner(inner(panel, 'nn-timeline'), 'input[type=range]');
  const places = Number(slider.max) + 1;
  const shown = () => element.metrics.step;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const gaps = [];
  for (let place = 0; place < places; place += 1) {
    const before = shown();
    const began = performance.now();
    slider.value = String(place);
    slider.dispatchEvent(new Event('input'));
    // Its own first frame draws what has come before it.
    do await frame();
    while (shown() === before);
    gaps.push(performance.now() - began);
  }
  return gaps;
}

async function main(hash = HASH) {
  await withChromium(SITE_DIR, async (browser, address) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${address}${hash}`);
    const playground = page.locator('nn-playground');
    await playground.evaluate(async (element, steps) => {
      await element.ready;
      await element.step(steps);
    }, STEPS);
    await page.getByRole('slider', { name: 'Step of the run' }).waitFor();
    for (let round = 0; round < ROUNDS; round += 1) {
      const gaps = await page.evaluate(scrub);
      const perSecond = (1000 * gaps.length) / gaps.reduce((sum, gap) => sum + gap, 0);
      const figures = [
        `${gaps.length} steps`,
        `${perSecond.toFixed(1)} pictures/s`,
        `median ${median(gaps).toFixed(1)} ms`,
        `95 % ${quantile(gaps, 0.95).toFixed(1)} ms`,
      ];
      console.log(figures.join('  '));
    }
  });
}

await runAsProgram(import.meta.url, ([hash]) => main(hash));
