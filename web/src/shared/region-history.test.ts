// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { RegionHistory } from './region-history';

const point = (step: number, total = 2) => ({
  step,
  epoch: step / 10,
  total,
  perClass: [1, total - 1],
  boundaryLength: 1,
});

const stepsOf = (history: RegionHistory) => history.points.map(({ step }) => step);

describe('the history of the regions', () => {
  it('is in the order of the steps, also when an older picture is looked at', () => {
    const history = new RegionHistory();
    for (const step of [0, 10, 30, 20]) history.add(point(step));
    expect(stepsOf(history)).toEqual([0, 10, 20, 30]);
  });

  it('has one point per step, the newest', () => {
    const history = new RegionHistory();
    for (const total of [2, 3, 4]) history.add(point(5, total));
    expect(history.points).toEqual([point(5, 4)]);
  });

  it('forgets what came after the step it went back to', () => {
    const history = new RegionHistory();
    for (const step of [0, 10, 20]) history.add(point(step));
    history.rewind(10);
    expect(stepsOf(history)).toEqual([0, 10]);
    history.rewind(50);
    expect(stepsOf(history)).toEqual([0, 10]);
  });

  it('stays bounded and keeps first and last', () => {
    const history = new RegionHistory();
    for (let step = 0; step < 20_000; step++) history.add(point(step));
    expect(history.points.length).toBeLessThanOrEqual(1024);
    expect(history.points.length).toBeGreaterThan(500);
    expect([history.points[0]?.step, history.points.at(-1)?.step]).toEqual([0, 19_999]);
  });
});
