// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { realEngine } from '../testing/real-engine';
import { DATA_KINDS, DEFAULT_CONFIG } from './config';
import { isGiven } from './data-traits';
import { batchesPerEpoch, trainingCount } from './epoch-length';
import { checkConfig } from './validate-config';

const POINTS = Array.from({ length: 7 }, (_, at) => [at, -at, at % 2]);

describe('the length of an epoch', () => {
  it.each(DATA_KINDS)('is that of the engine on %s', async (kind) => {
    const engine = await realEngine();
    for (const [samples, trainShare, batchSize] of [
      [10, 0.1, 3],
      [37, 0.5, 10],
      [333, 0.73, 32],
      [101, 1, 1024],
    ] as const) {
      const points =
        kind === 'vectors' ? POINTS.map(([x, , label]) => [x ?? 0, label ?? 0]) : POINTS;
      const { config, problems } = checkConfig(
        {
          data: { kind, samples, trainShare, ...(isGiven(kind) ? { points } : {}) },
          training: { batchSize },
        },
        DEFAULT_CONFIG,
      );
      expect(problems).toEqual([]);
      engine.configure(config);
      const { trainCount, batchesPerEpoch: batches } = engine.layout();
      expect([trainingCount(config), batchesPerEpoch(config)]).toEqual([trainCount, batches]);
    }
  });
});
