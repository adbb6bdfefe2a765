// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { groupAt, type Link, linkAt, linkMiddle } from './network-hit';
import { layoutNetwork } from './network-scene';

const scene = layoutNetwork([2, 4, 2], 716, 560);
const always = (): boolean => true;

/** A point of the curve that the painter draws, by its Bézier form. */
function onLink({ column, from, to }: Link, t: number): { x: number; y: number } {
  const start = scene.columns[column - 1]?.units[from];
  const end = scene.columns[column]?.units[to];
  if (start === undefined || end === undefined) throw new Error('no such link');
  const [x0, x1] = [start.x + start.size / 2, end.x - end.size / 2];
  const middle = (x0 + x1) / 2;
  const bezier = (a: number, b: number, c: number, d: number): number =>
    a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t * t * (1 - t) + d * t ** 3;
  return { x: bezier(x0, middle, middle, x1), y: bezier(start.y, start.y, end.y, end.y) };
}

describe('linkAt', () => {
  it.each([
    { column: 1, from: 0, to: 3 },
    { column: 1, from: 1, to: 0 },
    { column: 2, from: 2, to: 1 },
  ])('finds $column: $from → $to all along its curve', (link) => {
    const only = (one: Link): boolean =>
      one.column === link.column && one.from === link.from && one.to === link.to;
    for (const t of [0.05, 0.3, 0.5, 0.7, 0.95]) {
      const { x, y } = onLink(link, t);
      expect(linkAt(scene, x, y, only)).toEqual(link);
    }
  });

  it('takes the nearest of several', () => {
    const { x, y } = onLink({ column: 1, from: 0, to: 3 }, 0.6);
    expect(linkAt(scene, x, y, always)).toEqual({ column: 1, from: 0, to: 3 });
  });

  it('finds nothing away from the curves, over units, and where links are not drawn', () => {
    const { x, y } = onLink({ column: 1, from: 0, to: 0 }, 0.5);
    const unit = scene.columns[1]?.units[0];
    expect(linkAt(scene, x, y - 60, always)).toBeNull();
    expect(linkAt(scene, unit?.x ?? 0, unit?.y ?? 0, always)).toBeNull();
    expect(linkAt(scene, x, y, () => false)).toBeNull();
    expect(linkAt(scene, 2, 280, always)).toBeNull();
    expect(linkAt(scene, 714, 280, always)).toBeNull();
  });

  it('reaches farther for a finger', () => {
    const { x, y } = onLink({ column: 2, from: 0, to: 0 }, 0.02);
    expect(linkAt(scene, x, y - 11, always)).toBeNull();
    expect(linkAt(scene, x, y - 11, always, true)).not.toBeNull();
  });
});

describe('linkMiddle', () => {
  it('lies on the curve', () => {
    const link = { column: 1, from: 0, to: 3 };
    expect(linkMiddle(scene, link)?.x).toBeCloseTo(onLink(link, 0.5).x, 6);
    expect(linkMiddle(scene, link)?.y).toBeCloseTo(onLink(link, 0.5).y, 6);
  });

  it('is nowhere for units that are not shown', () => {
    expect(linkMiddle(scene, { column: 1, from: 0, to: 9 })).toBeNull();
  });
});

describe('groupAt', () => {
  it('finds the groups above and below a window, and no units', () => {
    const wide = layoutNetwork([2, 100, 2], 716, 560, [0, 30]);
    for (const group of wide.columns[1]?.groups ?? []) {
      expect(groupAt(wide, group.x + 3, group.y - 3)).toBe(group);
    }
    const unit = wide.columns[1]?.units[5];
    expect(groupAt(wide, unit?.x ?? 0, unit?.y ?? 0)).toBeNull();
  });
});
