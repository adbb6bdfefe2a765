// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { layoutNetwork } from '../render/network-scene';
import { nearestPlace, walk } from './network-walk';

const scene = layoutNetwork([2, 4, 100, 2], 716, 560);
const at = (column: number, unit: number) => ({ column, unit });

describe('walk', () => {
  it('goes up and down within a layer and stops at its ends', () => {
    expect(walk(scene, at(1, 1), 'ArrowDown')).toEqual(at(1, 2));
    expect(walk(scene, at(1, 0), 'ArrowUp')).toEqual(at(1, 0));
    expect(walk(scene, at(1, 3), 'ArrowDown')).toEqual(at(1, 3));
  });

  it('goes on into units that are not shown yet', () => {
    expect(walk(scene, at(2, 10), 'ArrowDown')).toEqual(at(2, 11));
    expect(walk(scene, at(2, 10), 'PageDown')).toEqual(at(2, 20));
    expect(walk(scene, at(2, 10), 'End')).toEqual(at(2, 99));
    expect(walk(scene, at(2, 10), 'Home')).toEqual(at(2, 0));
  });

  it('goes to the unit of the next layer at the same height, and stops at the outermost', () => {
    expect(walk(scene, at(0, 0), 'ArrowRight')?.column).toBe(1);
    expect(walk(scene, at(1, 3), 'ArrowLeft')).toEqual(at(0, 1));
    expect(walk(scene, at(1, 0), 'ArrowLeft')).toEqual(at(0, 0));
    expect(walk(scene, at(0, 1), 'ArrowLeft')).toEqual(at(0, 1));
    expect(walk(scene, at(3, 1), 'ArrowRight')).toEqual(at(3, 1));
  });

  it('leaves other keys alone', () => {
    expect(walk(scene, at(1, 1), 'Enter')).toBeUndefined();
    expect(walk(scene, at(1, 1), 'a')).toBeUndefined();
  });
});

describe('nearestPlace', () => {
  it('finds a place in a net that became smaller', () => {
    expect(nearestPlace(scene, at(9, 7))).toEqual(at(3, 1));
    expect(nearestPlace(scene, at(1, 7))).toEqual(at(1, 3));
    expect(nearestPlace(scene, at(2, 50))).toEqual(at(2, 50));
  });
});
