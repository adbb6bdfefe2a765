// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ARITHMETICS, type Arithmetic } from '../shared/arithmetic';
import { explain } from './explain';
import type { UiContext } from './ui-context';

/** Which build of the engine computes, with what that means for the result. */
export function arithmeticChoice(ui: UiContext): TemplateResult {
  const { run } = ui.i18n.text;
  const { hasTurbo } = ui.store.build;
  return html`<fieldset
    aria-label=${run.arithmetic}
    aria-describedby=${hasTurbo ? 'arithmetic-restarts' : nothing}>
    <legend>${run.arithmetic} ${explain({ i18n: ui.i18n, topic: 'arithmetic' }, run.arithmetic)}</legend>
    ${ARITHMETICS.map((value) => choice(ui, value))}
    ${hasTurbo ? html`<p class="hint" id="arithmetic-restarts">${run.restarts}</p>` : nothing}
  </fieldset>`;
}

function choice(ui: UiContext, value: Arithmetic): TemplateResult {
  const { run } = ui.i18n.text;
  const { build } = ui.store;
  const isThere = build.usable(value) === value;
  const hint = isThere ? run[`${value}Hint`] : run.needsRelaxed;
  const id = `arithmetic-${value}`;
  return html`<label class="choice">
      <input
        type="radio"
        name="arithmetic"
        aria-describedby=${id}
        ?disabled=${!isThere}
        .checked=${live((build.running.value ?? build.asked) === value)}
        @change=${() => ui.setArithmetic(value)}
      />
      <span>${run[value]}</span>
    </label>
    <p class="hint under" id=${id}>${hint}</p>`;
}
