// SPDX-License-Identifier: MIT
import type { NetworkScene } from '../render/network-scene';
import type { UnitPlace } from './network-target';

/** Units that PageUp and PageDown go. */
const PAGE_UNITS = 10;

/** Where a key leads from a unit: ← → to the neighbouring layers, ↑ ↓ within one; undefined for other keys. */
export function walk(scene: NetworkScene, at: UnitPlace, key: string): UnitPlace | undefined {
  switch (key) {
    case 'ArrowUp':
      return within(scene, at, at.unit - 1);
    case 'ArrowDown':
      return within(scene, at, at.unit + 1);
    case 'PageUp':
      return within(scene, at, at.unit - PAGE_UNITS);
    case 'PageDown':
      return within(scene, at, at.unit + PAGE_UNITS);
    case 'Home':
      return within(scene, at, 0);
    case 'End':
      return within(scene, at, Number.POSITIVE_INFINITY);
    case 'ArrowLeft':
      return beside(scene, at, at.column - 1);
    case 'ArrowRight':
      return beside(scene, at, at.column + 1);
    default:
      return undefined;
  }
}

/** The place itself, or the nearest that the drawing has. */
export function nearestPlace(scene: NetworkScene, { column, unit }: UnitPlace): UnitPlace {
  const inside = Math.min(column, scene.columns.length - 1);
  return within(scene, { column: inside, unit }, unit);
}

function within(scene: NetworkScene, { column }: UnitPlace, unit: number): UnitPlace {
  const last = (scene.columns[column]?.count ?? 1) - 1;
  return { column, unit: Math.max(0, Math.min(last, unit)) };
}

/** The unit of another column that stands nearest to the height of this one. */
function beside(scene: NetworkScene, at: UnitPlace, column: number): UnitPlace {
  const target = scene.columns[column];
  const own = scene.columns[at.column]?.units.find(({ unit }) => unit === at.unit);
  if (target === undefined || own === undefined) return at;
  let best = target.units[0];
  for (const box of target.units) {
    if (best === undefined || Math.abs(box.y - own.y) < Math.abs(best.y - own.y)) best = box;
  }
  return best === undefined ? at : { column, unit: best.unit };
}
