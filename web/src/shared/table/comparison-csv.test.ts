// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { LossHistory } from '../loss-history';
import type { Metrics } from '../metrics';
import { comparisonAsCsv } from './comparison-csv';

const NOW: Metrics = {
  step: 25,
  epoch: 2.5,
  trainLoss: 0.25,
  testLoss: null,
  penalty: 0,
  trainAccuracy: 0.75,
  testAccuracy: null,
  parameterCount: 9,
  deadFraction: null,
  diverged: false,
  samplesPerSecond: 0,
};

function history(): LossHistory {
  const recorded = new LossHistory(10);
  recorded.add([0, 0, 0.7, Number.NaN, 0.5, Number.NaN, 20, 2, 0.3, Number.NaN, 0.7, Number.NaN]);
  return recorded;
}

describe('the table of a comparison', () => {
  it('has a line per recorded point of each run, and one for the state now', () => {
    const runs = [
      { value: '6,3', history: history(), metrics: NOW },
      { value: '20', history: history(), metrics: { ...NOW, step: 20 } },
    ];
    expect(comparisonAsCsv('layers', runs)).toBe(
      [
        'layers,step,epoch,train_loss,test_loss,train_accuracy,test_accuracy',
        '"6,3",0,0,0.7,,0.5,',
        '"6,3",20,2,0.3,,0.7,',
        '"6,3",25,2.5,0.25,,0.75,',
        '20,0,0,0.7,,0.5,',
        '20,20,2,0.3,,0.7,',
        '',
      ].join('\n'),
    );
  });
});
