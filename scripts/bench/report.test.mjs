// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { caseOf, linesOf, ratioTo, shapeProblems, short } from './report.mjs';
import { resultName } from './results.mjs';
import { verdictLines, verdictsOf } from './targets.mjs';

const sample = (median) => ({ median, spread: 0.1 });

const TRAINING = caseOf(
  'train A: 2-4-2-1 tanh, batch 10, sgd',
  new Map([
    ['ours', sample(12_000_000)],
    ['convnetjs', sample(500_000)],
    ['native-sse4.1', sample(15_000_000)],
  ]),
  'node',
  'samples/s',
  ['native-sse4.1'],
);

const WIDE = caseOf(
  'train D: 2-128-128-1 tanh, batch 32, sgd',
  new Map([
    ['ours', sample(100_000)],
    ['turbo', sample(120_000)],
  ]),
  'chromium',
  'samples/s',
  ['turbo'],
);

const FIELD = caseOf(
  'field 512²: 2-8-8-1 tanh',
  new Map([
    ['ours', sample(8)],
    ['convnetjs', sample(400)],
  ]),
  'node',
  'ms',
  [],
);

const REPORT = {
  date: '2026-11-25T17:05:09.123Z',
  machine: { kind: 'amd-epyc-2-cores', cpu: 'AMD EPYC', cores: 2, node: 'v20.20.2' },
  cases: [TRAINING, FIELD, WIDE],
  bytes: { engineGzipped: 68_000 },
  load: { firstPictureMs: 700 },
};

describe('a case of the report', () => {
  it('keeps peers and limits apart', () => {
    expect(TRAINING).toMatchObject({
      environment: 'node',
      ours: 12_000_000,
      unit: 'samples/s',
      peers: { convnetjs: 500_000 },
      limits: { 'native-sse4.1': 15_000_000 },
    });
  });

  it('counts more per second and fewer milliseconds as better', () => {
    expect(ratioTo(TRAINING, 'convnetjs')).toBe(24);
    expect(ratioTo(TRAINING, 'native-sse4.1')).toBe(0.8);
    expect(ratioTo(FIELD, 'convnetjs')).toBe(50);
    expect(ratioTo(FIELD, 'brain.js')).toBeUndefined();
  });

  it('is printed with the ratios', () => {
    expect(linesOf(TRAINING).join('\n')).toContain('12 M samples/s ±5 %   convnetjs ×24');
    expect([short(123_456), short(16.24), short(9876)]).toEqual(['123 k', '16.2', '9880']);
  });

  it('needs a measurement of ours', () => {
    expect(() => caseOf('x', new Map(), 'node', 'ms', [])).toThrow('nobody measured ours');
  });
});

describe('the shape of a report', () => {
  it('has no problems when it is complete, also after a way through JSON', () => {
    expect(shapeProblems(REPORT)).toEqual([]);
    expect(shapeProblems(JSON.parse(JSON.stringify(REPORT)))).toEqual([]);
  });

  it.each([
    [{ ...REPORT, bytes: undefined }, 'bytes holds something but numbers'],
    [{ ...REPORT, load: { firstPictureMs: Number.NaN } }, 'load holds something but numbers'],
    [{ ...REPORT, cases: [{ ...FIELD, ours: 0 }] }, 'the case field 512²: 2-8-8-1 tanh'],
    [{ ...REPORT, cases: [{ ...FIELD, environment: 'firefox' }] }, 'is incomplete'],
    [{ ...REPORT, cases: {} }, 'cases is no list'],
  ])('is refused when a part is missing or no number', (report, sentence) => {
    expect(shapeProblems(report).join('; ')).toContain(sentence);
  });
});

describe('the verdicts on a report', () => {
  const verdicts = verdictsOf(REPORT);
  const verdictOn = (target) => verdicts.find((verdict) => verdict.target === target);

  it('say what is met and what is missed', () => {
    expect(verdictOn(`${TRAINING.name} vs convnetjs`)).toMatchObject({
      found: '24×',
      wanted: '≥ 30×',
      isMet: false,
    });
    expect(verdictOn(`${TRAINING.name} vs native-sse4.1`)?.isMet).toBe(true);
    expect(verdictOn(`${FIELD.name} vs convnetjs`)?.isMet).toBe(true);
    expect(verdictOn('navigation to first picture, cold cache')?.isMet).toBe(false);
    expect(verdictOn('engine and glue, gzipped')?.isMet).toBe(true);
    expect(verdictOn(`turbo vs ours: ${WIDE.name} [chromium]`)).toMatchObject({
      wanted: '≥ 1.35×',
      found: '1.2×',
      isMet: false,
    });
  });

  it('are silent about what was not measured', () => {
    expect(verdicts.some(({ target }) => target.includes('train E'))).toBe(false);
    expect(verdicts.some(({ target }) => target.includes('tfjs'))).toBe(false);
    expect(verdictLines(verdicts).at(-1)).toBe('4 of 7 targets met');
  });
});

it('a kept result is named by its date and the kind of machine', () => {
  expect(resultName(REPORT)).toBe('2026-11-25T17-05-amd-epyc-2-cores.json');
});
