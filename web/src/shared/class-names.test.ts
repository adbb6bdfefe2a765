// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { namesAttribute, readNames, withNames } from './class-names';
import { type Config, DEFAULT_CONFIG } from './config';
import { readLink } from './link';

const POINTS = 'data=custom&points=1,1,0;-1,-1,1;0,1,2&classes=3';
const { config } = readLink(POINTS);
const codes = (text: string, of: Config = config) =>
  readNames(text, of).problems.map(({ code }) => code);

describe('names of classes in a link', () => {
  it('come back as they were written, with commas, signs and other scripts', () => {
    const names = ['red, ripe', '50% + 1 &', '玫瑰'];
    const link = withNames(POINTS, config, names);
    expect(readLink(link)).toMatchObject({ names, problems: [] });
    const text = namesAttribute(link.split('names=')[1] ?? '');
    expect(text).toBe('red%2C ripe,50%25 + 1 &,玫瑰');
    expect(readNames(text, config)).toEqual({ names, problems: [] });
    expect(readLink(`${POINTS}&names=wild+rose`).names).toEqual(['wild rose']);
  });

  it('are written where the points are the person’s own, and named', () => {
    expect(withNames('data=xor', DEFAULT_CONFIG, ['a', 'b'])).toBe('data=xor');
    expect(withNames(POINTS, config, [])).toBe(POINTS);
    expect(readLink(POINTS).names).toEqual([]);
  });

  it('go along with half a character that a cut left', () => {
    const names = [`${'x'.repeat(23)}\ud83d`, '😀'];
    const read = readLink(withNames(POINTS, config, names));
    expect(read).toMatchObject({ names: [`${'x'.repeat(23)}\ufffd`, '😀'], problems: [] });
  });

  it('may be fewer than there are classes', () => {
    expect(readNames('rose', config)).toEqual({ names: ['rose'], problems: [] });
    expect(readNames('', config)).toEqual({ names: [], problems: [] });
  });

  it.each([
    ['a,b,c,d', 'tooManyNames'],
    ['rose,,lily', 'badName'],
    ['rose,%20', 'badName'],
    [`rose,${'x'.repeat(25)}`, 'badName'],
    ['50%,b', 'malformedLink'],
  ])('%s is reported, and the rest is taken', (text, code) => {
    expect(codes(text)).toEqual([code]);
    const read = readLink(`${POINTS}&names=${text}&seed=7`);
    expect(read).toMatchObject({ names: [], problems: [{ code }], config: { seed: 7 } });
    expect(read.config.data).toEqual(config.data);
  });

  it('are for the classes of custom points alone', () => {
    expect(codes('a,b', DEFAULT_CONFIG)).toEqual(['namesOfOthers']);
    expect(codes('a,b', { ...config, task: 'regression' })).toEqual(['namesOfOthers']);
  });
});
