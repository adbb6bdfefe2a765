// SPDX-License-Identifier: MIT
import { type Problem, shownValue } from './problem';

/** How much of a playground is shown; `hide` takes away from it. */
export const LAYOUTS = ['full', 'compact', 'bare'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Regions of a playground, in the order in which it shows them. */
export const REGIONS = [
  'transport',
  'presets',
  'readouts',
  'share',
  'language',
  'theme',
  'help',
  'settings',
  'data',
  'network',
  'status',
  'output',
  'loss',
  'instruments',
] as const;
export type Region = (typeof REGIONS)[number];

/** Single controls, named as attributes and links name what they set, where that is no region. */
export const CONTROLS = [
  'play',
  'step',
  'reset',
  'run-options',
  'lr',
  'activation',
  'loss-function',
  'optimizer',
  'l1',
  'l2',
  'batch',
  'speed',
  'sets',
  'noise',
  'train',
  'samples',
  'seed',
  'all-settings',
] as const;
export type Part = Region | (typeof CONTROLS)[number];

/** Every word that `hide` takes. */
export const PARTS: readonly Part[] = [...REGIONS, ...CONTROLS];

const REGIONS_OF: Record<Layout, readonly Region[]> = {
  full: REGIONS,
  compact: ['transport', 'network', 'status', 'output'],
  bare: ['transport', 'output'],
};
/** Beside the field itself, a bare playground has one button. */
const NOT_IN_BARE: readonly Part[] = ['step', 'reset', 'run-options'];

/** What is not shown. */
export type Hidden = ReadonlySet<Part>;

export function hiddenParts(layout: Layout, hide: readonly Part[]): Hidden {
  const shown = REGIONS_OF[layout];
  const regions = REGIONS.filter((region) => !shown.includes(region));
  return new Set([...regions, ...(layout === 'bare' ? NOT_IN_BARE : []), ...hide]);
}

/** Reads `data,loss`; unknown words are left out and reported at `hide`. */
export function readParts(text: string): { parts: Part[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const parts: Part[] = [];
  for (const word of text.split(',').map((one) => one.trim())) {
    const part = PARTS.find((known) => known === word);
    if (part !== undefined) parts.push(part);
    else if (word !== '') {
      problems.push({
        code: 'unknownValue',
        path: 'hide',
        value: shownValue(word),
        allowed: PARTS,
      });
    }
  }
  return { parts, problems };
}
