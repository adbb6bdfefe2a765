// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { UiContext } from '../ui/ui-context';
import './nn-shares-view';

/** Dead and saturated shares over the run. */
export function panel(ui: UiContext): TemplateResult {
  return html`<nn-shares-view .ui=${ui}></nn-shares-view>`;
}
