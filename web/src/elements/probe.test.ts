// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { i18nFor } from '../i18n/index';
import { SnapshotView } from '../shared/snapshot';
import { testLayout } from '../testing/test-layout';
import { movedPoint, pointAt, probeText, readField, readScores, valueAt } from './probe';

const layout = testLayout([2, 2], { fieldSize: 2, fieldChannels: 2, totalFloats: 8 });

describe('the probe', () => {
  it('finds the inputs under a pointer, x2 upwards', () => {
    expect(pointAt(0, 0, 300, 300, 6)).toEqual({ x1: -6, x2: 6 });
    expect(pointAt(150, 300, 300, 300, 6)).toEqual({ x1: 0, x2: -6 });
  });

  it('reads the probability of class 1 from the right quarter', () => {
    const class1 = [0.1, 0.2, 0.3, 0.4];
    const floats = new Float32Array([...class1.map((p) => 1 - p), ...class1]);
    const view = new SnapshotView(layout, floats.buffer);
    const read = (x1: number, x2: number) =>
      probeText(readField(view, { x1, x2 }), { x1, x2 }, i18nFor('en'));
    expect(read(-3, 3)).toBe('P(class 1) 0.10 at (-3.00, 3.00)');
    expect(read(3, 3)).toContain('0.20');
    expect(read(-3, -3)).toContain('0.30');
    expect(read(6, -6)).toContain('0.40');
  });

  it('gives both probabilities where the field has one, and both sides of a single score', () => {
    const single = testLayout([2, 1], { fieldSize: 1, fieldChannels: 1, totalFloats: 1 });
    const view = new SnapshotView(single, Float32Array.from([0.25]).buffer);
    expect(readField(view, { x1: 0, x2: 0 }).values).toEqual([0.75, 0.25]);
    expect(readScores(Float32Array.from([2])).values).toEqual([-2, 2]);
    expect(readScores(Float32Array.from([1, 2, 4])).values).toEqual([1, 2, 4]);
  });

  it('names the likeliest of many classes, and the value of a regression', () => {
    const point = { x1: 0, x2: 0 };
    const en = i18nFor('en');
    const many = { kind: 'probability', values: [0.2, 0.7, 0.1] } as const;
    expect(probeText(many, point, en)).toContain('P(class 1) 0.70');
    const value = testLayout([2, 1], { fieldSize: 1, totalFloats: 1, classes: 0 });
    const view = new SnapshotView(value, Float32Array.from([-3]).buffer);
    expect(probeText(readField(view, point), point, en)).toContain('output -3.00');
  });

  it('says scores of a hinge, which are no probabilities, and what a unit responds', () => {
    const scores = readScores(Float32Array.from([-1.5]));
    expect(probeText(scores, { x1: 0, x2: 0 }, i18nFor('en'))).toBe(
      'score of class 1 -1.50 at (0.00, 0.00)',
    );
    const maps = testLayout([2, 1], { unitMapSize: 1, totalFloats: 3 });
    const view = new SnapshotView(maps, Float32Array.from([1, 2, 3]).buffer);
    expect(valueAt(view, 0, 1, { x1: 0, x2: 0 })).toBe(2);
    expect(valueAt(view, 1, 0, { x1: 0, x2: 0 })).toBe(3);
  });

  it('moves by arrow keys, stays inside and leaves by Escape', () => {
    expect(movedPoint(null, 'ArrowRight', false, 6)).toEqual({ x1: 0.3, x2: 0 });
    expect(movedPoint({ x1: 6, x2: 0 }, 'ArrowRight', false, 6)).toEqual({ x1: 6, x2: 0 });
    expect(movedPoint({ x1: 1, x2: 1 }, 'Escape', false, 6)).toBeNull();
    expect(movedPoint(null, 'a', false, 6)).toBeUndefined();
  });
});
