// SPDX-License-Identifier: MIT
// `node scripts/measure-memory.mjs [HASH]`: whether the memory of the built page stays as it is while
// it trains with the instruments open, in Chromium. After a minute it collects garbage and reads, then
// every minute for ten: the JavaScript heap of the page and of the engine's worker, and the buffers
// that each of them has beside it, where timeline and pictures are. The engine's own memory is
// not among them; it only grows while a run is configured. Prints the readings, and how far each goes
// from its median. What else the machine does is no matter.
import { withChromium } from './bench/chromium.mjs';
import { median } from './bench/statistics.mjs';
import { runAsProgram } from './lib/console.mjs';
import { SITE_DIR } from './lib/paths.mjs';

const HASH =
  '#layers=8,8&data=spiral&loss=logistic&view=timeline,curves,histograms,units,gradients';
const MINUTE_MS = 60_000;
const WARM_UP_MINUTES = 1;
const MINUTES = 10;
/** Of which the median counts each minute. */
const READINGS = 9;
const READING_GAP_MS = 400;

/**
 * The sides of the page whose memory is read, by what they are called. Playwright reaches no worker by
 * itself; the page's session passes messages on to it.
 * @param {import('@playwright/test').Page} page
 */
async function sidesOf(page) {
  const session = await page.context().newCDPSession(page);
  /** @type {(method: any, params?: any) => Promise<any>} */
  const toPage = (method, params) => session.send(method, params);
  const sides = new Map([['page', toPage]]);
  const waiting = new Map();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result, error } = JSON.parse(message);
    waiting.get(id)?.(error ? Promise.reject(new Error(error.message)) : result);
    waiting.delete(id);
  });
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    sides.set(targetInfo.type, (method, params = {}) => {
      const id = waiting.size + 1;
      const message = JSON.stringify({ id, method, params });
      return new Promise((resolve, reject) => {
        waiting.set(id, resolve);
        session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
      });
    });
  });
  // Reports the workers that there are before it is answered.
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false });
  return sides;
}

/** Bytes by what they are of, after a collection. */
async function read(sides) {
  const bytes = { all: 0 };
  for (const [name, send] of sides) {
    await send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = await send('Runtime.getHeapUsage');
    bytes[`${name} heap`] = usedSize;
    bytes[`${name} buffers`] = backingStorageSize;
    bytes.all += usedSize + backingStorageSize;
  }
  return bytes;
}

/** The median of some readings: a picture on its way is with one side, with both, or with none. */
async function readSome(page, sides) {
  const readings = [];
  for (let i = 0; i < READINGS; i += 1) {
    readings.push(await read(sides));
    await page.waitForTimeout(READING_GAP_MS);
  }
  const names = Object.keys(readings[0]);
  return Object.fromEntries(names.map((name) => [name, median(readings.map((one) => one[name]))]));
}

function print(minute, bytes, epoch) {
  const figures = Object.entries(bytes).map(([name, n]) => `${name} ${(n / 1e6).toFixed(2)} MB`);
  console.log(
    `${String(minute).padStart(2)} min  ${figures.join('  ')}  epoch ${epoch.toFixed(0)}`,
  );
}

function printDeviations(readings) {
  for (const name of Object.keys(readings[0])) {
    const values = readings.map((bytes) => bytes[name]);
    const middle = median(values);
    const largest = Math.max(...values.map((value) => Math.abs(value - middle)));
    const percent = middle > 0 ? (100 * largest) / middle : 0;
    console.log(
      `${name}: median ${(middle / 1e6).toFixed(2)} MB, at most ${percent.toFixed(1)} % off`,
    );
  }
}

async function main(hash = HASH) {
  await withChromium(SITE_DIR, async (browser, address) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${address}${hash}`);
    const element = page.locator('nn-playground');
    await element.evaluate(async (/** @type {any} */ one) => {
      await one.ready;
      await one.play();
    });
    const sides = await sidesOf(page);
    const began = performance.now();
    const readings = [];
    for (let minute = WARM_UP_MINUTES; minute <= WARM_UP_MINUTES + MINUTES; minute += 1) {
      await page.waitForTimeout(Math.max(0, began + minute * MINUTE_MS - performance.now()));
      const bytes = await readSome(page, sides);
      readings.push(bytes);
      print(minute, bytes, await element.evaluate((/** @type {any} */ one) => one.metrics.epoch));
    }
    printDeviations(readings);
  });
}

await runAsProgram(import.meta.url, ([hash]) => main(hash));
