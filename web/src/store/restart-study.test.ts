// SPDX-License-Identifier: MIT
import { describe, expect, it, vi } from 'vitest';
import type { Config } from '../shared/config';
import { PRESETS, type PresetId, presetConfig } from '../shared/presets';
import { type RestartFigure, ranked } from '../shared/restart-outcome';
import { configOfSeed, type RestartPlan } from '../shared/restart-plan';
import { type Spread, spreadOf } from '../shared/spread';
import { realEngine } from '../testing/real-engine';
import { realPool } from '../testing/real-pool';
import { RestartStudy } from './restart-study';

// Thirty runs of thousands of epochs on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const PLAN: RestartPlan = { count: 30, length: 2000, unit: 'epoch', sameData: false };
const SHORT: RestartPlan = { ...PLAN, count: 8, length: 20 };
const SMALL = presetConfig('units-3');
const LARGE = presetConfig('units-20');

describe('a study of restarts', () => {
  it('shows how the runs of both configs ended, and the seed of one leads to the same loss', async () => {
    const study = new RestartStudy(realPool());
    await study.start([SMALL, LARGE], SHORT);
    const [small, large] = study.sets.value;
    expect(small?.outcomes.map(({ seed }) => seed)).toEqual([41, 42, 43, 44, 45, 46, 47, 48]);
    const worst = large?.outcomes[5];
    const engine = await realEngine();
    engine.configure(configOfSeed(LARGE, worst?.seed ?? 0));
    engine.step(large?.steps ?? 0);
    expect(Math.fround(engine.metrics().trainLoss)).toBe(worst?.trainLoss);
    expect(study.job.progress.value).toBeNull();
  });

  it('refuses a wrong plan with the range, and keeps what it shows', async () => {
    const study = new RestartStudy(realPool());
    await study.start([SMALL], SHORT);
    const before = study.sets.value;
    await study.start([SMALL], { ...SHORT, count: 10_000 });
    expect(study.job.problem.value).toMatchObject({ path: 'restarts.count', min: 2, max: 1000 });
    expect(study.sets.value).toBe(before);
    await study.start([SMALL], SHORT);
    expect(study.job.problem.value).toBeNull();
  });

  it('shows what was done when it is cancelled', async () => {
    const study = new RestartStudy(realPool(1));
    const long = { ...SHORT, length: 20_000 };
    const run = study.start([SMALL], long);
    const stop = study.job.progress.subscribe((share) => {
      if ((share ?? 0) > 0.6) study.job.cancel();
    });
    await run;
    stop();
    const outcomes = study.sets.value[0]?.outcomes ?? [];
    expect(outcomes.length).toBeGreaterThanOrEqual(2);
    expect(outcomes.length).toBeLessThan(8);
    expect(study.job.problem.value).toBeNull();
  });

  it('keeps a set to show the next beside it', async () => {
    const study = new RestartStudy(realPool());
    await study.start([SMALL], SHORT);
    study.keep();
    await study.start([LARGE], SHORT);
    expect(study.sets.value.map(({ config }) => config)).toEqual([SMALL, LARGE]);
    study.release();
    expect(study.sets.value.map(({ config }) => config)).toEqual([LARGE]);
  });
});

async function spreads(
  configs: readonly Config[],
  plan: RestartPlan,
  figure: RestartFigure = 'trainLoss',
): Promise<Spread[]> {
  const study = new RestartStudy(realPool());
  await study.start(configs, plan);
  return study.sets.value.map(
    (set) => spreadOf(ranked(set, figure).map(({ value }) => value)) as Spread,
  );
}

describe('what the notes say of local minima', () => {
  it('small nets end in few, poor ones, far apart; large nets in many, good and alike', async () => {
    const [small, large] = (await spreads([SMALL, LARGE], PLAN)) as [Spread, Spread];
    expect(large.greatest).toBeLessThan(0.05 * small.least);
    expect(small.variance).toBeGreaterThan(100 * large.variance);
    const [few, many] = (await spreads([SMALL, LARGE], PLAN, 'trainAccuracy')) as [Spread, Spread];
    expect(few.greatest).toBeLessThan(0.95);
    expect([many.least, many.variance]).toEqual([1, 0]);
  });

  it('leaky units do not die at a high rate, but how well they learn depends on the start', async () => {
    const of = (id: PresetId): Promise<Spread[]> =>
      spreads([presetConfig(id)], { ...PLAN, length: PRESETS[id].epochs });
    const [[leaky], [calm]] = (await Promise.all([of('leaky-twin'), of('relu-calm')])) as [
      [Spread],
      [Spread],
    ];
    // Which starts fail hangs on the last digits at such a rate; that some do, and some learn, does not.
    expect(leaky.greatest).toBeGreaterThan(Math.LN2);
    expect(leaky.median).toBeLessThan(0.1);
    expect(leaky.variance).toBeGreaterThan(100 * calm.variance);
  });
});
