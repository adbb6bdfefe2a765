// SPDX-License-Identifier: MIT
// Measures everything that one call of `npm run bench` asks for.
import { engineContestant } from './contestants/engine.mjs';
import { benchField } from './field.mjs';
import { FIELD_CASES, fieldTitleOf } from './field-cases.mjs';
import { LIMIT_NAMES, limitContestants, PAGE_LIMIT_NAMES } from './limits.mjs';
import { loadEngine } from './load-engine.mjs';
import { benchPageCases } from './page-cases.mjs';
import { benchFrames } from './page-frames.mjs';
import { benchLoad } from './page-load.mjs';
import { benchPool } from './page-pool.mjs';
import { nodePeers } from './peers.mjs';
import { caseOf } from './report.mjs';
import { measureBytes } from './sizes.mjs';
import { benchTraining } from './training.mjs';
import { TRAINING_CASES, titleOf } from './training-cases.mjs';

/** @typedef {ReturnType<typeof import('./options.mjs').readOptions>} Options */

/** All that `--quick` measures in Node: whom and what the targets name. */
const QUICK_CONTESTANTS = [
  'ours',
  'turbo',
  'convnetjs',
  'tfjs-wasm',
  'native-sse4.1',
  'eigen-sgemm',
];
const QUICK_FIELD_SIZE = 512;
/** And in Chromium: that the page is no other world than Node. */
const QUICK_PAGE_PEERS = ['convnetjs', 'turbo'];
const QUICK_PAGE_CASES = /^(train [AD]:|field 512²: 2-8-8-1)/;

function casesOf({ quick, only }) {
  const trainings = TRAINING_CASES.map((one) => ({
    title: titleOf(one),
    unit: 'samples/s',
    bench: (contestants, effort) => benchTraining(one, contestants, effort),
  }));
  const fields = FIELD_CASES.filter(({ fieldSize }) => !quick || fieldSize === QUICK_FIELD_SIZE);
  return [
    ...trainings,
    ...fields.map((one) => ({
      title: fieldTitleOf(one),
      unit: 'ms',
      bench: (contestants, effort) => benchField(one, contestants, effort),
    })),
  ].filter(({ title }) => title.includes(only));
}

/**
 * @param {Options} options
 * @param {{ say: (text: string) => void, found: (one: import('./report.mjs').BenchCase) => void }} listener
 * @returns {Promise<Pick<import('./report.mjs').BenchReport, 'cases' | 'bytes' | 'load'>>}
 */
export async function measureAll(options, { say, found }) {
  const cases = casesOf(options);
  const measured = [];
  const add = (title, results, environment) => {
    const { unit } = cases.find((one) => one.title === title) ?? { unit: '' };
    measured.push(caseOf(title, results, environment, unit, LIMIT_NAMES));
    found(measured.at(-1));
  };
  const contestants = await contestantsInNode(options);
  for (const { title, bench } of cases) {
    say(`${title} in Node …`);
    add(title, (await bench(contestants, options.effort)).results, 'node');
  }
  const titles = cases
    .map(({ title }) => title)
    .filter((title) => !options.quick || QUICK_PAGE_CASES.test(title));
  const pagePeers = contestants
    .map(({ name }) => name)
    .filter((name) => !LIMIT_NAMES.includes(name) || PAGE_LIMIT_NAMES.includes(name));
  const names = options.quick ? QUICK_PAGE_PEERS : pagePeers;
  say('The same in Chromium …');
  await benchPageCases(titles, options.effort, names, (title, results) =>
    add(title, results, 'chromium'),
  );
  if (options.only) return { cases: measured, bytes: {}, load: {} };
  return { cases: measured, bytes: await measureBytes(), load: await measureLoad(options, say) };
}

async function contestantsInNode({ quick }) {
  const module = await loadEngine();
  const peers = await nodePeers();
  const all = [engineContestant(module), ...peers, ...(await limitContestants(module))];
  return quick ? all.filter(({ name }) => QUICK_CONTESTANTS.includes(name)) : all;
}

async function measureLoad({ quick, effort }, say) {
  say('The first picture in Chromium, cold cache …');
  const { median } = await benchLoad(effort.rounds);
  say('Frames in Chromium while training and drawing 2-8-8-1 …');
  const frames = await benchFrames(quick ? 1 : 5);
  say('Restarts of 2-20-2 by one worker and by two, in Chromium …');
  return { firstPictureMs: median, ...frames, ...(await benchPool(quick ? 3 : 7)) };
}
