// SPDX-License-Identifier: MIT
import { css, html, svg, type TemplateResult } from 'lit';
import type { I18n } from '../i18n/index';
import type { Config } from '../shared/config';
import { networkShape } from '../shared/network-shape';
import { ICONS } from '../ui/icons';

/** More units than this are not told apart in a still picture. */
const MOST_UNITS = 6;
const COLUMN_PX = 64;
const ROW_PX = 28;
const RADIUS_PX = 8;

export const stillStyles = css`
  .still {
    display: grid;
    place-items: center;
    align-content: center;
    gap: 12px;
    min-block-size: min(240px, 100%);
    padding: 24px 16px;
    box-sizing: border-box;
    font: 450 15px / 1.4 var(--nn-font);
    --nn-target: 44px;
  }
  .still svg.net {
    max-inline-size: 100%;
    max-block-size: 200px;
    color: var(--nn-edge);
  }
  .still p {
    margin: 0;
    color: var(--nn-ink-2);
  }
`;

interface Unit {
  readonly x: number;
  readonly y: number;
}

/** What stands in the place of a playground until somebody sees it: its net, and how to start it. */
export function stillTemplate(config: Config, i18n: I18n, play: () => void): TemplateResult {
  const { text, format } = i18n;
  const shape = networkShape(config);
  const network = text.network.shape(format.integer(shape.layers));
  return html`<div class="still" lang=${i18n.language} role="group" aria-label=${text.element.label}>
    ${netPicture(shape.sizes)}
    <p>${network} · ${shape.sizes.join('-')}</p>
    <button class="button filled" type="button" @click=${play}>
      ${ICONS.play}${text.transport.play}
    </button>
  </div>`;
}

function netPicture(sizes: readonly number[]): TemplateResult {
  const counts = sizes.map((size) => Math.min(size, MOST_UNITS));
  const rows = Math.max(...counts);
  const width = COLUMN_PX * (counts.length - 1) + 4 * RADIUS_PX;
  const height = ROW_PX * (rows - 1) + 4 * RADIUS_PX;
  const columns = counts.map((count, column) =>
    Array.from(
      { length: count },
      (_, row): Unit => ({
        x: 2 * RADIUS_PX + column * COLUMN_PX,
        y: height / 2 + (row - (count - 1) / 2) * ROW_PX,
      }),
    ),
  );
  const links = columns.slice(1).flatMap((to, column) => linksBetween(columns[column] ?? [], to));
  return html`<svg
    class="net"
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
  >
    <path d=${links.join('')} stroke-opacity="0.4" />
    ${columns.flat().map(({ x, y }) => svg`<circle cx=${x} cy=${y} r=${RADIUS_PX} fill="var(--nn-surface)" />`)}
  </svg>`;
}

function linksBetween(from: readonly Unit[], to: readonly Unit[]): string[] {
  return from.flatMap((a) => to.map((b) => `M${a.x} ${a.y}L${b.x} ${b.y}`));
}
