// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';

/** Settings that belong together, under their heading; `help` explains all of them. */
export function settingGroup(
  name: string,
  heading: string,
  fields: unknown,
  help: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<div class="group" role="group" aria-label=${heading} data-group=${name}>
    <div class="headed">
      <h3 class="heading">${heading}</h3>
      ${help}
    </div>
    ${fields}
  </div>`;
}
