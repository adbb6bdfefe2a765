// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { DiagnosticsTexts } from '../i18n/panels/catalogue/diagnostics';
import { checkField } from '../ui/fields';

/** What the controls under a chart show and do. */
export interface SeriesFoot {
  /** A part of the run is shown, not all of it. */
  readonly isClose: boolean;
  /** Whether the axis is logarithmic; null where there is no choice. */
  readonly log: boolean | null;
  setLog(on: boolean): void;
  zoom(closer: boolean): void;
  showAll(): void;
  /** The button that opens the table. */
  readonly table: TemplateResult;
}

/** The controls under a chart: its axis, how close it is looked at, and its table. */
export function seriesFoot({ chart }: DiagnosticsTexts, foot: SeriesFoot): TemplateResult {
  return html`<div class="foot">
    ${foot.log === null ? nothing : checkField(chart.log, foot.log, (on) => foot.setLog(on))}
    <div class="zoom">
      ${zoomButton('−', chart.zoomOut, !foot.isClose, () => foot.zoom(false))}
      ${zoomButton('+', chart.zoomIn, false, () => foot.zoom(true))}
      <button class="button" type="button" ?disabled=${!foot.isClose} @click=${() => foot.showAll()}>
        ${chart.showAll}
      </button>
    </div>
    ${foot.table}
  </div>`;
}

function zoomButton(sign: string, label: string, off: boolean, zoom: () => void): TemplateResult {
  return html`<button
    class="button"
    type="button"
    aria-label=${label}
    title=${label}
    ?disabled=${off}
    @click=${zoom}
  >
    ${sign}
  </button>`;
}
