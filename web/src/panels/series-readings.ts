// SPDX-License-Identifier: MIT
import { html, nothing, svg, type TemplateResult } from 'lit';
import { type LineStyle, styleToken } from './line-style';

/** A line of a legend that also tells the value at a point. */
export interface Reading {
  readonly name: string;
  /** How its curve looks. */
  readonly style: LineStyle;
  readonly value: string;
  /** What to think of the value. */
  readonly note?: string | undefined;
}

function swatch(style: LineStyle): TemplateResult {
  return html`<svg class="swatch" viewBox="0 0 22 8" aria-hidden="true" focusable="false">
    ${svg`<line x1="0" y1="4" x2="22" y2="4" style="stroke: ${styleToken(style)}"
      stroke-width=${style.width} stroke-dasharray=${style.dash.join(' ')} />`}
  </svg>`;
}

/** @param moment when the values held */
export function readingList(moment: string, readings: readonly Reading[]): TemplateResult {
  return html`<div class="readings">
    <p class="moment">${moment}</p>
    <dl>
      ${readings.map(
        ({ name, style, value, note }) => html`<div>
          <dt>${swatch(style)}<span>${name}</span></dt>
          <dd>${value}</dd>
          ${note === undefined ? nothing : html`<dd class="note">${note}</dd>`}
        </div>`,
      )}
    </dl>
  </div>`;
}
