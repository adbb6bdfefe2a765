// SPDX-License-Identifier: MIT
import type { Config, DataKind, PartialConfig } from '../shared/config';
import { DATA_TRAITS, usesX2 } from '../shared/data-traits';
import { changeTo, keptPoints } from '../shared/point-set';

/**
 * The change that choosing a data set makes: its usual counts, and inputs that see the plane again
 * after a set over x1 alone. Task and loss follow by the rules of the config.
 */
export function chooseData(kind: DataKind, before: Config): PartialConfig {
  const own = kind === 'custom' ? keptPoints(before) : null;
  if (own !== null) {
    const isPlane = own.task === 'classification' && !before.features.some(usesX2);
    return { ...changeTo(own), ...(isPlane ? { features: ['x1', 'x2'] } : {}) };
  }
  const { preferred, dimensions } = DATA_TRAITS[kind];
  const wasLine = DATA_TRAITS[before.data.kind].dimensions === 1;
  const seesPlane = wasLine && dimensions === 2;
  return { data: { kind, ...preferred }, ...(seesPlane ? { features: ['x1', 'x2'] } : {}) };
}
