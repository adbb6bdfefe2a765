// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { UiContext } from '../ui/ui-context';
import './nn-histograms-view';

/** Activations and gradients of every layer. */
export function panel(ui: UiContext): TemplateResult {
  return html`<nn-histograms-view .ui=${ui}></nn-histograms-view>`;
}
