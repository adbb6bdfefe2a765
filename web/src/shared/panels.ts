// SPDX-License-Identifier: MIT
import type { Config } from './config';
import { DATA_TRAITS } from './data-traits';
import { type Problem, shownValue } from './problem';

/** Instruments of the drawer, in the order in which its bar lists them. */
export const PANELS = [
  'curves',
  'histograms',
  'units',
  'gradients',
  'weights',
  'examples',
  'confusion',
  'regions',
  'paths',
  'landscape',
  'gradient-check',
  'follow',
  'compare',
  'restarts',
  'timeline',
] as const;
export type PanelName = (typeof PANELS)[number];

/** No panel, but a strip of its own right above the bar. */
export const STRIP: PanelName = 'timeline';

/** Reads `curves,weights`, each once; unknown words are left out and reported at `view`. */
export function readPanels(text: string): { panels: PanelName[]; problems: Problem[] } {
  const panels = new Set<PanelName>();
  const problems: Problem[] = [];
  for (const word of text.split(',').map((one) => one.trim().toLowerCase())) {
    const panel = PANELS.find((known) => known === word);
    if (panel !== undefined) panels.add(panel);
    else if (word !== '') {
      const value = shownValue(word);
      problems.push({ code: 'unknownValue', path: 'view', value, allowed: PANELS });
    }
  }
  return { panels: [...panels], problems };
}

/** Why a run has nothing to show in a panel. */
export type PanelObstacle = 'regression' | 'noHiddenLayer' | 'notInThePlane' | 'noRegions';

const NEEDS_CLASSES: readonly PanelName[] = ['confusion'];
const NEEDS_HIDDEN_LAYER: readonly PanelName[] = ['units'];
const NEEDS_PLANE: readonly PanelName[] = ['regions'];

/** What keeps `panel` from showing anything of a run with this config; null when nothing does. */
export function panelObstacle(panel: PanelName, config: Config): PanelObstacle | null {
  if (NEEDS_CLASSES.includes(panel) && config.task === 'regression') return 'regression';
  if (NEEDS_HIDDEN_LAYER.includes(panel) && config.network.layers.length === 0)
    return 'noHiddenLayer';
  const isInThePlane = DATA_TRAITS[config.data.kind].dimensions === 2;
  if (!NEEDS_PLANE.includes(panel)) return null;
  if (!isInThePlane) return 'notInThePlane';
  return panel === 'regions' && config.task === 'regression' ? 'noRegions' : null;
}
