// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { UiContext } from '../ui/ui-context';
import './nn-confusion-panel';

/** Which classes are taken for which. */
export function panel(ui: UiContext): TemplateResult {
  return html`<nn-confusion-panel .ui=${ui}></nn-confusion-panel>`;
}
