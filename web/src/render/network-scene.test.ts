// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { layoutNetwork, type NetworkScene, revealed, scrolled } from './network-scene';

const DEEP = [2, ...Array.from({ length: 8 }, () => 12), 2];
const SHAPES = [
  [2, 2],
  [2, 4, 2, 2],
  [2, 8, 6, 2],
  [7, 100, 10],
  [1, 1],
  DEEP,
  [2, ...Array.from({ length: 8 }, () => 512), 3],
];
const AREAS = [
  [716, 560],
  [358, 260],
  [358, 160],
  [1200, 900],
] as const;

function boxesOf(scene: NetworkScene): { x: number; y: number; size: number }[] {
  return scene.columns.flatMap((column) => [...column.units, ...column.groups]);
}

describe.each(AREAS)('in %i × %i px', (width, height) => {
  it.each(SHAPES.map((sizes) => [sizes.join('-'), sizes] as const))('%s fits', (_, sizes) => {
    const scene = layoutNetwork(sizes, width, height);
    const boxes = boxesOf(scene);
    // The links keep at least as much room as the units take.
    expect(scene.columnSpacing).toBeGreaterThanOrEqual(2 * scene.unitSize - 1e-9);
    for (const { x, y, size } of boxes) {
      expect(size).toBe(scene.unitSize);
      expect(x - size / 2).toBeGreaterThanOrEqual(scene.gutter - 1e-9);
      expect(x + size / 2).toBeLessThanOrEqual(width - scene.gutter + 1e-9);
      expect(y - size / 2).toBeGreaterThanOrEqual(0);
      expect(y + size / 2).toBeLessThanOrEqual(height);
    }
    boxes.forEach((a, i) => {
      for (const b of boxes.slice(i + 1)) {
        expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThan(a.size * 1.05);
      }
    });
  });

  it.each(SHAPES.map((sizes) => [sizes.join('-'), sizes] as const))('%s counts all', (_, sizes) => {
    const scene = layoutNetwork(sizes, width, height);
    scene.columns.forEach((column, i) => {
      const grouped = column.groups.reduce((sum, { count }) => sum + count, 0);
      expect(column.units.length + grouped).toBe(sizes[i]);
      for (const { count } of column.groups) expect(count).toBeGreaterThan(1);
      expect(column.units.length).toBeLessThanOrEqual(12);
    });
  });
});

describe('layoutNetwork', () => {
  it('is symmetric to both axes of the area', () => {
    const scene = layoutNetwork([2, 8, 6, 2], 716, 560);
    const [first, last] = [scene.columns[0], scene.columns[3]];
    expect((first?.x ?? 0) + (last?.x ?? 0)).toBeCloseTo(716, 9);
    for (const column of scene.columns) {
      const ys = column.units.map((unit) => unit.y);
      expect((ys[0] ?? 0) + (ys.at(-1) ?? 0)).toBeCloseTo(560, 9);
    }
  });

  it('uses the room: 56 px when units are few, less when there are more', () => {
    expect(layoutNetwork([2, 4, 2], 716, 560).unitSize).toBe(56);
    const twelve = layoutNetwork([2, 12, 2], 716, 560).unitSize;
    expect(twelve).toBeLessThan(40);
    expect(twelve).toBeGreaterThanOrEqual(20);
  });

  it('keeps 2-6-2-2 legible on a phone', () => {
    const scene = layoutNetwork([2, 6, 2, 2], 358, 260);
    expect(scene.unitSize).toBeGreaterThanOrEqual(24);
    expect(scene.columnSpacing - scene.unitSize).toBeGreaterThanOrEqual(24);
    expect(scene.columns.every((column) => column.groups.length === 0)).toBe(true);
  });

  it('groups a wide layer below its first units', () => {
    const column = layoutNetwork([2, 100, 2], 716, 560).columns[1];
    expect(column?.units).toHaveLength(11);
    expect(column?.groups).toMatchObject([{ firstUnit: 11, count: 89 }]);
    expect(column?.groups[0]?.y).toBeGreaterThan(column?.units.at(-1)?.y ?? 0);
  });

  it('groups earlier in a low area', () => {
    const column = layoutNetwork([2, 10, 2], 716, 120).columns[1];
    expect(column?.units.length).toBeLessThan(6);
    expect(column?.groups[0]?.count).toBeGreaterThan(3);
  });

  it('shows a window of a wide layer, with groups above and below', () => {
    const column = layoutNetwork([2, 100, 2], 716, 560, [0, 30]).columns[1];
    expect(column?.units.map(({ unit }) => unit)).toEqual(
      Array.from({ length: 10 }, (_, index) => 31 + index),
    );
    expect(column?.groups).toMatchObject([
      { firstUnit: 0, count: 31 },
      { firstUnit: 41, count: 59 },
    ]);
  });

  it('keeps windows within a layer that became smaller', () => {
    const column = layoutNetwork([2, 20, 2], 716, 560, [0, 90]).columns[1];
    expect(column?.units.at(-1)?.unit).toBe(19);
    expect(column?.groups).toHaveLength(1);
  });

  it('stays finite without a size, as before the first layout', () => {
    for (const { x, y, size } of boxesOf(layoutNetwork([2, 4, 2], 0, 0))) {
      expect([x, y, size].every(Number.isFinite)).toBe(true);
    }
  });
});

describe('scrolling', () => {
  const scene = layoutNetwork([2, 100, 2], 716, 560);

  it('moves a window by units and stops at its ends', () => {
    expect(scrolled(scene, 1, 5)).toEqual([0, 5, 0]);
    expect(scrolled(scene, 1, 500)).toEqual([0, 88, 0]);
    expect(scrolled(scene, 1, -1)).toBeNull();
    expect(scrolled(scene, 0, 1)).toBeNull();
    expect(scrolled(scene, -1, 1)).toBeNull();
  });

  it.each([0, 5, 10, 11, 12, 50, 98, 99])('reveals unit %i singly', (unit) => {
    for (const start of [0, 40, 88]) {
      const before = layoutNetwork([2, 100, 2], 716, 560, [0, start]);
      const after = layoutNetwork([2, 100, 2], 716, 560, revealed(before, 1, unit));
      expect(after.columns[1]?.units.some((box) => box.unit === unit)).toBe(true);
    }
  });

  it('leaves the window where it is when the unit is shown', () => {
    expect(revealed(scene, 1, 10)).toEqual([0, 0, 0]);
  });
});
