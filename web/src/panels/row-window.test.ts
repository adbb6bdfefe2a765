// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { movedRow, scrollTopFor, seenRows } from './row-window';

const window = { count: 100_000, rowHeight: 26, scrollTop: 0, height: 260 };

describe('the rows that exist', () => {
  it('are those that are seen and a few around', () => {
    expect(seenRows(window)).toEqual({ from: 0, to: 15 });
    expect(seenRows({ ...window, scrollTop: 26 * 500 + 13 })).toEqual({ from: 496, to: 515 });
  });

  it('end with the last one', () => {
    expect(seenRows({ ...window, scrollTop: 26 * 99_990 })).toEqual({ from: 99_986, to: 100_000 });
  });

  it('are the last ones when there have become fewer', () => {
    expect(seenRows({ ...window, count: 20, scrollTop: 26 * 500 })).toEqual({ from: 6, to: 20 });
    expect(seenRows({ ...window, count: 0, scrollTop: 26 })).toEqual({ from: 0, to: 0 });
  });
});

describe('scrolling to a row', () => {
  it('is as little as possible', () => {
    expect(scrollTopFor(3, window)).toBe(0);
    expect(scrollTopFor(10, window)).toBe(26);
    expect(scrollTopFor(3, { ...window, scrollTop: 260 })).toBe(78);
  });
});

describe('moving the choice', () => {
  it.each([
    ['ArrowDown', 5, 6],
    ['ArrowUp', 0, 0],
    ['PageDown', 5, 15],
    ['End', 5, 99],
    ['Home', 5, 0],
    ['ArrowDown', null, 0],
    ['End', null, 99],
    ['Escape', 5, null],
    ['x', 5, undefined],
  ])('%s from %s', (key, from, to) => {
    expect(movedRow(100, from, key, 10)).toBe(to);
  });
});
