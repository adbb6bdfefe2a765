// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { spanBetween, spanShowing, zoomed } from './chart-span';

const WHOLE = { first: 0, last: 100 };

describe('zoomed', () => {
  it('keeps the place that is looked at where it is', () => {
    expect(zoomed(null, WHOLE, 25, 0.5)).toEqual({ first: 12.5, last: 62.5 });
    expect(zoomed({ first: 20, last: 40 }, WHOLE, 40, 0.5)).toEqual({ first: 30, last: 40 });
  });

  it('stays inside, and is all again when it is as long', () => {
    expect(zoomed({ first: 0, last: 40 }, WHOLE, 30, 2)).toEqual({ first: 0, last: 80 });
    expect(zoomed({ first: 50, last: 100 }, WHOLE, 60, 2)).toBeNull();
  });

  it('does not go closer than a two-hundredth', () => {
    expect(zoomed({ first: 50, last: 50.6 }, WHOLE, 50, 0.5)).toEqual({ first: 50, last: 50.5 });
  });
});

describe('spanBetween', () => {
  it('takes the ends in any order and cuts what lies outside', () => {
    expect(spanBetween(30, 10, WHOLE)).toEqual({ first: 10, last: 30 });
    expect(spanBetween(90, 140, WHOLE)).toEqual({ first: 90, last: 100 });
  });

  it('is nothing for a trembling hand', () => {
    expect(spanBetween(30, 30.2, WHOLE)).toBeNull();
  });
});

describe('spanShowing', () => {
  it('moves only as far as it must', () => {
    const span = { first: 20, last: 30 };
    expect(spanShowing(span, 25)).toEqual(span);
    expect(spanShowing(span, 33)).toEqual({ first: 23, last: 33 });
    expect(spanShowing(span, 12)).toEqual({ first: 12, last: 22 });
  });
});
