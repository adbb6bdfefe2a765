// SPDX-License-Identifier: MIT
// Runs in Node and in a page: imports nothing of either.
import { referenceLoss } from './reference-loss.mjs';
import { roundRobin } from './round-robin.mjs';
import { rounded } from './statistics.mjs';
import { titleOf } from './training-cases.mjs';

/** @typedef {import('./training-cases.mjs').TrainingCase} TrainingCase */
/** @typedef {import('./training-cases.mjs').TrainingData} TrainingData */

/**
 * A library that can train. `step` and `time` count mini-batches.
 * @typedef {object} Trainee
 * @property {string} name
 * @property {(one: TrainingCase) => boolean} [takes]  all cases when absent
 * @property {'none' | 'tanh'} [output]  activation of its last layer
 * @property {boolean} [isBound]  does part of the work only, and so learns nothing
 * @property {boolean} [isOnline]  updates after every sample, whatever the batch size
 * @property {(one: TrainingCase, data: TrainingData, start: Float32Array, options: { shuffle: boolean }) => any} open
 */

/** Losses after the same steps differ by rounding alone. */
const EQUAL = 0.01;
/** Part of the first loss that has to be gone. */
const LEARNED = 0.3;

/**
 * Trains everybody on the same batches from the same start.
 * @throws {Error} when one of them does not learn, or learns otherwise than the first: such a
 *   comparison would mean nothing
 */
export async function checkLearning(one, data, trainees) {
  let start = new Float32Array();
  let ours = Number.NaN;
  for (const trainee of trainees) {
    const session = await trainee.open(one, data, start, { shuffle: false });
    if (start.length === 0) start = await session.parameters();
    const before = referenceLoss(one, data, start, trainee.output);
    await session.step(one.checkSteps);
    const after = referenceLoss(one, data, await session.parameters(), trainee.output);
    await session.close();
    judge(one, trainee, before, after, Number.isNaN(ours) ? after : ours);
    if (Number.isNaN(ours)) ours = after;
  }
  return start;
}

function judge(one, { name, isOnline }, before, after, ours) {
  const report = `case ${one.name}: the loss of ${name} goes from ${before} to ${after}`;
  // Written so that NaN fails too.
  if (!(after < before * (1 - LEARNED))) throw new Error(`${report}: it does not learn`);
  if (!isOnline && !(Math.abs(after - ours) < EQUAL * ours)) {
    throw new Error(`${report}, ours to ${ours}: they do not train the same`);
  }
}

/**
 * Samples per second of every contestant that takes the case. The first one is ours, gives the
 * start weights and draws its batches in a new order every epoch, as in the page.
 * @param {TrainingCase} one
 * @param {Trainee[]} contestants
 * @param {import('./round-robin.mjs').Effort} effort
 */
export async function benchTraining(one, contestants, effort) {
  const trainees = contestants.filter(({ takes }) => takes?.(one) ?? true);
  const data = one.data();
  const learners = trainees.filter(({ isBound }) => !isBound);
  const start = await checkLearning(one, data, learners);
  const sessions = [];
  for (const trainee of trainees) {
    sessions.push({
      ...(await trainee.open(one, data, start, { shuffle: true })),
      name: trainee.name,
    });
  }
  const rates = await roundRobin(sessions, effort);
  for (const session of sessions) await session.close();
  const results = new Map();
  for (const [name, { perSecond, spread }] of rates) {
    results.set(name, { median: rounded(perSecond * one.batch), spread });
  }
  return { title: titleOf(one), results };
}
