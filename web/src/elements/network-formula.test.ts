// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { shownTerms } from './network-formula';
import { dragged, scrubbed } from './scrub';

describe('shownTerms', () => {
  it('writes out a short sum whole', () => {
    const { terms, left } = shownTerms([0.5, 0, -2]);
    expect(terms.map(({ from }) => from)).toEqual([0, 1, 2]);
    expect(left).toBe(0);
  });

  it('keeps the four strongest of many, in the order of the inputs', () => {
    const { terms, left } = shownTerms([0.1, -9, 0.2, 3, -4, 0.3, 5]);
    expect(terms).toEqual([
      { from: 1, weight: -9 },
      { from: 3, weight: 3 },
      { from: 4, weight: -4 },
      { from: 6, weight: 5 },
    ]);
    expect(left).toBe(3);
  });
});

describe('a weight by hand', () => {
  it('moves a hundredth per pixel, with shift a thousandth', () => {
    expect(dragged(0.3, 10, false)).toBe(0.4);
    expect(dragged(0.3, -10, true)).toBe(0.29);
  });

  it('moves by arrows and pages, and to zero', () => {
    expect(scrubbed(0.1, 'ArrowRight', false)).toBe(0.15);
    expect(scrubbed(0.1, 'ArrowDown', true)).toBe(0.095);
    expect(scrubbed(0.1, 'PageDown', false)).toBe(-0.4);
    expect(scrubbed(0.1, 'Home', false)).toBe(0);
    expect(scrubbed(0.1, 'x', false)).toBeUndefined();
  });
});
