// SPDX-License-Identifier: MIT
import { beforeAll, describe, expect, it } from 'vitest';
import { FOLLOWED_CASES, followedNet } from '../testing/followed-cases';
import { realEngine } from '../testing/real-engine';
import { type Nudge, numericGradient, referencePass } from '../testing/reference-pass';
import type { Engine } from '../worker/engine';
import { type Config, DEFAULT_CONFIG } from './config';
import { networkShape } from './network-shape';
import { PlaygroundError } from './problem';
import { EXAMPLE_STRIDE } from './snapshot';
import { type Matrix, TraceView } from './trace';

const STEPS = 40;

let engine: Engine;

beforeAll(async () => {
  engine = await realEngine();
});

/** The trace of the example at `index` after some training, and what it was made of. */
function follow(config: Config, index: number) {
  engine.configure(config);
  engine.step(STEPS);
  const at = index * EXAMPLE_STRIDE;
  const [x1 = 0, x2 = 0, target = 0] = engine.examples().subarray(at, at + 3);
  const trace = engine.trace({ point: [x1, x2], target });
  const view = new TraceView(trace, networkShape(config).layerShapes);
  return { view, target, parameters: engine.weights(), point: [x1, x2] };
}

function expectClose(matrix: Matrix, wanted: readonly number[], tolerance: number): void {
  expect(matrix.rows * matrix.columns).toBe(wanted.length);
  wanted.forEach((value, at) => {
    const distance = Math.abs((matrix.values[at] ?? Number.NaN) - value);
    expect(distance).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(value)));
  });
}

describe('the passes of one example', () => {
  it.each(FOLLOWED_CASES)('forward is the reference in double: %s', (_, config) => {
    const { view, target, parameters, point } = follow(config, 5);
    const reference = referencePass(config, parameters, point, target);
    expectClose(view.features, point, 0);
    reference.activations.forEach((activations, layer) => {
      const traced = view.layer(layer);
      expectClose(traced.preActivations, reference.preActivations[layer] ?? [], 1e-5);
      expectClose(traced.activations, activations, 1e-5);
    });
    expectClose({ rows: 1, columns: 1, values: [view.loss] }, [reference.loss], 1e-5);
  });

  it.each(FOLLOWED_CASES)('backward is the numeric gradient: %s', (_, config) => {
    const { view, target, parameters, point } = follow(config, 5);
    const numeric = (kind: Nudge['kind'], layer: number, count: number): number[] =>
      Array.from({ length: count }, (_, index) =>
        numericGradient(config, parameters, point, target, { kind, layer, index }),
      );
    const flat: number[] = [];
    for (let layer = 0; layer < view.layerCount; layer++) {
      const traced = view.layer(layer);
      const { rows, units } = view.trace.layout.layers[layer] ?? { rows: 0, units: 0 };
      expectClose(traced.preActivationGradients, numeric('preActivations', layer, rows), 1e-4);
      expectClose(traced.activationGradients, numeric('activations', layer, units), 1e-4);
      flat.push(...traced.weightGradients.values, ...traced.biasGradients.values);
      flat.push(...traced.slopeGradients.values);
    }
    expectClose(view.featureGradients, numeric('features', 0, point.length), 1e-4);
    const wanted = numeric('parameters', 0, parameters.length);
    expectClose({ rows: flat.length, columns: 1, values: flat }, wanted, 1e-4);
    expect(wanted.some((value) => Math.abs(value) > 1e-3) || view.loss === 0).toBe(true);
  });

  it('is for all examples in one batch what it is one by one, to 1e-6', () => {
    engine.configure(followedNet('sigmoid'));
    engine.step(STEPS);
    const examples = engine.examples();
    const count = 50;
    const points = Float32Array.from({ length: 2 * count }, (_, at) => {
      return examples[(at >> 1) * EXAMPLE_STRIDE + (at & 1)] ?? 0;
    });
    const { layerShapes } = networkShape(followedNet('sigmoid'));
    layerShapes.forEach(({ units }, layer) => {
      for (let unit = 0; unit < units; unit++) {
        const batched = engine.activations({ points, column: layer + 1, units: [unit] });
        batched.forEach((value, at) => {
          const trace = engine.trace({
            point: [...points.subarray(2 * at, 2 * at + 2)],
            target: 0,
          });
          const alone = new TraceView(trace, layerShapes).layer(layer).activations.values[unit];
          expect(Math.abs((alone ?? Number.NaN) - value)).toBeLessThanOrEqual(1e-6);
        });
      }
    });
  });

  it('carries the parameters and the step that it was made with', () => {
    const { view, parameters } = follow(followedNet('prelu'), 0);
    const { layout, values, step } = view.trace;
    expect(values.subarray(layout.floatCount)).toEqual(parameters);
    expect(step).toBe(STEPS);
    expect(view.layer(0).slopes.rows).toBe(4);
    expect(view.layer(2).slopes.rows).toBe(0);
    expect(view.layer(1).weights).toMatchObject({ rows: 3, columns: 4 });
  });

  it('follows vectors, too', () => {
    const points = [
      [1, 2, 3, 0],
      [3, 1, 2, 1],
    ];
    const data = { ...DEFAULT_CONFIG.data, kind: 'vectors' as const, vectorLength: 3, points };
    engine.configure({ ...followedNet('tanh'), data: { ...data, trainShare: 1 } });
    const { values, layout } = engine.trace({ point: [1, 2, 3], target: 0 });
    expect([...values.subarray(layout.featuresOffset, layout.featuresOffset + 3)]).toEqual([
      1, 2, 3,
    ]);
  });

  it.each([
    ['a point without x2', [1], 0],
    ['a point that is no number', [1, Number.NaN], 0],
    ['a class that is not there', [1, 2], 2],
    ['a class between two', [1, 2], 0.5],
  ] as const)('refuses %s and changes nothing', (_, point, target) => {
    engine.configure(DEFAULT_CONFIG);
    engine.step(3);
    const before = engine.weights();
    expect(() => engine.trace({ point, target })).toThrow(PlaygroundError);
    expect(engine.weights()).toEqual(before);
    expect(engine.metrics().step).toBe(3);
  });
});
