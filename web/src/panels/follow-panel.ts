// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { UiContext } from '../ui/ui-context';
import './follow/nn-follow-panel';

/** One example on its way through the net and back. */
export function panel(ui: UiContext): TemplateResult {
  return html`<nn-follow-panel .ui=${ui}></nn-follow-panel>`;
}
