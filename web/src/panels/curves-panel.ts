// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import '../elements/nn-loss-view';
import type { UiContext } from '../ui/ui-context';

/** The curves of loss and accuracy, with more room than in the column. */
export function panel(ui: UiContext): TemplateResult {
  return html`<nn-loss-view .ui=${ui}></nn-loss-view>`;
}
