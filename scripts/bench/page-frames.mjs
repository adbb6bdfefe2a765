// SPDX-License-Identifier: MIT
import { SITE_DIR } from '../lib/paths.mjs';
import { withChromium } from './chromium.mjs';
import { median, quantile, rounded } from './statistics.mjs';
import { frameCosts } from './trace-frames.mjs';

/** 2-8-8-1: two hidden layers of eight tanh units, one output. */
const HASH = '#layers=8,8&loss=logistic&data=spiral';
const WARM_UP_MS = 1500;
const WATCHED_MS = 3000;
const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

async function traceOnce(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${address}${HASH}`);
  await page.locator('nn-playground').evaluate(async (element) => {
    await element.ready;
    await element.play();
  });
  await page.waitForTimeout(WARM_UP_MS);
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.waitForTimeout(WATCHED_MS);
  const trace = JSON.parse((await browser.stopTracing()).toString());
  const { step } = await page.locator('nn-playground').evaluate((element) => element.metrics);
  if (!(step > 0)) throw new Error('the page did not train while its frames were watched');
  await page.close();
  return frameCosts(trace.traceEvents);
}

/**
 * Milliseconds of main-thread work per frame while the page trains and draws 2-8-8-1: the medians
 * over `rounds` of the median and of the 95th percentile of each. `frameMs` is time of the
 * processor, `frameWallMs` time of the clock: on a busy machine it also counts what others do.
 * @param {number} rounds
 */
export function benchFrames(rounds) {
  return withChromium(SITE_DIR, async (browser, address) => {
    const runs = [];
    for (let round = 0; round < rounds; round += 1) runs.push(await traceOnce(browser, address));
    const middle = (kind, share) =>
      rounded(
        median(
          runs.map((frames) =>
            quantile(
              frames.map((frame) => frame[kind]),
              share,
            ),
          ),
        ),
      );
    return {
      frameMs: middle('cpuMs', 0.5),
      frameMs95: middle('cpuMs', 0.95),
      frameWallMs: middle('wallMs', 0.5),
      frameWallMs95: middle('wallMs', 0.95),
    };
  });
}
