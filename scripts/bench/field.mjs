// SPDX-License-Identifier: MIT
// Runs in Node and in a page: imports nothing of either.
import { fieldTitleOf, pixelCentre } from './field-cases.mjs';
import { layersOf, referenceScores } from './reference-loss.mjs';
import { roundRobin } from './round-robin.mjs';
import { rounded } from './statistics.mjs';

/** @typedef {import('./field-cases.mjs').FieldCase} FieldCase */

/**
 * What a contestant that can draw opens. `time` counts pictures.
 * @typedef {object} FieldSession
 * @property {(count: number) => number | Promise<number>} time  milliseconds
 * @property {() => Float32Array} [picture]  plane 0: the probability of class 0, or the value
 * @property {() => void} close
 */

/** Far above rounding, far below what an eye or a wrong pixel would show. */
const TOLERANCE = 1e-4;
/** Every pixel would take longer than the benchmark; this step meets all rows and columns. */
const CHECK_STEP = 97;

/** @throws {Error} when a picture is not the one that the independent reference makes */
function checkPicture(one, name, picture, { domain, parameters }) {
  const layers = layersOf(one.sizes, parameters);
  const size = one.fieldSize;
  for (let i = 0; i < size * size; i += CHECK_STEP) {
    const centre = pixelCentre(domain, size, Math.floor(i / size), i % size);
    const [first = Number.NaN, second = Number.NaN] = referenceScores(one, layers, centre);
    const wanted = one.loss === 'softmax' ? 1 / (1 + Math.exp(second - first)) : first;
    if (!(Math.abs(picture[i] - wanted) < TOLERANCE)) {
      throw new Error(`${fieldTitleOf(one)}: ${name} draws ${picture[i]} at ${i}, not ${wanted}`);
    }
  }
}

/**
 * Milliseconds for one picture, for every contestant that can draw. The first one is ours; its
 * picture holds the maps of all units besides, as the page gets it.
 * @param {FieldCase} one
 * @param {any[]} contestants
 * @param {import('./round-robin.mjs').Effort} effort
 */
export async function benchField(one, contestants, effort) {
  const data = one.data();
  const sessions = [];
  let subject = { parameters: new Float32Array(), domain: 0 };
  for (const { name, openField } of contestants.filter((each) => each.openField)) {
    const session = await openField(one, data, subject);
    if (sessions.length === 0) subject = session.subject;
    if (session.picture) checkPicture(one, name, session.picture(), subject);
    sessions.push({ ...session, name });
  }
  const rates = await roundRobin(sessions, effort);
  for (const session of sessions) await session.close();
  const results = new Map();
  for (const [name, { perSecond, spread }] of rates) {
    results.set(name, { median: rounded(1000 / perSecond), spread });
  }
  return { title: fieldTitleOf(one), results };
}
