// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest';
import { classMargins } from './class-margins';

function margins(...points: readonly number[][]): number[][] {
  const classes = points[0]?.length ?? 0;
  const planes = new Float32Array(points.length * classes);
  classMargins(Float32Array.from(points.flat()), classes, planes);
  return Array.from({ length: classes }, (_, k) => [
    ...planes.subarray(k * points.length, (k + 1) * points.length),
  ]);
}

test('the winner leads by its distance to the runner-up, the others trail the winner', () => {
  expect(margins([3, 1, -2])).toEqual([[2], [-2], [-5]]);
});

test('two winners stand on the boundary of both', () => {
  expect(margins([4, 4, 0])).toEqual([[0], [0], [-4]]);
});

test('each class has a plane of its own over the points', () => {
  expect(margins([1, 0, 0], [0, 2, 0])).toEqual([
    [1, -2],
    [-1, 2],
    [-1, -2],
  ]);
});
