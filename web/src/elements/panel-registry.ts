// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import type { PanelName } from '../shared/panels';
import type { UiContext } from '../ui/ui-context';

/** What the module of a panel exports. Importing it defines the elements that it needs. */
export interface PanelModule {
  panel(ui: UiContext): TemplateResult;
}

export interface PanelEntry {
  /** Brings the module, which is no part of what the page loads at first. */
  load(): Promise<PanelModule>;
  /** Wants twice the room of others. */
  readonly wide?: boolean;
}

/** The instruments that there are. */
export const PANEL_ENTRIES: Partial<Record<PanelName, PanelEntry>> = {
  timeline: { load: () => import('../panels/timeline-panel') },
  curves: { load: () => import('../panels/curves-panel') },
  weights: { load: () => import('../panels/weights-panel') },
  examples: { load: () => import('../panels/examples-panel'), wide: true },
  confusion: { load: () => import('../panels/confusion-panel') },
  regions: { load: () => import('../panels/regions-panel') },
  paths: { load: () => import('../panels/paths-panel') },
  landscape: { load: () => import('../panels/landscape-panel'), wide: true },
  'gradient-check': { load: () => import('../panels/gradient-check-panel') },
  restarts: { load: () => import('../panels/restarts-panel'), wide: true },
  histograms: { load: () => import('../panels/histograms-panel') },
  units: { load: () => import('../panels/units-panel') },
  gradients: { load: () => import('../panels/gradients-panel') },
  follow: { load: () => import('../panels/follow-panel'), wide: true },
};
