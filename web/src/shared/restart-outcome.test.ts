// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { presetConfig } from './presets';
import {
  commonFigures,
  differences,
  notableRuns,
  type RestartOutcome,
  type RestartSet,
  ranked,
  restartsAsCsv,
} from './restart-outcome';

function outcome(seed: number, trainLoss: number, steps = 100): RestartOutcome {
  return {
    seed,
    trainLoss,
    testLoss: null,
    trainAccuracy: 1 - trainLoss,
    testAccuracy: null,
    steps,
  };
}

function setOf(...outcomes: readonly RestartOutcome[]): RestartSet {
  const plan = { count: outcomes.length, length: 100, unit: 'epoch', sameData: false } as const;
  return { config: presetConfig('units-3'), plan, steps: 100, outcomes };
}

describe('runs of several seeds', () => {
  const set = setOf(outcome(5, 0.5), outcome(6, 0.25), outcome(7, 0.01, 40), outcome(8, 0.25));

  it('are ranked from the best, without those that diverged', () => {
    expect(ranked(set, 'trainLoss').map((run) => run.outcome.seed)).toEqual([6, 8, 5]);
    expect(ranked(set, 'trainAccuracy').map((run) => run.outcome.seed)).toEqual([6, 8, 5]);
    expect(ranked(set, 'testLoss')).toEqual([]);
  });

  it('have a best, a median and a worst', () => {
    const notable = notableRuns(ranked(set, 'trainLoss'));
    expect(notable?.best.outcome.seed).toBe(6);
    expect(notable?.median.outcome.seed).toBe(8);
    expect(notable?.worst.outcome.seed).toBe(5);
    expect(notableRuns([])).toBeNull();
  });

  it('offer the figures that all of them have', () => {
    expect(commonFigures([set])).toEqual(['trainLoss', 'trainAccuracy']);
    const regression = setOf({ ...outcome(1, 0.5), trainAccuracy: null });
    expect(commonFigures([set, regression])).toEqual(['trainLoss']);
  });

  it('make a table with a line each', () => {
    expect(restartsAsCsv([setOf(outcome(7, 0.25, 40))])).toBe(
      `config,seed,steps,train_loss,test_loss,train_accuracy,test_accuracy,diverged
"data=notes-size&seed=7&optimizer=adam&lr=0.01&batch=32&layers=3",7,40,0.25,,0.75,,true
`,
    );
  });
});

describe('two configs', () => {
  it('are told apart by what differs', () => {
    expect(differences(presetConfig('units-3'), presetConfig('units-20'))).toEqual([
      'layers=3',
      'layers=20',
    ]);
    expect(differences(presetConfig('units-3'), presetConfig('units-3'))).toEqual(['', '']);
  });
});
