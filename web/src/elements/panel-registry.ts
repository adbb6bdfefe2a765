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
  curves: { load: () => import('../panels/curves-panel') },
};
