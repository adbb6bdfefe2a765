// SPDX-License-Identifier: MIT
// `npm run measure [-- HASH]`: how smooth the built page is in Chromium while it trains and draws.
// Prints, for each of five runs and as medians: frames per second, the longest main-thread task,
// tasks above 50 ms, and training samples per second; then how long each control takes to its visible
// answer, as the median of three pages. Without HASH the net has 4 layers of 8 units. Quote it from a
// quiet machine only.
import { join } from 'node:path';
import { buildAll } from './build-all.mjs';
import { runAsProgram } from './lib/console.mjs';
import { ROOT, SITE_DIR } from './lib/paths.mjs';
import { provisionBrowsers } from './provision-browsers.mjs';
import { serveSite } from './serve-site.mjs';

const RUNS = 5;
const CONTROL_RUNS = 3;
const WATCHED_MS = 4000;
const USUAL_HASH = '#layers=8,8,8,8&data=spiral';
/** What a person still takes for at once. */
const PROMPT_MS = 100;
const PATIENCE_MS = 2000;

/** Runs in the page: watches frames and long tasks while the playground plays. */
async function watch(watchedMs) {
  const longTasks = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longTasks.push(entry.duration);
  });
  observer.observe({ entryTypes: ['longtask'] });
  const began = performance.now();
  const gaps = [];
  for (let last = began; last - began < watchedMs; ) {
    const now = await new Promise((resolve) => requestAnimationFrame(resolve));
    gaps.push(now - last);
    last = now;
  }
  observer.disconnect();
  gaps.sort((a, b) => a - b);
  return {
    framesPerSecond: (1000 * gaps.length) / (performance.now() - began),
    frameMs95: gaps[Math.floor(gaps.length * 0.95)],
    tasksOver50Ms: longTasks.length,
    longestTaskMs: Math.max(0, ...longTasks),
  };
}

async function measureOnce(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(address);
  await page.locator('nn-playground').evaluate(async (element) => {
    await element.ready;
    await element.play();
  });
  await page.waitForTimeout(500);
  const smoothness = await page.evaluate(watch, WATCHED_MS);
  const samplesPerSecond = await page
    .locator('nn-playground')
    .evaluate((element) => element.metrics.samplesPerSecond);
  await page.close();
  return { ...smoothness, samplesPerSecond };
}

/** Every control with all settings open, worked once while a page trains. */
async function measureControls(browser, address) {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 1400 },
    storageState: {
      cookies: [],
      origins: [
        {
          origin: new URL(address).origin,
          localStorage: [{ name: 'nn-playground:simple', value: 'false' }],
        },
      ],
    },
  });
  await page.goto(address);
  const element = page.locator('nn-playground');
  const config = await element.evaluate(async (one) => {
    await one.ready;
    await one.play();
    return one.config;
  });
  await page.getByRole('button', { name: 'All settings' }).click();
  await page.addScriptTag({ path: join(ROOT, 'scripts/lib/page-responses.mjs') });
  const options = { config, patienceMs: PATIENCE_MS };
  const found = await page.evaluate(`measureResponses(${JSON.stringify(options)})`);
  await page.close();
  return found;
}

/** Their median times. A control that was not there in all pages is left out. */
function medianControls(pages) {
  const [first = [], ...others] = pages.map(
    (found) => new Map(found.map(({ name, ms }) => [name, ms])),
  );
  return [...first]
    .filter(([name]) => others.every((one) => one.has(name)))
    .map(([name, ms]) => ({ name, ms: median([ms, ...others.map((one) => one.get(name))]) }));
}

function printControls(name, found) {
  const answered = found.filter(({ ms }) => Number.isFinite(ms)).sort((a, b) => b.ms - a.ms);
  const late = answered.filter(({ ms }) => ms > PROMPT_MS);
  const middle = median(answered.map(({ ms }) => ms));
  console.log(
    `${name.padEnd(8)} controls ${answered.length}  medianMs ${middle.toFixed(1)}  over ${PROMPT_MS} ms: ${late.length}`,
  );
  const shown = late.length > 0 ? late : answered.slice(0, 5);
  for (const { name, ms } of shown) console.log(`  ${ms.toFixed(0).padStart(5)} ms  ${name}`);
  const others = found.filter((one) => !answered.includes(one)).map(({ name }) => name);
  if (others.length > 0) console.log(`answered by figures or a file alone: ${others.join(', ')}`);
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function print(name, result) {
  const figures = Object.entries(result).map(([key, value]) => `${key} ${value.toFixed(1)}`);
  console.log(`${name.padEnd(8)} ${figures.join('  ')}`);
}

await runAsProgram(import.meta.url, async ([hash = USUAL_HASH]) => {
  await buildAll();
  await provisionBrowsers();
  const { chromium } = await import('@playwright/test');
  const { server, address } = await serveSite(SITE_DIR, 0);
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  try {
    const results = [];
    for (let run = 1; run <= RUNS; run++) {
      results.push(await measureOnce(browser, `${address}${hash}`));
      print(`run ${run}`, results.at(-1));
    }
    const keys = Object.keys(results[0]);
    const medians = keys.map((key) => [key, median(results.map((result) => result[key]))]);
    print('median', Object.fromEntries(medians));
    const pages = [];
    for (let run = 1; run <= CONTROL_RUNS; run++) {
      pages.push(await measureControls(browser, `${address}${hash}`));
      printControls(`page ${run}`, pages.at(-1));
    }
    printControls('median', medianControls(pages));
  } finally {
    await browser.close();
    server.close();
  }
});
