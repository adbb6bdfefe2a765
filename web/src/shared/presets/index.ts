// SPDX-License-Identifier: MIT
import { type Config, DEFAULT_CONFIG } from '../config';
import { sameValue } from '../same-value';
import { checkConfig } from '../validate-config';
import { ACTIVATION_PRESETS } from './activation-presets';
import { CAPACITY_PRESETS } from './capacity-presets';
import { CLASSIC_PRESETS } from './classic-presets';
import { NEURON_PRESETS } from './neuron-presets';
import type { Preset } from './preset';

const ALL = {
  ...NEURON_PRESETS,
  ...ACTIVATION_PRESETS,
  ...CAPACITY_PRESETS,
  ...CLASSIC_PRESETS,
};

export type PresetId = keyof typeof ALL;

export const PRESETS: Readonly<Record<PresetId, Preset>> = ALL;

const idsOf = <K extends PresetId>(group: Readonly<Record<K, Preset>>): readonly K[] =>
  Object.keys(group) as K[];

/** In the order in which the menu offers them. */
export const PRESET_GROUPS = {
  neuron: idsOf(NEURON_PRESETS),
  activation: idsOf(ACTIVATION_PRESETS),
  capacity: idsOf(CAPACITY_PRESETS),
  classic: idsOf(CLASSIC_PRESETS),
} as const satisfies Record<string, readonly PresetId[]>;

export type PresetGroup = keyof typeof PRESET_GROUPS;

export const PRESET_IDS = idsOf(PRESETS);

export function isPresetId(text: string): text is PresetId {
  return Object.hasOwn(PRESETS, text);
}

/** The whole config of a preset. */
export function presetConfig(id: PresetId): Config {
  return checkConfig(PRESETS[id].settings, DEFAULT_CONFIG).config;
}

/** A config that names a preset, as links and attributes do; null when there is none of that name. */
export function namedPreset(name: string): Config | null {
  return isPresetId(name) ? presetConfig(name) : null;
}

/** The preset that a config is exactly, if it is one. */
export function presetOf(config: Config): PresetId | null {
  return PRESET_IDS.find((id) => sameValue(presetConfig(id), config)) ?? null;
}
