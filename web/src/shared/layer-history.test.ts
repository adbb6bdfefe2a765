// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import type { Diagnostics, LayerDiagnostics } from './diagnostics';
import { LayerHistory } from './layer-history';

const NO_VALUES = { minimum: 0, maximum: 0, mean: 0, deviation: 0, shares: new Float32Array(1) };

function layer(over: Partial<LayerDiagnostics> = {}): LayerDiagnostics {
  return {
    activations: { ...NO_VALUES, count: 1 },
    gradients: { ...NO_VALUES, count: 1 },
    deadShare: null,
    saturatedShare: null,
    gradientNorm: 1,
    updateRatio: null,
    deadUnits: new Uint8Array(1),
    ...over,
  };
}

const at = (step: number, gradientNorm = step): Diagnostics => ({
  step,
  layers: [layer({ gradientNorm }), layer({ deadShare: 0.5 })],
});

function recorded(steps: readonly number[]): LayerHistory {
  const history = new LayerHistory();
  for (const step of steps) history.add(at(step), step / 10);
  return history;
}

describe('LayerHistory', () => {
  it('keeps every figure of every layer by its step and epoch', () => {
    const history = recorded([0, 5, 9]);
    expect(history.layerCount).toBe(2);
    expect(history.steps).toEqual([0, 5, 9]);
    expect(history.epochs).toEqual([0, 0.5, 0.9]);
    expect(history.values(0, 'gradientNorm')).toEqual([0, 5, 9]);
    expect(history.values(1, 'deadShare')).toEqual([0.5, 0.5, 0.5]);
    expect(history.values(0, 'deadShare')).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  it('takes the newer of two looks at the same step, and no older step again', () => {
    const history = recorded([0, 5, 9]);
    history.add(at(9, 42), 0.9);
    history.add(at(5, 7), 0.5);
    expect(history.steps).toEqual([0, 5, 9]);
    expect(history.values(0, 'gradientNorm')).toEqual([0, 5, 42]);
  });

  it('stays bounded, is about evenly spread and always has the newest', () => {
    const history = new LayerHistory();
    let most = 0;
    for (let step = 0; step < 100_000; step += 7) {
      history.add(at(step), step / 10);
      most = Math.max(most, history.steps.length);
    }
    const { steps } = history;
    expect(most).toBeLessThanOrEqual(600);
    expect(steps.at(-1)).toBe(7 * Math.floor(99_999 / 7));
    expect(steps.length).toBeGreaterThan(250);
    expect(history.values(0, 'gradientNorm')).toEqual(steps);
    const gaps = steps.slice(1).map((step, index) => step - (steps[index] ?? 0));
    expect(Math.max(...gaps.slice(0, -1))).toBeLessThan(3 * Math.min(...gaps.slice(0, -1)));
  });

  it('forgets what came after a step from which the run goes on', () => {
    const history = recorded([0, 5, 9, 14]);
    expect(history.countUpTo(9)).toBe(3);
    expect(history.countUpTo(8)).toBe(2);
    history.rewind(8);
    expect(history.steps).toEqual([0, 5]);
    history.add(at(6, 66), 0.6);
    expect(history.values(0, 'gradientNorm')).toEqual([0, 5, 66]);
  });

  it('begins anew for a net of other layers', () => {
    const history = recorded([0, 5]);
    history.add({ step: 6, layers: [layer()] }, 0.6);
    expect(history.steps).toEqual([6]);
    expect(history.layerCount).toBe(1);
  });
});
