// SPDX-License-Identifier: MIT
// `node scripts/measure-restarts.mjs`, after a build of the engine: how long 30 restarts of 2-20-2 on the 32 points of the notes take in Chromium.
import { availableParallelism, loadavg } from 'node:os';
import { withChromium } from './bench/chromium.mjs';
import { median } from './bench/statistics.mjs';
import { buildSite } from './build-site.mjs';
import { runAsProgram } from './lib/console.mjs';
import { SITE_DIR } from './lib/paths.mjs';

const ROUNDS = 5;
const ELEMENT = '<nn-restarts preset="units-20" count="30" epochs="2000"></nn-restarts>';

/** Seconds of processor time that all processes of the browser have had. */
async function processorSeconds(session) {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** One round on a fresh page, workers and their code included: seconds by the clock and of processors. */
async function round(browser, session, address) {
  const page = await browser.newPage();
  await page.route('**/restarts-bench.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><script type="module" src="./nn-restarts.js"></script>${ELEMENT}`,
    }),
  );
  await page.goto(`${address}restarts-bench.html`);
  await page.evaluate(() => customElements.whenDefined('nn-restarts'));
  const before = await processorSeconds(session);
  const { clock, runs } = await page.locator('nn-restarts').evaluate(async (element) => {
    const began = performance.now();
    const [set] = await /** @type {any} */ (element).run();
    return { clock: (performance.now() - began) / 1000, runs: set.outcomes.length };
  });
  if (runs !== 30) throw new Error(`only ${runs} of 30 runs came back`);
  const processor = (await processorSeconds(session)) - before;
  await page.close();
  return { clock, processor };
}

await runAsProgram(import.meta.url, async () => {
  await buildSite();
  const rounds = await withChromium(SITE_DIR, async (browser, address) => {
    const session = await browser.newBrowserCDPSession();
    const done = [];
    for (let i = 0; i < ROUNDS; i += 1) done.push(await round(browser, session, address));
    return done;
  });
  const of = (key) => median(rounds.map((one) => one[key])).toFixed(2);
  const [load = 0] = loadavg();
  console.log(
    `30 restarts of 2-20-2 for 2000 epochs: ${of('clock')} s by the clock, ${of('processor')} s of processor time ` +
      `(median of ${ROUNDS}; ${availableParallelism()} cores, load ${load.toFixed(1)})`,
  );
});
