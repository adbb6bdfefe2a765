// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { UiContext } from '../ui/ui-context';
import './nn-gradient-check-panel';

/** Backpropagation against difference quotients, in double. */
export function panel(ui: UiContext): TemplateResult {
  return html`<nn-gradient-check-panel .ui=${ui}></nn-gradient-check-panel>`;
}
