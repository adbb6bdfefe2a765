// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { valueRange } from '../render/value-field';
import { classCount, drawnDimensions } from '../shared/data-traits';
import { FEW_CLASSES } from '../ui/class-names';
import { ICONS } from '../ui/icons';
import type { UiContext, UnitRef } from '../ui/ui-context';
import { classMarker } from './class-marker';
import { showsScore } from './region-picture';
import { unitName } from './unit-names';

/** Over the picture: which colours and markers mean what; of a single unit its name and the way back. */
export function outputHead(
  ui: UiContext,
  isHidden: boolean,
  unit: UnitRef | null,
  valueEnds: readonly [string, string],
): TemplateResult {
  const { output } = ui.i18n.text;
  const config = ui.store.config.value;
  const dimensions = drawnDimensions(config);
  const isCurve = dimensions === 1 && !isHidden;
  const hint =
    dimensions === 0 ? html`<p class="hint"></p>` : fillings(ui, config.data.trainShare === 1);
  if (unit !== null && !isHidden) {
    return html`<div class="legend-row">
        <h3>${unitName(ui, unit)}</h3>
        <button class="back" type="button" aria-label=${output.back} @click=${() => back(ui)}>
          ${ICONS.back}${output.backChip}
        </button>
      </div>
      <div class="legend-row">
        ${isCurve ? nothing : valueScale(valueEnds[0], valueEnds[1], '')}${hint}
      </div>`;
  }
  const hasClasses = classCount(config) > 0;
  const hasScale = dimensions === 2 ? !isHidden || !hasClasses : isHidden && !hasClasses;
  const scale = hasScale ? regionScale(ui) : html`<span></span>`;
  // While points are edited, their tools show the classes.
  if (ui.points.editing.value) return html`<div class="legend-row">${scale}${hint}</div>`;
  const curve = html`<p class="hint">${isCurve ? output.curveLegend : ''}</p>`;
  const first = hasClasses ? classLegend(ui) : isCurve ? curve : scale;
  // Two rows for every task, so that the picture stays where it is.
  return html`<div class="legend-row">${first}</div>
    <div class="legend-row">${hasClasses ? scale : html`<span></span>`}${hint}</div>`;
}

/** How training and test examples look. */
function fillings({ i18n }: UiContext, isAllTraining: boolean): TemplateResult {
  const { output, loss } = i18n.text;
  if (isAllTraining) return html`<p class="hint">${output.filledOnly}</p>`;
  return html`<p class="hint fillings">
    <span class="visually-hidden">${output.filled}</span>
    <i></i><span aria-hidden="true">${loss.train}</span>
    <i class="hollow"></i><span aria-hidden="true">${loss.test}</span>
  </p>`;
}

function back(ui: UiContext): void {
  ui.selection.value = null;
}

function classLegend(ui: UiContext): TemplateResult {
  const { network, output } = ui.i18n.text;
  const count = classCount(ui.store.config.value);
  const classes = Array.from({ length: count }, (_, index) => index);
  const label = (index: number): string =>
    count > FEW_CLASSES ? ui.i18n.format.integer(index) : network.classLabel(index);
  return html`<ul class=${count > FEW_CLASSES ? 'legend many' : 'legend'} aria-label=${output.legend}>
    ${classes.map((index) => html`<li>${classMarker(index)}<span>${label(index)}</span></li>`)}
  </ul>`;
}

function regionScale(ui: UiContext): TemplateResult {
  const { output } = ui.i18n.text;
  const layout = ui.store.configured.value?.layout;
  const range = layout === undefined ? null : valueRange(layout);
  if (range !== null) {
    const { format } = ui.i18n;
    return valueScale(format.short(range.minimum), format.short(range.maximum), output.valueAxis);
  }
  if (classCount(ui.store.config.value) !== 2) return valueScale('0', '1', output.certainty, true);
  if (showsScore(ui)) return valueScale('−1', '+1', output.scoreScale);
  return valueScale('0', '1', output.probabilityScale(ui.i18n.text.network.classLabel(1)));
}

/** @param isPlain from nothing to full, whatever the colour, instead of from one end to the other */
function valueScale(least: string, most: string, name: string, isPlain = false): TemplateResult {
  const ramp = html`<span class=${isPlain ? 'ramp plain' : 'ramp'}></span>`;
  return html`<p class="hint scale">
    <span class="ends"><span>${least}</span>${ramp}<span>${most}</span></span>
    <span>${name}</span>
  </p>`;
}
