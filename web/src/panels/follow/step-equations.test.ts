// SPDX-License-Identifier: MIT
import { beforeAll, describe, expect, it } from 'vitest';
import type { Config } from '../../shared/config';
import { evaluateEquation } from '../../testing/evaluate-equation';
import { followExample } from '../../testing/follow-example';
import { FOLLOWED_CASES, followedNet } from '../../testing/followed-cases';
import { realEngine } from '../../testing/real-engine';
import type { Engine } from '../../worker/engine';
import type { Equation } from './equation';
import { columnsOf, followSteps } from './follow-steps';
import { stepEquations } from './step-equations';

let engine: Engine;

beforeAll(async () => {
  engine = await realEngine();
});

const follow = (config: Config, index: number) => followExample(engine, config, index);

function expectTrue(equation: Equation): void {
  const { shown, computed } = evaluateEquation(equation);
  expect([computed.rows, computed.columns]).toEqual([shown.rows, shown.columns]);
  for (const [at, value] of Array.from(shown.values).entries()) {
    const distance = Math.abs((computed.values[at] ?? Number.NaN) - value);
    expect(distance).toBeLessThanOrEqual(2e-5 * Math.max(1, Math.abs(value)));
  }
}

describe('the steps of an example', () => {
  it('go forward through every operation and backward through every gradient', () => {
    const kinds = followSteps(followedNet('tanh')).map(({ kind, layer }) => `${kind} ${layer}`);
    expect(kinds).toEqual([
      'input 0',
      'affine 0',
      'activation 0',
      'affine 1',
      'activation 1',
      'affine 2',
      'squash 2',
      'loss 2',
      'scoreGradient 2',
      'parameterGradient 2',
      'inputGradient 2',
      'activationGradient 1',
      'parameterGradient 1',
      'inputGradient 1',
      'activationGradient 0',
      'parameterGradient 0',
      'inputGradient 0',
    ]);
    const hinge = followSteps(followedNet('tanh', { loss: 'hinge' }));
    expect(hinge.some(({ kind }) => kind === 'squash')).toBe(false);
  });

  it('lie between the columns of the drawing that they compute with', () => {
    const at = { layer: 1, isBackward: false };
    expect(columnsOf({ ...at, kind: 'input', layer: 0 })).toEqual([0, 0]);
    expect(columnsOf({ ...at, kind: 'affine' })).toEqual([1, 2]);
    expect(columnsOf({ ...at, kind: 'activation' })).toEqual([2, 2]);
    expect(columnsOf({ ...at, kind: 'inputGradient' })).toEqual([1, 2]);
  });

  it.each(FOLLOWED_CASES)('say what is true of the numbers they show: %s', (_, config) => {
    for (const index of [0, 5, 17]) {
      const followed = follow(config, index);
      let equations = 0;
      for (const step of followSteps(config)) {
        if (step.kind === 'input') continue;
        for (const equation of stepEquations(step, followed)) {
          expectTrue(equation);
          equations += 1;
        }
      }
      expect(equations).toBeGreaterThanOrEqual(18);
    }
  });

  it('name shapes that fit each other, as in 4×2 · 2×1 + 4×1', () => {
    const followed = follow(followedNet('tanh'), 0);
    const [equation = []] = stepEquations(
      { kind: 'affine', layer: 0, isBackward: false },
      followed,
    );
    const shapes = equation.flatMap((part) =>
      part.kind === 'matrix' ? [`${part.matrix.rows}×${part.matrix.columns}`] : [],
    );
    expect(shapes).toEqual(['4×1', '4×2', '2×1', '4×1']);
  });
});
