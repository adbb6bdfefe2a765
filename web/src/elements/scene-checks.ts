// SPDX-License-Identifier: MIT
import type { NetworkScene } from '../render/network-scene';
import type { UnitPlace } from './network-target';

/** Narrowest distance between columns at which every head can hold its own controls. */
const ROOMY_SPACING_PX = 104;
/** Below it fingers are likely, and they need larger controls than a head can hold. */
const ROOMY_WIDTH_PX = 480;

export function isRoomyScene({ columnSpacing, width }: NetworkScene): boolean {
  return columnSpacing >= ROOMY_SPACING_PX && width >= ROOMY_WIDTH_PX;
}

/** Whether a scene was laid out for these sizes. */
export function showsSizes(scene: NetworkScene, sizes: readonly number[]): boolean {
  return scene.columns.every(({ count }, column) => count === sizes[column]);
}

export function firstShown(scene: NetworkScene, { column }: UnitPlace): UnitPlace {
  return { column, unit: scene.columns[column]?.units[0]?.unit ?? 0 };
}
