// SPDX-License-Identifier: MIT
import { css, html, svg, type TemplateResult } from 'lit';
import type { I18n } from '../i18n/index';

/** A sample 44 × 20 in the drawing's own marks. */
function sample(content: TemplateResult): TemplateResult {
  return html`<svg viewBox="0 0 44 20" width="44" height="20" aria-hidden="true">${content}</svg>`;
}

const SAMPLES = {
  positive: sample(svg`<path class="positive" d="M2 10H42" stroke-width="3"/>`),
  negative: sample(
    svg`<path class="negative" d="M2 10H42" stroke-width="3" stroke-dasharray="7 5"/>`,
  ),
  strength: sample(
    svg`<path class="ink" d="M2 5H42" stroke-width="1" opacity=".35"/><path class="ink" d="M2 14H42" stroke-width="4"/>`,
  ),
  bias: sample(
    svg`<circle class="dot" cx="8" cy="10" r="4.5"/><circle class="negative" cx="22" cy="10" r="3.7" stroke-width="1.7"/><circle class="grey" cx="36" cy="10" r="2.4" stroke-width="1"/>`,
  ),
  dead: sample(
    svg`<rect class="frame" x="13" y="1" width="18" height="18" rx="4"/><path class="ink" d="M18 6l8 8M26 6l-8 8" stroke-width="1.8"/>`,
  ),
  saturated: sample(
    svg`<rect class="frame" x="13" y="1" width="18" height="18" rx="4"/><path class="ink" d="M16.5 5h11" stroke-width="2"/>`,
  ),
  lock: sample(
    svg`<rect class="solid" x="17" y="9" width="10" height="7" rx="1.2"/><path class="ink" d="M19 9V7a3 3 0 0 1 6 0v2" stroke-width="1.6"/>`,
  ),
  group: sample(
    svg`<rect class="frame" x="9" y="3" width="26" height="14" rx="4"/><text x="22" y="14" text-anchor="middle">+9</text>`,
  ),
} as const;

/** What every mark of the network drawing means. */
export function networkLegend({ text }: I18n, gradient: boolean): TemplateResult {
  const { legend } = text.network;
  const rows: readonly (readonly [TemplateResult, string])[] = [
    [SAMPLES.positive, gradient ? legend.positiveGradient : legend.positive],
    [SAMPLES.negative, gradient ? legend.negativeGradient : legend.negative],
    [SAMPLES.strength, gradient ? legend.strengthGradient : legend.strength],
    [SAMPLES.bias, legend.bias],
    [SAMPLES.dead, legend.dead],
    [SAMPLES.saturated, legend.saturated],
    [SAMPLES.lock, legend.lock],
    [SAMPLES.group, legend.group],
  ];
  return html`<ul>
      ${rows.map(([mark, words]) => html`<li>${mark}<span>${words}</span></li>`)}
    </ul>
    <p>${legend.map}</p>
    <p>${legend.use}</p>`;
}

export const networkLegendStyles = css`
  .legend {
    max-inline-size: min(420px, calc(100vw - 16px));
  }
  .legend ul {
    display: grid;
    gap: 6px;
    margin: 0 0 8px;
    padding: 0;
    list-style: none;
  }
  .legend li {
    display: grid;
    grid-template-columns: 44px 1fr;
    gap: 12px;
    align-items: center;
  }
  .legend p {
    margin: 4px 0 0;
    color: var(--nn-ink-2);
  }
  .legend svg {
    fill: none;
    stroke-linecap: butt;
  }
  .legend .positive {
    stroke: var(--nn-positive);
  }
  .legend .negative {
    stroke: var(--nn-negative);
  }
  .legend .dot {
    fill: var(--nn-positive);
  }
  .legend .grey {
    stroke: var(--nn-ink-3);
  }
  .legend .ink {
    stroke: var(--nn-ink);
    stroke-linecap: round;
  }
  .legend .solid {
    fill: var(--nn-ink);
  }
  .legend .frame {
    stroke: var(--nn-edge);
    fill: var(--nn-sunken);
  }
  .legend text {
    fill: var(--nn-ink-2);
    font: 600 10px var(--nn-font);
  }
`;
