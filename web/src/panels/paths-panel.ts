// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { UiContext } from '../ui/ui-context';
import './nn-paths-panel';

/** The way of two weights in their plane. */
export function panel(ui: UiContext): TemplateResult {
  return html`<nn-paths-panel .ui=${ui}></nn-paths-panel>`;
}
