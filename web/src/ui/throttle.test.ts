// SPDX-License-Identifier: MIT
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Throttle } from './throttle';

describe('a throttle', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('runs the first request at once and the newest later one when the time has come', () => {
    const ran: number[] = [];
    const throttle = new Throttle(100);
    for (const request of [1, 2, 3]) throttle.run(() => ran.push(request));
    expect(ran).toEqual([1]);
    vi.advanceTimersByTime(100);
    expect(ran).toEqual([1, 3]);
    vi.advanceTimersByTime(1000);
    expect(ran).toEqual([1, 3]);
  });

  it('runs at most once per interval', () => {
    let runs = 0;
    const throttle = new Throttle(100);
    for (let time = 0; time < 1000; time += 10) {
      throttle.run(() => {
        runs += 1;
      });
      vi.advanceTimersByTime(10);
    }
    expect(runs).toBeLessThanOrEqual(11);
  });

  it('drops what waits when told to', () => {
    let runs = 0;
    const count = (): void => {
      runs += 1;
    };
    const throttle = new Throttle(100);
    throttle.run(count);
    throttle.run(count);
    throttle.cancel();
    vi.advanceTimersByTime(1000);
    expect(runs).toBe(1);
  });
});
