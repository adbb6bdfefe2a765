// SPDX-License-Identifier: MIT
import { describe, expect, it, vi } from 'vitest';
import { type SeenRegions, trainedRegions } from '../testing/real-regions';
import { readVariant } from './comparison';
import { presetComparison } from './comparison-presets';
import type { Config } from './config';

// Thousands of epochs on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

async function compared(name: 'units' | 'lambda', epochs: number): Promise<SeenRegions[]> {
  const runs: SeenRegions[] = [];
  for (const { config } of presetComparison(name).variants)
    runs.push(await trainedRegions(config, epochs));
  return runs;
}

/** A figure of nets of one size and penalty on the notes' 32 points, part of them held out, over seeds. */
async function overSeeds(units: string, l2: string) {
  const { base } = presetComparison('units');
  const runs: SeenRegions[] = [];
  for (let seed = 42; seed < 54; seed++) {
    const held: Config = { ...base, seed, data: { ...base.data, trainShare: 0.6 } };
    const { config } = readVariant('l2', l2, readVariant('units', units, held).config);
    runs.push(await trainedRegions(config, 2000));
  }
  const mean = (key: keyof SeenRegions): number =>
    runs.reduce((sum, run) => sum + run[key], 0) / runs.length;
  return { trainAccuracy: mean('trainAccuracy'), testLoss: mean('testLoss') };
}

describe('3, 6 and 20 hidden units on the same 32 points', () => {
  it('can express more the more there are of them', async () => {
    const [few, some, many] = (await compared('units', 4000)) as [
      SeenRegions,
      SeenRegions,
      SeenRegions,
    ];
    const wrong = [few, some, many].map(({ trainAccuracy }) =>
      Math.round(32 * (1 - trainAccuracy)),
    );
    expect(wrong).toEqual([4, 1, 0]);
    expect(few.trainLoss).toBeGreaterThan(2 * some.trainLoss);
    expect(some.trainLoss).toBeGreaterThan(100 * many.trainLoss);
  });

  it('part the plane into more regions, with longer borders, to fit single points', async () => {
    const [few, some, many] = (await compared('units', 4000)) as [
      SeenRegions,
      SeenRegions,
      SeenRegions,
    ];
    expect([few.total, some.total, many.total]).toEqual([2, 5, 6]);
    expect(some.boundaryLength).toBeGreaterThan(1.3 * few.boundaryLength);
    expect(many.boundaryLength).toBeGreaterThan(1.1 * some.boundaryLength);
  });

  it('overfit: 20 learn every point, and do worse than 3 on points that were held out', async () => {
    const [few, many] = [await overSeeds('3', '0'), await overSeeds('20', '0')];
    expect(few.trainAccuracy).toBeLessThan(0.95);
    expect(many.trainAccuracy).toBe(1);
    expect(many.testLoss).toBeGreaterThan(1.3 * few.testLoss);
  });

  it('are best as many with a penalty: better on held-out points than 3 without', async () => {
    const [few, regularized] = [await overSeeds('3', '0'), await overSeeds('20', '0.03')];
    expect(regularized.testLoss).toBeLessThan(0.5 * few.testLoss);
  });
});

describe('λ of 0.001, 0.01 and 0.1 with 20 units', () => {
  it('smooths the boundary: it grows shorter as λ grows', async () => {
    const [weak, middle, strong] = (await compared('lambda', 3000)) as [
      SeenRegions,
      SeenRegions,
      SeenRegions,
    ];
    expect(weak.boundaryLength).toBeGreaterThan(1.4 * middle.boundaryLength);
    expect(middle.boundaryLength).toBeGreaterThan(1.1 * strong.boundaryLength);
    expect(weak.trainAccuracy).toBe(1);
    expect(strong.trainAccuracy).toBeLessThan(middle.trainAccuracy);
  });
});
