// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { type Config, DEFAULT_CONFIG } from '../shared/config';
import type { JobOrder } from '../shared/jobs';
import { InProcessEngines } from '../testing/in-process-engine';
import { realEngine } from '../testing/real-engine';
import { connectRealEngine } from '../testing/real-pool';
import { runRestarts } from './restarts';
import { WorkerPool } from './worker-pool';

function restarts(first: number, steps = 10): JobOrder {
  return {
    config: DEFAULT_CONFIG,
    weights: null,
    job: { kind: 'restarts', first, count: 1, steps, sameData: true },
  };
}

describe('a pool', () => {
  it('opens no more engines than it has workers, and brings results in the order of the jobs', async () => {
    const engines = new InProcessEngines();
    const pool = new WorkerPool(engines.connect, 3);
    // The first takes longest.
    const results = await pool.run([50_000, 1, 1, 1, 1].map((steps, at) => restarts(at, steps)));
    expect(results.map(([first]) => first)).toEqual([0, 1, 2, 3, 4]);
    expect(engines.engines).toHaveLength(3);
  });

  it('tells the share that is done of all jobs together, ending with 1', async () => {
    const shares: number[] = [];
    const pool = new WorkerPool(new InProcessEngines().connect, 2);
    await pool.run([restarts(0), restarts(1), restarts(2)], {
      onProgress: (share) => shares.push(share),
    });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('rejects with what is wrong with a job, and is as good as new afterwards', async () => {
    const engines = new InProcessEngines();
    const pool = new WorkerPool(engines.connect, 1);
    await pool.run([restarts(0)]);
    engines.latest.refuseNext = true;
    await expect(pool.run([restarts(0), restarts(1)])).rejects.toMatchObject({
      code: 'outOfRange',
    });
    expect(await pool.run([restarts(7)])).toHaveLength(1);
    expect(engines.engines).toHaveLength(1);
  });

  it('opens a new engine for the job after a crash', async () => {
    const engines = new InProcessEngines();
    engines.trapNext = true;
    const pool = new WorkerPool(engines.connect, 1);
    await expect(pool.run([restarts(0)])).rejects.toMatchObject({ code: 'crashed' });
    expect(await pool.run([restarts(7)])).toHaveLength(1);
    expect(engines.engines).toHaveLength(2);
  });
});

describe('a pool of engines', () => {
  it('cancels what runs and what waits, and is as good as new afterwards', async () => {
    const cancel = new AbortController();
    const pool = new WorkerPool(connectRealEngine, 1);
    const run = pool.run([restarts(0, 1_000_000), restarts(1, 1_000_000)], {
      onProgress: () => cancel.abort(),
      signal: cancel.signal,
    });
    await expect(run).rejects.toMatchObject({ code: 'cancelled' });
    expect(await pool.run([restarts(7)])).toHaveLength(1);
  });
});

describe('restarts in a pool', () => {
  const config: Config = { ...DEFAULT_CONFIG, seed: 7 };
  const options = { count: 9, steps: 200, sameData: true };

  it('have the same numbers whatever the number of workers', async () => {
    const alone = await runRestarts(new WorkerPool(connectRealEngine, 1), config, options);
    const spread = await runRestarts(new WorkerPool(connectRealEngine, 3), config, options);
    expect(alone.map(({ seed }) => seed)).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 15]);
    expect(new Set(alone.map(({ trainLoss }) => trainLoss)).size).toBe(9);
    expect(spread).toEqual(alone);
  });

  it('are the runs of their seeds', async () => {
    const [, second] = await runRestarts(new WorkerPool(connectRealEngine, 2), config, {
      ...options,
      sameData: false,
    });
    const engine = await realEngine();
    engine.configure({ ...config, seed: 8 });
    engine.step(200);
    expect(second?.trainLoss).toBe(Math.fround(engine.metrics().trainLoss));
  });

  it('bring what is done before a cancel', async () => {
    const cancel = new AbortController();
    const seeds: number[] = [];
    const run = runRestarts(new WorkerPool(connectRealEngine, 1), config, options, {
      signal: cancel.signal,
      onOutcomes: (outcomes) => {
        seeds.push(...outcomes.map(({ seed }) => seed));
        cancel.abort();
      },
    });
    await expect(run).rejects.toMatchObject({ code: 'cancelled' });
    expect(seeds).toEqual([7, 8, 9]);
  });

  it('refuse what is out of range with the range', async () => {
    const run = runRestarts(new WorkerPool(connectRealEngine, 2), config, { ...options, steps: 0 });
    await expect(run).rejects.toMatchObject({
      problem: { code: 'outOfRange', path: 'steps', min: 1, max: 1_000_000 },
    });
  });
});
