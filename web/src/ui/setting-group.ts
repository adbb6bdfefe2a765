// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';

/** Settings that belong together, under their heading. */
export function settingGroup(name: string, heading: string, fields: unknown): TemplateResult {
  return html`<fieldset class="group" data-group=${name}>
    <legend class="heading">${heading}</legend>
    ${fields}
  </fieldset>`;
}
