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

/** A whole config as a preset brings it, with the person's own points kept beside its data. */
export function withOwnPoints(config: Config, { data: { points } }: Config): Config {
  const isOwn = config.data.points.length > 0;
  return isOwn ? config : { ...config, data: { ...config.data, points } };
}

/** The preset that a config is exactly, whatever own points it keeps beside; null if it is none. */
export function presetOf(config: Config): PresetId | null {
  const isIt = (id: PresetId): boolean =>
    sameValue(withOwnPoints(presetConfig(id), config), config);
  return PRESET_IDS.find(isIt) ?? null;
}
