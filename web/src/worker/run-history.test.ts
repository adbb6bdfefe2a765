// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../shared/config';
import type { RunSettings } from '../shared/timeline';
import { RunHistory } from './run-history';

const SETTINGS: RunSettings = { config: DEFAULT_CONFIG, locked: [], isReplayable: true };

/** Trains a run of `steps` into the history, as the engine that records does. */
function train(history: RunHistory, steps: number, floats = 4): void {
  for (let step = history.last?.step ?? 0; step <= steps; ) {
    if (history.isDue(step)) {
      history.add({ step, state: new Float32Array(floats).fill(step), settings: SETTINGS });
    }
    const ahead = history.stepsToNext(step);
    step = Number.isFinite(ahead) ? step + ahead : steps + 1;
  }
}

const gaps = (history: RunHistory): Set<number> => {
  const { steps } = history;
  return new Set(Array.from(steps.subarray(1), (step, at) => step - (steps[at] ?? 0)));
};

describe('run history', () => {
  it.each([700, 1000, 12_345, 1_000_000])('keeps 500 to 1000 steps of %i, evenly', (steps) => {
    const history = new RunHistory();
    train(history, steps);
    expect(history.steps.length).toBeGreaterThanOrEqual(500);
    expect(history.steps.length).toBeLessThanOrEqual(1000);
    expect(history.steps[0]).toBe(0);
    expect(gaps(history).size).toBe(1);
    expect(steps - (history.steps.at(-1) ?? 0)).toBeLessThan(history.stepsToNext(0));
  });

  it('stays within its bytes with fewer steps, still evenly', () => {
    const limits = { bytes: 200_000, records: 1000 };
    const history = new RunHistory(limits);
    train(history, 5000, 500);
    expect(history.bytes).toBeLessThanOrEqual(limits.bytes);
    expect(history.steps.length).toBeGreaterThan(40);
    expect(gaps(history).size).toBe(1);
    expect(history.isTooLarge).toBe(false);
  });

  it('counts points that were changed on the way among its bytes', () => {
    const history = new RunHistory({ bytes: 1_000_000, records: 1000 });
    for (let step = 0; step < 100; step += 1) {
      const data = { ...DEFAULT_CONFIG.data, points: [Array(10_000).fill(step)] };
      const config = { ...DEFAULT_CONFIG, data };
      const state = new Float32Array(4);
      if (history.isDue(step)) history.add({ step, state, settings: { ...SETTINGS, config } });
    }
    expect(history.bytes).toBeLessThanOrEqual(1_000_000);
    expect(history.steps.length).toBeLessThan(13);
  });

  it('records nothing where there would be nothing to go back to', () => {
    const history = new RunHistory({ bytes: 100_000, records: 1000 });
    train(history, 100, 10_000);
    expect(history.isTooLarge).toBe(true);
    expect(history.steps.length).toBe(0);
    expect(history.at(50)).toBeNull();
  });

  it('finds the nearest step at or before', () => {
    const history = new RunHistory();
    train(history, 3000);
    expect(history.at(0)?.step).toBe(0);
    expect(history.at(2047)?.step).toBe(2044);
    expect(history.at(9e9)?.step).toBe(3000);
  });

  it('forgets what came after a step and is dense again from there', () => {
    const history = new RunHistory();
    train(history, 100_000);
    history.cutAfter(640);
    expect(history.last?.step).toBe(640);
    train(history, 700);
    expect(history.last?.step).toBe(700);
    train(history, 50_000);
    expect(history.steps.length).toBeGreaterThanOrEqual(500);
    expect(gaps(history).size).toBeLessThanOrEqual(2);
  });
});
