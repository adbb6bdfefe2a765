// SPDX-License-Identifier: MIT
import { describe, expect, it, vi } from 'vitest';
import { bumpOf, LINE } from '../shared/landscape';
import { presetConfig } from '../shared/presets';
import { realEngine } from '../testing/real-engine';
import { realPool } from '../testing/real-pool';
import { LandscapeStudy } from './landscape-study';
import type { TakenWeights } from './shown-weights';

// Thousands of epochs on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const CONFIG = presetConfig('units-6');
const STEPS = 1000;

async function trained(): Promise<{ taken: TakenWeights; startLoss: number; loss: number }> {
  const engine = await realEngine();
  engine.configure(CONFIG);
  const startLoss = engine.metrics().trainLoss;
  engine.step(STEPS);
  const taken = { config: CONFIG, weights: engine.weights(), step: STEPS };
  return { taken, startLoss, loss: engine.metrics().trainLoss };
}

/** Point of a line that has 0, and the one that has 1. */
const [ZERO, ONE] = [0, 1].map((place) =>
  Math.round(((place - LINE.low) / (LINE.high - LINE.low)) * (LINE.points - 1)),
) as [number, number];

describe('the loss along a line', () => {
  it('goes from the start of the run to its weights', async () => {
    const { taken, startLoss, loss } = await trained();
    const study = new LandscapeStudy(realPool());
    await study.takeLine(taken, { kind: 'start' });
    const line = study.line.value;
    expect(line?.losses).toHaveLength(LINE.points);
    expect(line?.losses[ZERO]).toBeCloseTo(startLoss, 4);
    expect(line?.losses[ONE]).toBeCloseTo(loss, 4);
    expect(line?.taken.step).toBe(STEPS);
  });

  it('is not convex: between two solutions lie worse weights than either', async () => {
    const { taken, loss } = await trained();
    const study = new LandscapeStudy(realPool());
    await study.takeLine(taken, { kind: 'other', seed: CONFIG.seed + 1 });
    const losses = study.line.value?.losses ?? new Float32Array();
    const [mine = 0, other = 0] = [losses[ZERO], losses[ONE]];
    expect(mine).toBeCloseTo(loss, 4);
    expect(other).toBeLessThan(0.35);
    const between = Math.max(...losses.subarray(ZERO, ONE));
    expect(between).toBeGreaterThan(2 * Math.max(mine, other));
    const line = study.line.value;
    expect(line && bumpOf(line)?.height).toBeGreaterThan(0.1);
  });
});

describe('the loss on a plane', () => {
  it('has the present loss in its middle and follows from its seed', async () => {
    const { taken, loss } = await trained();
    const study = new LandscapeStudy(realPool());
    await study.takePlane(taken, { size: 21, reach: 1, seed: 3 });
    const first = study.plane.value?.losses ?? new Float32Array();
    expect(first).toHaveLength(21 * 21);
    expect(first[10 * 21 + 10]).toBeCloseTo(loss, 5);
    await study.takePlane(taken, { size: 21, reach: 1, seed: 3 });
    expect(study.plane.value?.losses).toEqual(first);
    await study.takePlane(taken, { size: 21, reach: 1, seed: 4 });
    expect(study.plane.value?.losses).not.toEqual(first);
  });

  it('stays as it was when the next is refused', async () => {
    const { taken } = await trained();
    const study = new LandscapeStudy(realPool());
    await study.takePlane(taken, { size: 21, reach: 1, seed: 3 });
    const before = study.plane.value;
    await study.takePlane(taken, { size: 21, reach: 1000, seed: 3 });
    expect(study.planeJob.problem.value).toMatchObject({ path: 'reach', max: 100 });
    expect(study.plane.value).toBe(before);
  });
});
