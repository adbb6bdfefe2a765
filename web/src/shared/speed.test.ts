// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { readSpeed, writeSpeed } from './speed';

describe('a speed in attributes and links', () => {
  it.each([
    ['60', 'epoch', 60, '60'],
    ['0.5', 'epoch', 0.5, '0.5'],
    ['1b', 'batch', 1, '1b'],
    ['2 batches', 'batch', 2, '2b'],
    ['max', 'epoch', 0, 'max'],
    ['0', 'epoch', 0, 'max'],
  ])('%s is so many %ss a second', (text, unit, perSecond, written) => {
    const { speed } = readSpeed(text);
    expect(speed).toEqual({ unit, perSecond });
    if (speed) expect(writeSpeed(speed)).toBe(written);
  });

  it.each([
    ['fast', false],
    ['', false],
    ['b', false],
    ['-1', true],
    ['20000', true],
  ])('%s is none', (text, isNumber) => {
    expect(readSpeed(text)).toEqual({ speed: null, isNumber });
  });
});
