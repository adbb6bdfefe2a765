// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { UiContext } from '../ui/ui-context';
import './nn-examples-panel';

/** What the net makes of every example, as a table to be sorted. */
export function panel(ui: UiContext): TemplateResult {
  return html`<nn-examples-panel .ui=${ui}></nn-examples-panel>`;
}
