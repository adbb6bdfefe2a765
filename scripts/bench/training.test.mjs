// SPDX-License-Identifier: MIT
// A small run of the real harness with the real engine, and with contestants that cheat.
import { beforeAll, describe, expect, it } from 'vitest';
import { engineContestant } from './contestants/engine.mjs';
import { benchField } from './field.mjs';
import { FIELD_CASES } from './field-cases.mjs';
import { loadEngine } from './load-engine.mjs';
import { benchTraining, checkLearning } from './training.mjs';
import { TRAINING_CASES } from './training-cases.mjs';

const EFFORT = { rounds: 5, minimumMs: 2 };
const caseA = /** @type {import('./training-cases.mjs').TrainingCase} */ (TRAINING_CASES[0]);
const smallField = /** @type {import('./field-cases.mjs').FieldCase} */ (FIELD_CASES[0]);

let engine;

beforeAll(async () => {
  engine = engineContestant(await loadEngine());
});

/** The engine under another name, with a part of its session replaced. */
const changed = (name, change) => ({
  ...engine,
  name,
  open(...args) {
    const session = engine.open(...args);
    return { ...session, ...change(session) };
  },
});

describe('the training benchmark', () => {
  it('measures the engine in samples per second, beside others', async () => {
    const twin = changed('twin', () => ({}));
    const { title, results } = await benchTraining(caseA, [engine, twin], EFFORT);
    expect(title).toBe('train A: 2-4-2-1 tanh, batch 10, sgd');
    expect([...results.keys()]).toEqual(['ours', 'twin']);
    // Far below any machine that runs this, far above a mistake of units.
    expect(results.get('ours').median).toBeGreaterThan(10_000);
  });

  it('leaves out who does not take the case', async () => {
    const absent = { ...changed('absent', () => ({})), takes: () => false };
    const { results } = await benchTraining(caseA, [engine, absent], EFFORT);
    expect([...results.keys()]).toEqual(['ours']);
  });

  it('refuses a contestant that does not learn', async () => {
    const idle = changed('idle', () => ({ step() {} }));
    await expect(checkLearning(caseA, caseA.data(), [engine, idle])).rejects.toThrow(
      /loss of idle .* does not learn/,
    );
  });

  it('refuses a contestant that does another work', async () => {
    const eager = changed('eager', ({ step }) => ({ step: (count) => step(2 * count) }));
    await expect(checkLearning(caseA, caseA.data(), [engine, eager])).rejects.toThrow(
      'they do not train the same',
    );
  });

  it('refuses parameters that are not numbers', async () => {
    const broken = changed('broken', ({ parameters }) => ({
      parameters: () => parameters().fill(Number.NaN),
    }));
    await expect(checkLearning(caseA, caseA.data(), [engine, broken])).rejects.toThrow('broken');
  });
});

describe('the field benchmark', () => {
  it('measures milliseconds of one picture', async () => {
    const { title, results } = await benchField(smallField, [engine], EFFORT);
    expect(title).toBe('field 256²: 2-4-2-1 tanh');
    expect(results.get('ours').median).toBeGreaterThan(0.01);
  });

  it('refuses a wrong picture', async () => {
    const liar = {
      name: 'liar',
      openField: () => ({ picture: () => new Float32Array(256 * 256), close() {} }),
    };
    await expect(benchField(smallField, [engine, liar], EFFORT)).rejects.toThrow('liar draws 0');
  });
});
