// SPDX-License-Identifier: MIT
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_CONFIG } from '../shared/config';
import type { JobOrder } from '../shared/jobs';
import type { Connect } from './engine-client';
import { SharedPool } from './shared-pool';
import type { WorkerPool } from './worker-pool';

const ORDER: JobOrder = {
  config: DEFAULT_CONFIG,
  weights: null,
  job: { kind: 'restarts', first: 0, count: 1, steps: 1, sameData: true },
};

let opened = 0;
let closed = 0;

/** Answers every job at once, and counts how many of it are open. */
const connect: Connect = async (receive) => {
  opened += 1;
  return {
    post: (message) => {
      if (message.kind !== 'job') return;
      const { requestId } = message;
      queueMicrotask(() => receive({ kind: 'answer', requestId, result: new Float32Array(5) }));
    },
    close: () => {
      closed += 1;
    },
  };
};

const work = (pool: WorkerPool): Promise<Float32Array[]> => pool.run([ORDER]);

describe('the shared pool', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    opened = closed = 0;
  });
  afterEach(() => vi.useRealTimers());

  it('opens nothing before there is work', () => {
    new SharedPool(connect, 1);
    expect(opened).toBe(0);
  });

  it('is one for all, and closes some seconds after the last has done', async () => {
    const shared = new SharedPool(connect, 1);
    const pools: WorkerPool[] = [];
    const both = [1, 2].map(() =>
      shared.use((pool) => {
        pools.push(pool);
        return work(pool);
      }),
    );
    await Promise.all(both);
    expect(pools[0]).toBe(pools[1]);
    expect(closed).toBe(0);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(closed).toBe(opened);
  });

  it('stays open for whoever comes soon', async () => {
    const shared = new SharedPool(connect, 1);
    await shared.use(work);
    await vi.advanceTimersByTimeAsync(1000);
    const long = shared.use(async (pool) => {
      await new Promise((resolve) => setTimeout(resolve, 60_000));
      return work(pool);
    });
    await vi.advanceTimersByTimeAsync(59_000);
    expect(closed).toBe(0);
    await vi.advanceTimersByTimeAsync(1000);
    await long;
    expect(opened).toBe(1);
  });

  it('opens anew after it was closed, also when a task failed', async () => {
    const shared = new SharedPool(connect, 1);
    await shared.use(work);
    await expect(shared.use(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(closed).toBe(1);
    await shared.use(work);
    expect(opened).toBe(2);
  });
});
