// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { UiContext } from '../ui/ui-context';
import './nn-regions-panel';

/** How many decision regions there are, and how long their boundary is. */
export function panel(ui: UiContext): TemplateResult {
  return html`<nn-regions-panel .ui=${ui}></nn-regions-panel>`;
}
