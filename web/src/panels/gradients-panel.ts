// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { UiContext } from '../ui/ui-context';
import './nn-gradients-view';

/** Gradient norms and update ratios over the run. */
export function panel(ui: UiContext): TemplateResult {
  return html`<nn-gradients-view .ui=${ui}></nn-gradients-view>`;
}
