// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { Confusion, readConfusions } from './confusion';
import { ExampleReport } from './example-report';
import { readRegions, writeRegions } from './regions';

const EXAMPLES = Float32Array.of(1, 2, 0, 0, 3, 4, 1, 1);

describe('a report on examples', () => {
  it('names the class of the largest score, the lower one in a tie', () => {
    const read = ExampleReport.read(Float32Array.of(1, 3, 3, 0.5, 2, 1, 0, 0.25), EXAMPLES, 3, 3);
    expect([read?.predicted(0), read?.predicted(1)]).toEqual([1, 0]);
    expect([read?.loss(0), read?.loss(1)]).toEqual([0.5, 0.25]);
    expect([read?.isRight(0), read?.isTest(0), read?.isTest(1)]).toEqual([false, false, true]);
    expect(read?.wrong).toBe(2);
    expect([read?.x1(1), read?.x2(1), read?.label(1)]).toEqual([3, 4, 1]);
  });

  it('takes a single score above 0 for class 1', () => {
    const read = ExampleReport.read(Float32Array.of(0, 0.7, 0.1, 0.6), EXAMPLES, 1, 2);
    expect([read?.predicted(0), read?.predicted(1)]).toEqual([0, 1]);
    expect([read?.isRight(0), read?.isRight(1), read?.wrong]).toEqual([true, true, 0]);
  });

  it('has values instead of classes for a regression', () => {
    const read = ExampleReport.read(Float32Array.of(-0.5, 0.7, 0.1, 0.6), EXAMPLES, 1, 0);
    expect(read?.predicted(0)).toBe(-0.5);
    expect(read?.isRight(0)).toBeNull();
  });

  it('is none where figures and data do not belong together', () => {
    expect(ExampleReport.read(new Float32Array(5), EXAMPLES, 1, 2)).toBeNull();
  });
});

describe('a confusion matrix', () => {
  it('knows the shares of each class and of all', () => {
    const matrix = new Confusion(Float32Array.of(3, 1, 0, 4, 0.75, 1), 2);
    expect([matrix.total, matrix.ofClass(0), matrix.count(0, 1)]).toEqual([8, 4, 1]);
    expect([matrix.accuracy(0), matrix.overall]).toEqual([0.75, 7 / 8]);
  });

  it('has no shares without examples', () => {
    const matrix = new Confusion(Float32Array.of(0, 0, 0, 0, Number.NaN, Number.NaN), 2);
    expect([matrix.accuracy(0), matrix.overall]).toEqual([null, null]);
  });

  it('is none of a regression, or of another number of classes', () => {
    expect(readConfusions(new Float32Array(0), 0)).toBeNull();
    expect(readConfusions(new Float32Array(12), 3)).toBeNull();
    expect(readConfusions(new Float32Array(12), 2)?.test.total).toBe(0);
  });
});

describe('decision regions', () => {
  it('are read as they were written', () => {
    const figures = { total: 3, perClass: [2, 1], boundaryLength: 1.5 };
    expect(readRegions(writeRegions(figures))).toEqual(figures);
  });

  it('are none where the engine counted none', () => {
    expect(readRegions(writeRegions({ total: 0, perClass: [], boundaryLength: 0 }))).toBeNull();
  });
});
