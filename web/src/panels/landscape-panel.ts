// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { UiContext } from '../ui/ui-context';
import './nn-landscape-panel';

/** The loss along a line and on a plane through the present weights. */
export function panel(ui: UiContext): TemplateResult {
  return html`<nn-landscape-panel .ui=${ui}></nn-landscape-panel>`;
}
