// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { UiContext } from '../ui/ui-context';
import './nn-weights-panel';

/** Weights and biases of a layer as a heat map with numbers. */
export function panel(ui: UiContext): TemplateResult {
  return html`<nn-weights-panel .ui=${ui}></nn-weights-panel>`;
}
