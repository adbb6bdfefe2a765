// SPDX-License-Identifier: MIT
// The pool of workers in Chromium: restarts of C by one worker and by several.
import { join } from 'node:path';
import { ROOT } from '../lib/paths.mjs';
import { withChromium } from './chromium.mjs';
import { median, rounded } from './statistics.mjs';

/** Below the root of the checkout, from where the bench page is served. */
const FOLDER = 'dist/bench';
/** Enough that starting workers counts little, few enough that it takes a second. */
const RUNS = 16;
const STEPS = 20_000;

/** The parts of the page that make a pool, as modules of fixed names. */
export async function buildPoolModules() {
  const { build, loadConfigFromFile } = await import('vite');
  const environment = { command: /** @type {const} */ ('build'), mode: 'production' };
  const site = await loadConfigFromFile(environment, join(ROOT, 'vite.config.ts'));
  const { rolldownOptions, ...options } = site?.config.build ?? {};
  const source = (file) => join(ROOT, 'web/src', file);
  await build({
    ...site?.config,
    configFile: false,
    logLevel: 'warn',
    build: {
      ...options,
      outDir: join(ROOT, FOLDER),
      rolldownOptions: {
        ...rolldownOptions,
        input: {
          pool: source('client/worker-pool.ts'),
          restarts: source('client/restarts.ts'),
          engine: source('client/page-engine.ts'),
          config: source('shared/config.ts'),
        },
        output: { entryFileNames: '[name].js' },
      },
    },
  });
}

/** Runs in the page: milliseconds of the same restarts with each number of workers, by turns. */
async function raceInPage({ folder, sizes, rounds, runs, steps }) {
  const load = (name) => import(`/${folder}/${name}.js`);
  const [{ WorkerPool }, { runRestarts }, { connectPageEngine }, { DEFAULT_CONFIG }] =
    await Promise.all(['pool', 'restarts', 'engine', 'config'].map(load));
  const config = {
    ...DEFAULT_CONFIG,
    network: { ...DEFAULT_CONFIG.network, layers: [{ units: 20, activation: 'relu', dropout: 0 }] },
  };
  const pools = sizes.map((size) => new WorkerPool(connectPageEngine, size));
  const run = async (pool, count) => {
    const began = performance.now();
    const outcomes = await runRestarts(pool, config, { count, steps, sameData: true });
    return { ms: performance.now() - began, outcomes: JSON.stringify(outcomes) };
  };
  // Engines start, and their code is optimised, outside of what is timed.
  for (const pool of pools) await run(pool, runs);
  const times = pools.map(() => /** @type {number[]} */ ([]));
  const answers = new Set();
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, pool] of pools.entries()) {
      const { ms, outcomes } = await run(pool, runs);
      times[index]?.push(ms);
      answers.add(outcomes);
    }
  }
  for (const pool of pools) pool.dispose();
  if (answers.size !== 1) throw new Error('the number of workers changed the results');
  return times;
}

/**
 * How many times as fast two workers are as one at restarts of 2-20-2 (median of the ratios of
 * neighbours in time), and milliseconds of one run of STEPS mini-batches with two.
 * @param {number} rounds
 */
export async function benchPool(rounds) {
  await buildPoolModules();
  return withChromium(ROOT, async (browser, address) => {
    const page = await browser.newPage();
    await page.goto(`${address}engine/bench/page.html`);
    const race = { folder: FOLDER, sizes: [1, 2], rounds, runs: RUNS, steps: STEPS };
    const [alone = [], together = []] = await page.evaluate(raceInPage, race);
    return {
      poolSpeedup2: rounded(median(alone.map((ms, round) => ms / (together[round] ?? ms))), 3),
      restartMs: rounded(median(together) / RUNS, 3),
    };
  });
}
