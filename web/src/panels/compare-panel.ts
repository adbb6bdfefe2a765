// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { UiContext } from '../ui/ui-context';
import './nn-compare-desk';

/** Chooses a setting to vary in the present config, shows that, and opens or shares it. */
export function panel(ui: UiContext): TemplateResult {
  return html`<nn-compare-desk .ui=${ui}></nn-compare-desk>`;
}
