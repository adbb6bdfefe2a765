// SPDX-License-Identifier: MIT
import type { Config } from '../shared/config';
import { inputUnits } from '../shared/network-shape';
import { FEATURE_LABELS } from './choices';

/** How the inputs are written: features by their formula, numbers of a vector by their place. */
export function inputName({ data, features }: Config, unit: number): string {
  if (data.kind === 'vectors') return String(unit + 1);
  return FEATURE_LABELS[features[unit] ?? 'x1'];
}

export function inputNames(config: Config): string[] {
  return Array.from({ length: inputUnits(config) }, (_, unit) => inputName(config, unit));
}
