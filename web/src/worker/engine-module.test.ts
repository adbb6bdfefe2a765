// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Config, DEFAULT_CONFIG } from '../shared/config';
import { PlaygroundError } from '../shared/problem';
import { BAD_CONFIGS } from '../testing/bad-configs';
import type { Engine } from './engine';
import { loadEngine } from './engine-module';

const bytes = readFileSync(new URL('../../../build/wasm/nn-engine.wasm', import.meta.url));
const compiled = WebAssembly.compile(bytes);

/** The problem that the engine has with a config that nobody checked before; null when it takes it. */
function refusal(engine: Engine, config: unknown): PlaygroundError['problem'] | null {
  try {
    engine.configure(config as Config);
    return null;
  } catch (error) {
    if (error instanceof PlaygroundError) return error.problem;
    throw error;
  }
}

describe('the engine itself', () => {
  let engine: Engine;

  beforeEach(async () => {
    engine = await loadEngine(await compiled);
    engine.configure(DEFAULT_CONFIG);
    engine.step(3);
  });

  it('gives activations of chosen units at points, the last column being the scores', () => {
    const points = Float32Array.from([1, 2, -3, 0.5]);
    const units = [1, 0];
    expect(engine.activations({ points, column: 0, units })).toEqual(
      Float32Array.from([2, 1, 0.5, -3]),
    );
    const [a, b, c, d] = engine.predict(points);
    expect(engine.activations({ points, column: 3, units })).toEqual(
      Float32Array.from([b ?? 0, a ?? 0, d ?? 0, c ?? 0]),
    );
    const hidden = engine.activations({ points, column: 1, units: [3] });
    expect(hidden).toHaveLength(2);
    expect(hidden.every((value) => Math.abs(value) < 1)).toBe(true);
  });

  it('refuses activations of a unit that is not there', () => {
    const query = { points: new Float32Array(2), column: 2, units: [2] };
    expect(() => engine.activations(query)).toThrow(PlaygroundError);
  });

  const reachable = BAD_CONFIGS.filter(({ reachesEngine }) => reachesEngine);

  it.each(reachable)('refuses $name and keeps the run', ({ config, code, path }) => {
    const before = engine.weights();
    const problem = refusal(engine, config);
    // Weights reach it as one flat list, where places are counted differently.
    const where = path.replace(/^weights\[.*/, 'weights');
    expect(problem?.path.replace(/^weights\[.*/, 'weights')).toBe(where);
    expect(problem?.code).toBe(code);
    expect(engine.weights()).toEqual(before);
    expect(engine.metrics().step).toBe(3);
  });
});
