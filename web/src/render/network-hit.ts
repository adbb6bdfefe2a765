// SPDX-License-Identifier: MIT
import type { GroupBox, NetworkScene } from './network-scene';

/** Edge of the square in which a pointer means a box: a finger needs more than a small unit. */
const LEAST_TARGET_PX = 32;

/** The group glyph at x, y (CSS px), if any: the nearest within at least a 32 px square. */
export function groupAt(scene: NetworkScene, x: number, y: number): GroupBox | null {
  let best: GroupBox | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const box of scene.columns.flatMap(({ groups }) => groups)) {
    const distance = Math.max(Math.abs(box.x - x), Math.abs(box.y - y));
    if (distance > Math.max(box.size, LEAST_TARGET_PX) / 2 || distance >= bestDistance) continue;
    best = box;
    bestDistance = distance;
  }
  return best;
}

/** A weight: from unit `from` of column `column − 1` to unit `to` of `column`. */
export interface Link {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** Half the width of the band in which a pointer means a link. */
const LINK_REACH_PX = 6;
const TOUCH_LINK_REACH_PX = 14;

/**
 * Point and slope of the curve of a link from (0, 0) to (dx, dy) at `x` between its ends: the Bézier
 * curve whose handles lie half-way, level with the ends.
 */
function linkAtX(x: number, dx: number, dy: number): { y: number; slope: number } {
  // x(t) = dx·(1.5t − 1.5t² + t³) grows with t, so halving finds t.
  let low = 0;
  let high = 1;
  for (let i = 0; i < 20; i++) {
    const t = (low + high) / 2;
    if (dx * (1.5 * t - 1.5 * t * t + t ** 3) < x) low = t;
    else high = t;
  }
  const t = (low + high) / 2;
  const slope = (dy * (6 * t - 6 * t * t)) / (dx * (1.5 - 3 * t + 3 * t * t));
  return { y: dy * (3 * t * t - 2 * t ** 3), slope };
}

/** The column between whose links and those before it lies `x`; null over a column or outside. */
function gapAt(scene: NetworkScene, x: number): number | null {
  const half = scene.unitSize / 2;
  const column = scene.columns.findIndex((one) => one.x - half > x);
  const before = scene.columns[column - 1];
  return before !== undefined && x > before.x + half ? column : null;
}

/**
 * The link between units shown singly that a pointer at x, y (CSS px) means: the nearest one of those
 * for which `isDrawn` holds.
 */
export function linkAt(
  scene: NetworkScene,
  x: number,
  y: number,
  isDrawn: (link: Link) => boolean,
  touch = false,
): Link | null {
  const column = gapAt(scene, x);
  if (column === null) return null;
  let best: Link | null = null;
  let reach = touch ? TOUCH_LINK_REACH_PX : LINK_REACH_PX;
  for (const from of scene.columns[column - 1]?.units ?? []) {
    for (const to of scene.columns[column]?.units ?? []) {
      const start = from.x + from.size / 2;
      const curve = linkAtX(x - start, to.x - to.size / 2 - start, to.y - from.y);
      const distance = Math.abs(from.y + curve.y - y) / Math.hypot(1, curve.slope);
      if (distance >= reach) continue;
      const link = { column, from: from.unit, to: to.unit };
      if (!isDrawn(link)) continue;
      best = link;
      reach = distance;
    }
  }
  return best;
}

/** The middle of a link whose ends are both shown singly. */
export function linkMiddle(scene: NetworkScene, link: Link): { x: number; y: number } | null {
  const from = scene.columns[link.column - 1]?.units.find(({ unit }) => unit === link.from);
  const to = scene.columns[link.column]?.units.find(({ unit }) => unit === link.to);
  return from === undefined || to === undefined
    ? null
    : { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}
