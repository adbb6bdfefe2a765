// SPDX-License-Identifier: MIT
import type { Config } from '../shared/config';
import { inputUnits } from '../shared/network-shape';
import { FEATURE_LABELS } from './choices';

const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

/** How the inputs of the net are written: features of the point, or the numbers of a vector. */
export function inputNames(config: Config): string[] {
  return Array.from({ length: inputUnits(config) }, (_, unit) => inputName(config, unit));
}

export function inputName(config: Config, unit: number): string {
  const feature = config.features[unit];
  if (config.data.kind !== 'vectors' && feature !== undefined) return FEATURE_LABELS[feature];
  return `x${[...String(unit + 1)].map((digit) => SUBSCRIPTS[Number(digit)]).join('')}`;
}
