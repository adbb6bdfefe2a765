// SPDX-License-Identifier: MIT
import { css, html, type TemplateResult } from 'lit';
import { valueRange } from '../render/value-field';
import type { Config } from '../shared/config';
import { classCount, drawnDimensions } from '../shared/data-traits';
import type { UiContext } from '../ui/ui-context';
import { classMarker } from './class-marker';

export const legendStyles = css`
  .scale {
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: 6px;
    font-variant-numeric: tabular-nums;
  }
  .scale .bar {
    inline-size: 96px;
    block-size: 12px;
    border: 1px solid var(--nn-edge);
    border-radius: 2px;
    background: linear-gradient(
      to right,
      var(--nn-negative),
      var(--nn-surface),
      var(--nn-positive)
    );
  }
`;

/** What colours and markers mean: classes, values, or a curve; and which examples are held out. */
export function outputLegend(ui: UiContext): TemplateResult {
  const { output } = ui.i18n.text;
  const config = ui.store.config.value;
  const filling = config.data.trainShare === 1 ? output.filledOnly : output.filled;
  const isCurve = drawnDimensions(config) === 1;
  const hint = isCurve ? `${output.curveLegend}; ${filling}` : filling;
  return html`${isCurve ? html`<span></span>` : meaning(ui, config)}
    <p class="hint">${drawnDimensions(config) === 0 ? '' : hint}</p>`;
}

function meaning(ui: UiContext, config: Config): TemplateResult {
  const classes = classCount(config);
  if (classes === 0) return valueScale(ui);
  const { network, output } = ui.i18n.text;
  const indices = Array.from({ length: classes }, (_, index) => index);
  // Names of many classes would take the place of the picture.
  const label = (index: number): string =>
    classes > 4 ? ui.i18n.format.integer(index) : network.classLabel(index);
  return html`<ul class="legend" aria-label=${output.legend}>
    ${indices.map((index) => html`<li>${classMarker(index)}<span>${label(index)}</span></li>`)}
  </ul>`;
}

function valueScale({ store, i18n }: UiContext): TemplateResult {
  const { format, text } = i18n;
  const layout = store.configured.value?.layout;
  const range = layout === undefined ? null : valueRange(layout);
  const shown = (value: number | undefined): string =>
    value === undefined ? '' : format.short(value);
  return html`<div class="scale" role="group" aria-label=${text.output.scale}>
    <span>${shown(range?.minimum)}</span><span class="bar"></span><span>${shown(range?.maximum)}</span>
  </div>`;
}
