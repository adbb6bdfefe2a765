// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../shared/config';
import { testLayout } from '../../testing/test-layout';
import {
  exampleQuery,
  ownQuery,
  readCoordinate,
  readExampleNumber,
  sameQuery,
} from './chosen-example';

const examples = Float32Array.from([1, 2, 0, 0, 3, 4, 1, 1]);
const configured = { revision: 1, layout: testLayout([2, 2]), examples };

describe('the example that is followed', () => {
  it('is asked for by its point and class, and not where there is none', () => {
    expect(exampleQuery(DEFAULT_CONFIG, configured, 1)).toEqual({ point: [3, 4], target: 1 });
    expect(exampleQuery(DEFAULT_CONFIG, configured, 2)).toBeNull();
    expect(exampleQuery(DEFAULT_CONFIG, configured, -1)).toBeNull();
  });

  it('is a given vector where the data is vectors', () => {
    const points = [
      [5, 6, 7, 0],
      [8, 9, 10, 1],
    ];
    const data = { ...DEFAULT_CONFIG.data, kind: 'vectors' as const, vectorLength: 3, points };
    const layout = testLayout([3, 2], { inputDimensions: 0 });
    const vectors = { revision: 1, layout, examples: Float32Array.from([0, 0, 0, 0, 0, 0, 1, 0]) };
    const query = exampleQuery({ ...DEFAULT_CONFIG, data }, vectors, 1);
    expect(query).toEqual({ point: [8, 9, 10], target: 1 });
  });

  it('may be a point of a person’s own, with a class that there is', () => {
    expect(ownQuery(DEFAULT_CONFIG, { x1: 1, x2: 2, target: 5 }).target).toBe(1);
    const regression = { ...DEFAULT_CONFIG, task: 'regression' as const };
    expect(ownQuery(regression, { x1: 1, x2: 2, target: 0.25 }).target).toBe(0.25);
  });

  it('takes numbers and says what is none', () => {
    expect(readCoordinate(' −1.5e1 ')).toEqual({ value: -15 });
    expect(readCoordinate('1,5')).toEqual({ wrong: 'notANumber' });
    expect(readCoordinate('')).toEqual({ wrong: 'notANumber' });
    expect(readCoordinate('1e7')).toEqual({ wrong: 'outside' });
    expect(readExampleNumber('2', 2)).toBe(1);
    expect(readExampleNumber('3', 2)).toBeNull();
    expect(readExampleNumber('1.5', 2)).toBeNull();
    expect(readExampleNumber('', 2)).toBeNull();
  });

  it('is asked for again only when it is another', () => {
    const query = { point: [1, 2], target: 0 };
    expect(sameQuery(query, { point: [1, 2], target: 0 })).toBe(true);
    expect(sameQuery(query, { point: [1, 3], target: 0 })).toBe(false);
    expect(sameQuery(query, null)).toBe(false);
  });
});
