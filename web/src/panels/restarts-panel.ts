// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { UiContext } from '../ui/ui-context';
import './nn-restarts-panel';

/** How well the settings do from many random starts. */
export function panel(ui: UiContext): TemplateResult {
  return html`<nn-restarts-panel .ui=${ui}></nn-restarts-panel>`;
}
