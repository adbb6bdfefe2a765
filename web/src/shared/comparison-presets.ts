// SPDX-License-Identifier: MIT
import { type Comparison, readComparison } from './comparison';
import { presetConfig } from './presets';

/** The two figures of the notes, as comparisons of the presets that have their data. */
const FIGURES = {
  units: { preset: 'units-3', vary: 'units', values: '3/6/20' },
  lambda: { preset: 'lambda-001', vary: 'l2', values: '0.001/0.01/0.1' },
} as const;

export type ComparisonPreset = keyof typeof FIGURES;

export const COMPARISON_PRESETS: readonly ComparisonPreset[] = ['units', 'lambda'];

export function presetComparison(name: ComparisonPreset): Comparison {
  const { preset, vary, values } = FIGURES[name];
  return readComparison(vary, values, presetConfig(preset)).comparison;
}
