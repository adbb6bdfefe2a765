// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { testLayout } from '../testing/test-layout';
import { exampleAt, exampleSpot } from './example-mark';

const plane = { layout: testLayout([2, 2]), size: 300, share: 1 };
const { domain } = plane.layout;
/** In the middle, near it but held out, and in the upper right corner. */
const EXAMPLES = Float32Array.from([0, 0, 0, 0, 0.1, 0, 1, 1, domain, domain, 1, 0]);

describe('the example that a click means', () => {
  it('is the nearest one within reach, by its place in the list', () => {
    expect(exampleAt(plane, EXAMPLES, true, { x: 149, y: 150 })).toBe(0);
    expect(exampleAt(plane, EXAMPLES, true, { x: 160, y: 150 })).toBe(1);
    expect(exampleAt(plane, EXAMPLES, true, { x: 295, y: 4 })).toBe(2);
    expect(exampleAt(plane, EXAMPLES, true, { x: 200, y: 200 })).toBeNull();
  });

  it('is none of the test examples while these are not shown', () => {
    expect(exampleAt(plane, EXAMPLES, false, { x: 160, y: 150 })).toBe(0);
  });

  it('lies over a curve at its value', () => {
    const layout = testLayout([1, 1], {
      inputDimensions: 1,
      classes: 0,
      valueMinimum: -1,
      valueMaximum: 1,
    });
    const curve = { layout, size: 300, share: 1 };
    const low = exampleSpot(curve, [0, 0, -1]);
    const high = exampleSpot(curve, [0, 0, 1]);
    expect(high.x).toBe(low.x);
    expect(high.y).toBeLessThan(low.y);
  });
});
