// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { parseJson } from './parse-json';

describe('JSON of a file', () => {
  it.each([
    '{"a": [1, -2.5e-3, true, null, "x\\u00e9\\n"], "b": {}}',
    '[]',
    '"text"',
    ' 0 ',
    '\uFEFF{}',
  ])('%j is read', (text) => {
    expect(parseJson(text)).toEqual({ value: JSON.parse(text.replace('\uFEFF', '')) });
  });

  it.each([
    ['', '1:1', ''],
    ['{', '1:2', ''],
    ['{"seed": 7,}', '1:12', '}'],
    ['{"seed": 7 "data": 1}', '1:12', '"data": 1}'],
    ['{\n  "seed": 007\n}', '2:11', '007'],
    ['{\n  "seed": +1\n}', '2:11', '+1'],
    ["{'seed': 1}", '1:2', "'seed': 1}"],
    ['{"seed": NaN}', '1:10', 'NaN}'],
    ['{"seed": 1} x', '1:13', 'x'],
    ['{"a": [1, 2}', '1:12', '}'],
    ['[1, 2,]', '1:7', ']'],
    ['[1 2]', '1:4', '2]'],
    ['{"a" 1}', '1:6', '1}'],
    ['{"a": "x', '1:7', '"x'],
    ['{"a": "tab\there"}', '1:7', '"tab\there"}'],
    ['{1: 2}', '1:2', '1: 2}'],
    ['// note\n{}', '1:1', '// note'],
    ['{} // note', '1:4', '// note'],
    ['truely', '1:1', 'truely'],
    [']', '1:1', ']'],
  ])('%j is refused at %s', (text, path, value) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(parseJson(text)).toEqual({ problem: { code: 'malformedFile', path, value } });
  });

  it('finds a mistake below 100000 brackets', () => {
    const deep = '['.repeat(100_000);
    expect(parseJson(`${deep}x`)).toMatchObject({ problem: { path: '1:100001', value: 'x' } });
  });

  it('shortens what stands there', () => {
    expect(parseJson('?'.repeat(99))).toMatchObject({ problem: { value: `${'?'.repeat(40)}…` } });
  });
});
