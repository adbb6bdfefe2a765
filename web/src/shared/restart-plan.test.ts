// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { realEngine } from '../testing/real-engine';
import { type Config, DATA_KINDS, DEFAULT_CONFIG } from './config';
import { isGiven } from './data-traits';
import { presetConfig } from './presets';
import { dataFollowsSeed, problemOfPlan, type RestartPlan, stepsOf } from './restart-plan';

const PLAN: RestartPlan = { count: 30, length: 2000, unit: 'epoch', sameData: false };
const SMALL = presetConfig('units-20');

describe('a plan of restarts', () => {
  it('counts epochs in mini-batches', () => {
    expect(stepsOf(PLAN, SMALL)).toBe(2000);
    expect(stepsOf(PLAN, { ...SMALL, training: { ...SMALL.training, batchSize: 10 } })).toBe(8000);
    expect(stepsOf({ ...PLAN, unit: 'batch' }, DEFAULT_CONFIG)).toBe(2000);
  });

  it.each([1, 10_000])('refuses %i runs and says how many there may be', (count) => {
    expect(problemOfPlan({ ...PLAN, count }, SMALL)).toMatchObject({
      code: 'outOfRange',
      path: 'restarts.count',
      value: String(count),
      min: 2,
      max: 1000,
    });
  });

  it.each([
    [{ count: 2.5 }, { code: 'notAnInteger', path: 'restarts.count' }],
    [{ count: Number.NaN }, { code: 'notANumber', path: 'restarts.count' }],
    [{ length: 0 }, { code: 'outOfRange', path: 'restarts.epochs', min: 1, max: 1_000_000 }],
    [
      { length: 0, unit: 'batch' },
      { code: 'outOfRange', path: 'restarts.steps' },
    ],
  ] as const)('refuses %o', (change, problem) => {
    expect(problemOfPlan({ ...PLAN, ...change }, SMALL)).toMatchObject(problem);
  });

  it('is as long as a job may be, whatever an epoch is', () => {
    const config: Config = { ...DEFAULT_CONFIG, training: { ...SMALL.training, batchSize: 1 } };
    expect(problemOfPlan({ ...PLAN, length: 4000 }, config)).toBeNull();
    expect(problemOfPlan({ ...PLAN, length: 4001 }, config)).toMatchObject({ max: 4000 });
  });

  it('ends with a seed', () => {
    const last = 2 ** 32 - 1;
    expect(problemOfPlan(PLAN, { ...SMALL, seed: last - 29 })).toBeNull();
    expect(problemOfPlan(PLAN, { ...SMALL, seed: last - 28 })).toMatchObject({
      path: 'seed',
      max: last - 29,
    });
  });
});

describe('data', () => {
  const points = [
    [0, 1, 0],
    [1, 0, 1],
  ];
  const ofKind = (kind: Config['data']['kind'], trainShare: number): Config['data'] => ({
    ...DEFAULT_CONFIG.data,
    kind,
    trainShare,
    samples: 20,
    points: isGiven(kind) ? points : [],
  });

  it.each(DATA_KINDS.filter((kind) => kind !== 'vectors'))(
    'of %s follow the seed exactly where it is said',
    async (kind) => {
      const engine = await realEngine();
      for (const part of [{ trainShare: 0.5 }, { noise: 0.1 }, {}]) {
        const data = { ...ofKind(kind, 1), ...part };
        const seeds = [1, 2, 3, 4, 5, 6].map((seed) => String(engine.preview(data, seed)));
        const isOther = new Set(seeds).size > 1;
        expect(dataFollowsSeed({ ...DEFAULT_CONFIG, data })).toBe(isOther);
      }
    },
  );
});
