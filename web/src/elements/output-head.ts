// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import { classCount } from '../shared/data-traits';
import type { UiContext, UnitRef } from '../ui/ui-context';
import { classMarker } from './class-marker';
import { hasMargins } from './region-picture';
import { unitName } from './unit-names';

/** Over the picture: which colours and markers mean what; of a single unit its name and the way back. */
export function outputHead(
  ui: UiContext,
  isHidden: boolean,
  unit: UnitRef | null,
  valueEnds: readonly [string, string],
): TemplateResult {
  const { output } = ui.i18n.text;
  const { data } = ui.store.config.value;
  const filled = data.trainShare === 1 ? output.filledOnly : output.filled;
  if (unit !== null) {
    return html`<div class="legend-row">
        <h3>${unitName(ui, unit)}</h3>
        <button class="back" type="button" @click=${() => back(ui)}>${output.back}</button>
      </div>
      <div class="legend-row">
        ${valueScale(valueEnds[0], valueEnds[1], '')}
        <p class="hint">${filled}</p>
      </div>`;
  }
  return html`<div class="legend-row">${classLegend(ui)}</div>
    <div class="legend-row">
      ${isHidden ? html`<span></span>` : regionScale(ui)}
      <p class="hint">${filled}</p>
    </div>`;
}

function back(ui: UiContext): void {
  ui.selection.value = null;
}

function classLegend(ui: UiContext): TemplateResult {
  const { network, output } = ui.i18n.text;
  const classes = Array.from({ length: classCount(ui.store.config.value) }, (_, index) => index);
  return html`<ul class="legend" aria-label=${output.legend}>
    ${classes.map(
      (index) => html`<li>${classMarker(index)}<span>${network.classLabel(index)}</span></li>`,
    )}
  </ul>`;
}

function regionScale(ui: UiContext): TemplateResult {
  const { output } = ui.i18n.text;
  ui.store.configured.value;
  if (classCount(ui.store.config.value) !== 2) return html`<span></span>`;
  if (hasMargins(ui)) return valueScale('−1', '+1', output.score(''));
  return valueScale('0', '1', output.probabilityScale);
}

function valueScale(least: string, most: string, name: string): TemplateResult {
  return html`<p class="hint scale">
    <span>${least}</span><span class="ramp"></span><span>${most}</span><span>${name}</span>
  </p>`;
}
