// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { LossHistory, recordingInterval } from './loss-history';

/** Records a run of `steps` as the worker does and keeps it as the page does. */
function record(steps: number, base: number): LossHistory {
  const history = new LossHistory(base);
  for (let step = 0; step <= steps; ) {
    const interval = recordingInterval(base, step);
    if (step % interval === 0)
      history.add([step, step / 25, 1 / (1 + step), Number.NaN, step % 7, step % 5]);
    step += interval - (step % interval);
  }
  return history;
}

describe('loss history', () => {
  it('keeps every point of a short run', () => {
    expect(record(100, 25).steps).toEqual([0, 25, 50, 75, 100]);
  });

  it('stays bounded and evenly spread over a long run', () => {
    const { steps } = record(1_000_000, 25);
    expect(steps.length).toBeLessThanOrEqual(1000);
    expect(steps.length).toBeGreaterThanOrEqual(490);
    const gaps = new Set(steps.slice(1).map((step, index) => step - (steps[index] ?? 0)));
    expect(gaps.size).toBe(1);
    expect(steps[0]).toBe(0);
  });

  it('keeps losses beside their steps when it thins', () => {
    const history = record(100_000, 7);
    history.steps.forEach((step, index) => {
      expect(history.train[index]).toBe(1 / (1 + step));
      expect(history.epochs[index]).toBe(step / 25);
    });
    expect(history.trainAccuracy).toEqual(history.steps.map((step) => step % 7));
    expect(history.testAccuracy).toEqual(history.steps.map((step) => step % 5));
    expect(history.test).toHaveLength(history.steps.length);
  });

  it('forgets what a diverged run left behind', () => {
    const history = record(100, 10);
    history.rewind(64);
    expect(history.steps).toEqual([0, 10, 20, 30, 40, 50, 60]);
    expect(history.train).toHaveLength(7);
    expect(history.test).toHaveLength(7);
    expect(history.trainAccuracy).toHaveLength(7);
    history.add([70, 7, 0.5, Number.NaN, 1, 1]);
    expect(history.steps.at(-1)).toBe(70);
  });
});
