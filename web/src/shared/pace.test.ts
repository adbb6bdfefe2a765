// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { Pace } from './pace';

describe('pace', () => {
  it('has one step due at once', () => {
    expect(new Pace(10, 5000).due(5000)).toBe(1);
  });

  it('has all steps due when there is no rate', () => {
    const pace = new Pace(0, 0);
    expect(pace.due(0)).toBe(Number.POSITIVE_INFINITY);
    expect(pace.wait(0)).toBe(0);
  });

  it('says how long to wait for the next step', () => {
    const pace = new Pace(4, 0);
    pace.count(1);
    expect(pace.wait(0)).toBe(250);
    expect(pace.wait(100)).toBe(150);
    expect(pace.due(250)).toBe(1);
  });

  it('forgets time during which nothing could be trained', () => {
    const pace = new Pace(1000, 0);
    pace.count(pace.due(0));
    expect(pace.due(60_000)).toBeLessThanOrEqual(100);
  });

  it('does not lose a slow pace to the backlog limit', () => {
    const pace = new Pace(1, 0);
    pace.count(pace.due(0));
    let done = 0;
    for (let now = 0; now <= 5000; now += 50) {
      const due = pace.due(now);
      pace.count(due);
      done += due;
    }
    expect(done).toBe(5);
  });
});
