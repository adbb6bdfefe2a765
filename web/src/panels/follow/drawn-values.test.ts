// SPDX-License-Identifier: MIT
import { beforeAll, describe, expect, it } from 'vitest';
import { followExample } from '../../testing/follow-example';
import { followedNet } from '../../testing/followed-cases';
import { realEngine } from '../../testing/real-engine';
import type { Engine } from '../../worker/engine';
import { columnValues, linkNumbers } from './drawn-values';
import { type FollowStep, followSteps, type StepKind } from './follow-steps';

let engine: Engine;

beforeAll(async () => {
  engine = await realEngine();
});

const CONFIG = followedNet('tanh');

function stepOf(kind: StepKind, layer: number): FollowStep {
  const step = followSteps(CONFIG).find((one) => one.kind === kind && one.layer === layer);
  if (step === undefined) throw new Error(`no step ${kind} ${layer}`);
  return step;
}

describe('the numbers in the drawing', () => {
  it('stand at the columns that the forward pass has reached, the newest last', () => {
    const followed = followExample(engine, CONFIG, 5);
    const { view } = followed;
    const at = (step: FollowStep) =>
      [0, 1, 2, 3].map((column) => columnValues(followed, step, column)?.matrix.values ?? null);
    expect(at(stepOf('input', 0))).toEqual([view.features.values, null, null, null]);
    const z = view.layer(1).preActivations.values;
    expect(at(stepOf('affine', 1))).toEqual([view.features.values, view.column(1).values, z, null]);
    expect(at(stepOf('activation', 1))[2]).toEqual(view.column(2).values);
    expect(at(stepOf('squash', 2))[3]).toEqual(view.probabilities.values);
  });

  it('are gradients on the way back, from the scores on', () => {
    const followed = followExample(engine, CONFIG, 5);
    const { view } = followed;
    const at = (step: FollowStep) =>
      [0, 1, 2, 3].map((column) => columnValues(followed, step, column)?.matrix.values ?? null);
    const scores = view.columnGradients(3).values;
    expect(at(stepOf('scoreGradient', 2))).toEqual([null, null, null, scores]);
    expect(at(stepOf('parameterGradient', 2))).toEqual([null, null, null, scores]);
    const [, , reached] = at(stepOf('inputGradient', 2));
    expect(reached).toEqual(view.columnGradients(2).values);
    const [, , through] = at(stepOf('activationGradient', 1));
    expect(through).toEqual(view.layer(1).preActivationGradients.values);
    expect(at(stepOf('inputGradient', 0))[0]).toEqual(view.featureGradients.values);
  });

  it('add up along the links to the sums of the neurons they lead to', () => {
    const followed = followExample(engine, CONFIG, 5);
    const { biases, preActivations, activationGradients } = followed.view.layer(1);
    const forward = linkNumbers(followed, stepOf('affine', 1));
    for (let unit = 0; unit < 3; unit++) {
      let sum = biases.values[unit] ?? 0;
      for (let from = 0; from < 4; from++) sum += forward?.value(2, unit, from) ?? Number.NaN;
      expect(sum).toBeCloseTo(preActivations.values[unit] ?? Number.NaN, 5);
    }
    const back = linkNumbers(followed, stepOf('inputGradient', 2));
    const first = [0, 1].reduce((sum, to) => sum + (back?.value(3, to, 0) ?? Number.NaN), 0);
    expect(first).toBeCloseTo(activationGradients.values[0] ?? Number.NaN, 5);
    expect(linkNumbers(followed, stepOf('activation', 1))).toBeNull();
    expect(forward?.value(1, 0, 0)).toBe(0);
  });

  it('are not there for the sums of maxout, of which a unit has several', () => {
    const config = followedNet('maxout');
    const followed = followExample(engine, config, 5);
    const [, affine] = followSteps(config);
    if (affine === undefined) throw new Error('no step');
    expect(columnValues(followed, affine, 1)).toBeNull();
    expect(columnValues(followed, affine, 0)).not.toBeNull();
    expect(linkNumbers(followed, affine)?.soft).toBeGreaterThan(0);
  });
});
