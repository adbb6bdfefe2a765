// SPDX-License-Identifier: MIT
// Curves as an SVG picture: both axes logarithmic, readable on light and dark paper.
import { short } from './report.mjs';

/** @typedef {import('./curves.mjs').Curve} Curve */

const PANEL = { width: 300, height: 240, left: 48, right: 20, top: 34, bottom: 44 };
const STYLE = `
  text { font: 12px system-ui, sans-serif; fill: #333 }
  .title { font-weight: 600 }
  .tick { font-size: 11px; fill: #666 }
  .grid { stroke: #ddd }
  .line { stroke: #2563b0; fill: none; stroke-width: 2 }
  .dot { fill: #2563b0 }
  @media (prefers-color-scheme: dark) {
    text { fill: #ddd }
    .tick { fill: #aaa }
    .grid { stroke: #444 }
    .line { stroke: #7db3f0 }
    .dot { fill: #7db3f0 }
  }
`;

/** Position of `value` between `from` and `to` on a logarithmic axis. */
const along = (value, from, to, start, end) =>
  start + ((end - start) * Math.log(value / from)) / Math.log(to / from);

/** Powers of ten that hold all `values` between them. */
function decades(values) {
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))));
  return Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i));
}

const label = (value) => short(Number(value.toPrecision(3)));
const at = (number) => number.toFixed(1);

/** @param {Curve} curve @param {number} offset  of the panel from the left edge */
function panelOf({ title, variable, unit, points }, offset) {
  const left = offset + PANEL.left;
  const right = offset + PANEL.width - PANEL.right;
  const bottom = PANEL.height - PANEL.bottom;
  const xs = points.map(({ x }) => x);
  const ticks = decades(points.map(({ y }) => y));
  const placeX = (x) => at(along(x, xs[0], xs.at(-1), left, right));
  const placeY = (y) => at(along(y, ticks[0], ticks.at(-1), bottom, PANEL.top));
  const parts = [
    `<text class="title" x="${left}" y="16">${title}, ${unit}</text>`,
    ...ticks.flatMap((y) => [
      `<line class="grid" x1="${left}" x2="${right}" y1="${placeY(y)}" y2="${placeY(y)}"/>`,
      `<text class="tick" text-anchor="end" x="${left - 6}" y="${Number(placeY(y)) + 4}">${label(y)}</text>`,
    ]),
    ...xs
      .filter((_, i) => xs.length <= 6 || i % 2 === 0)
      .map(
        (x) =>
          `<text class="tick" text-anchor="middle" x="${placeX(x)}" y="${bottom + 16}">${x}</text>`,
      ),
    `<text text-anchor="middle" x="${at((left + right) / 2)}" y="${PANEL.height - 8}">${variable}</text>`,
    `<polyline class="line" points="${points.map(({ x, y }) => `${placeX(x)},${placeY(y)}`).join(' ')}"/>`,
    ...points.map(
      ({ x, y }) =>
        `<circle class="dot" r="3" cx="${placeX(x)}" cy="${placeY(y)}"><title>${x}: ${y} ${unit}</title></circle>`,
    ),
  ];
  return parts.join('\n');
}

/**
 * One picture with a panel per curve, side by side.
 * @param {Curve[]} curves
 */
export function figureOf(curves) {
  const width = PANEL.width * curves.length;
  const titles = curves.map(({ title, variable }) => `${title} against ${variable}`).join('; ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${PANEL.height}" width="${width}" height="${PANEL.height}" role="img">
<title>${titles}</title>
<style>${STYLE}</style>
${curves.map((curve, i) => panelOf(curve, i * PANEL.width)).join('\n')}
</svg>
`;
}
