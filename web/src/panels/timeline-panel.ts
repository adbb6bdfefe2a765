// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { UiContext } from '../ui/ui-context';
import './nn-timeline';

/** Every recorded step of the run, to go back to. */
export function panel(ui: UiContext): TemplateResult {
  return html`<nn-timeline .ui=${ui}></nn-timeline>`;
}
