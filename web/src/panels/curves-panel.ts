// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { UiContext } from '../ui/ui-context';
import './nn-curves-view';

/** The curves of loss and accuracy, which can be looked at closely. */
export function panel(ui: UiContext): TemplateResult {
  return html`<nn-curves-view .ui=${ui}></nn-curves-view>`;
}
