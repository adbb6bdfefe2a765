// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { I18n } from '../i18n/index';
import { classMarker } from './class-marker';
import type { Point, ProbeReading } from './probe';

/** All numbers at the probed point as bars, in the corner that the point is not in. */
export function probeCard(
  { kind, values }: ProbeReading,
  point: Point,
  { text, format }: I18n,
): TemplateResult {
  const corner = `${point.x1 > 0 ? 'left' : 'right'} ${point.x2 > 0 ? 'lower' : 'upper'}`;
  const largest = Math.max(1, ...values.map(Math.abs));
  const rows = values.map((value, index) => {
    const share = Math.max(0, kind === 'probability' ? value : value / largest);
    const marker = kind === 'value' ? html`<span></span>` : classMarker(index);
    const name = kind === 'value' ? '' : text.network.classLabel(index);
    return html`<li>
      ${marker}<span>${name}</span>
      <span class="track"><span class="bar" style="inline-size: ${100 * share}%"></span></span>
      <span class="number">${format.fixed2(value)}</span>
    </li>`;
  });
  return html`<ul class="card ${corner} ${kind}" aria-hidden="true">
    ${rows}
  </ul>`;
}
