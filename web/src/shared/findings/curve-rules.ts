// SPDX-License-Identifier: MIT
import { classCount } from '../data-traits';
import { chanceLoss, type Evidence } from './evidence';
import type { Finding } from './finding';
import { THRESHOLDS } from './thresholds';

/*
 * What curves show. A record is a point of the curves; they are evenly spread over the run, at
 * most a thousand.
 */

export function divergenceNear({ history: { train } }: Evidence): Finding | null {
  const { aboveLowest, records } = THRESHOLDS.divergenceNear;
  const now = last(train);
  const lowest = Math.min(...train);
  const before = train.at(-1 - records) ?? Number.POSITIVE_INFINITY;
  const rises = now > before && now > (train[0] ?? now);
  return rises && now >= aboveLowest * lowest
    ? { kind: 'divergenceNear', times: now / lowest }
    : null;
}

export function chance(evidence: Evidence): Finding | null {
  const { within, records } = THRESHOLDS.chance;
  const loss = chanceLoss(evidence);
  const { train, epochs } = evidence.history;
  if (loss === null || train.length < records) return null;
  const isChance = (value: number): boolean => Math.abs(value - loss) <= within * loss;
  if (!train.slice(-records).every(isChance)) return null;
  let first = train.length - records;
  while (first > 0 && isChance(train[first - 1] ?? 0)) first -= 1;
  const span = last(epochs) - (epochs[first] ?? 0);
  return { kind: 'chance', loss, classes: classCount(evidence.config), epochs: span };
}

export function gap({ metrics }: Evidence): Finding | null {
  const { times, difference, accuracy } = THRESHOLDS.gap;
  const { trainLoss, testLoss, trainAccuracy, testAccuracy } = metrics;
  if (testLoss === null || testLoss - trainLoss < difference) return null;
  // A loss that says more of the test set is no harm as long as the classes are right.
  const lost = trainAccuracy === null ? 1 : trainAccuracy - (testAccuracy ?? trainAccuracy);
  return testLoss >= times * trainLoss && lost >= accuracy
    ? { kind: 'gap', times: testLoss / trainLoss }
    : null;
}

export function testFlat({ history: { train, test, epochs } }: Evidence): Finding | null {
  const { records, ofRun, fall } = THRESHOLDS.testFlat;
  if (Number.isNaN(last(test))) return null;
  // Where it stays at its lowest, as a hinge loss at 0, that is now.
  const lowest = test.lastIndexOf(Math.min(...test));
  const since = test.length - 1 - lowest;
  if (since < records || since < ofRun * test.length) return null;
  const hasFallen = last(train) <= (1 - fall) * (train[lowest] ?? 0);
  return hasFallen ? { kind: 'testFlat', epochs: last(epochs) - (epochs[lowest] ?? 0) } : null;
}

export function oscillation({ history: { train } }: Evidence): Finding | null {
  const { records, turns, swing } = THRESHOLDS.oscillation;
  const recent = train.slice(-records);
  if (recent.length < records) return null;
  const changes = recent.slice(1).map((value, index) => value - (recent[index] ?? value));
  const turned = changes.slice(1).filter((change, index) => change * (changes[index] ?? 0) < 0);
  const meanChange = changes.reduce((sum, change) => sum + Math.abs(change), 0) / changes.length;
  const mean = recent.reduce((sum, value) => sum + value, 0) / recent.length;
  const share = meanChange / mean;
  return turned.length >= turns * (changes.length - 1) && share >= swing
    ? { kind: 'oscillation', swing: share }
    : null;
}

export function plateau({ metrics, history: { train, epochs } }: Evidence): Finding | null {
  const { ofRun, records, within, errors } = THRESHOLDS.plateau;
  const count = Math.max(records, Math.ceil(ofRun * train.length));
  // A regression has no share of errors by which to tell that it is done.
  if (train.length < count || metrics.trainAccuracy === null) return null;
  if (1 - metrics.trainAccuracy <= errors) return null;
  const recent = train.slice(-count);
  const loss = last(train);
  const stays = Math.max(...recent) - Math.min(...recent) <= within * loss;
  return stays ? { kind: 'plateau', epochs: last(epochs) - (epochs.at(-count) ?? 0), loss } : null;
}

function last(list: readonly number[]): number {
  return list.at(-1) ?? Number.NaN;
}
