// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { type GroupBox, groupAt, layoutNetwork, type NetworkScene, unitAt } from './network-scene';

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
  return scene.columns.flatMap((column) => [
    ...column.units,
    ...(column.group === null ? [] : [column.group]),
  ]);
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
      expect(column.units.length + column.hiddenUnits).toBe(sizes[i]);
      expect(column.group?.count ?? 0).toBe(column.hiddenUnits);
      expect(column.hiddenUnits).not.toBe(1);
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
    expect(scene.columns.every((column) => column.group === null)).toBe(true);
  });

  it('groups a wide layer below its first units', () => {
    const column = layoutNetwork([2, 100, 2], 716, 560).columns[1];
    expect(column?.units).toHaveLength(11);
    expect(column?.group).toMatchObject({ firstUnit: 11, count: 89 } satisfies Partial<GroupBox>);
    expect(column?.group?.y).toBeGreaterThan(column?.units.at(-1)?.y ?? 0);
  });

  it('groups earlier in a low area', () => {
    const column = layoutNetwork([2, 10, 2], 716, 120).columns[1];
    expect(column?.units.length).toBeLessThan(6);
    expect(column?.hiddenUnits).toBeGreaterThan(3);
  });

  it('stays finite without a size, as before the first layout', () => {
    for (const { x, y, size } of boxesOf(layoutNetwork([2, 4, 2], 0, 0))) {
      expect([x, y, size].every(Number.isFinite)).toBe(true);
    }
  });
});

describe('unitAt', () => {
  const scene = layoutNetwork([2, 100, 2], 716, 560);
  const third = scene.columns[1]?.units[2];

  it('finds the unit under the pointer and a little around it', () => {
    const { x = 0, y = 0, size = 0 } = third ?? {};
    expect(unitAt(scene, x, y)).toBe(third);
    expect(unitAt(scene, x + size * 0.45, y - size * 0.45)).toBe(third);
    expect(unitAt(scene, x + size * 2, y)).toBeNull();
  });

  it('gives small units a target of 32 px', () => {
    const small = layoutNetwork([2, 2], 358, 70);
    const box = small.columns[0]?.units[0];
    expect(box?.size).toBeLessThan(24);
    expect(unitAt(small, (box?.x ?? 0) - 15, box?.y ?? 0)).toBe(box);
  });

  it('tells groups from units', () => {
    const group = scene.columns[1]?.group;
    expect(groupAt(scene, group?.x ?? 0, group?.y ?? 0)).toBe(group);
    expect(unitAt(scene, group?.x ?? 0, group?.y ?? 0)).toBeNull();
  });
});
