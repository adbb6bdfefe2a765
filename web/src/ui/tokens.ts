// SPDX-License-Identifier: MIT
import { type CSSResult, css, unsafeCSS } from 'lit';
import { COLOR_SCALES, type ColorScale, SCALE_COLORS, scaleProperties } from './color-scales';

/*
 * Colour belongs to data: the interface itself uses page … line only, and data the scale that
 * `colors` names; text never uses ink-3 below 18 px, its contrast is too low.
 */

const data = (scale: ColorScale, appearance: 'light' | 'dark'): CSSResult =>
  unsafeCSS(scaleProperties(SCALE_COLORS[scale][appearance]));

const lightColors = css`
  --nn-page: #f6f6f3;
  --nn-surface: #ffffff;
  --nn-sunken: #f0f0ec;
  --nn-ink: #1b1c20;
  --nn-ink-2: #5c606b;
  --nn-ink-3: #8b8f99;
  --nn-line: #e3e3de;
  --nn-edge: #85888f;
  --nn-chevron: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='%235c606b' stroke-width='1.5' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M4.5 6.5L8 10l3.5-3.5'/%3E%3C/svg%3E");
  ${data(COLOR_SCALES[0], 'light')}
  color-scheme: light;
`;

const darkColors = css`
  --nn-page: #131418;
  --nn-surface: #1b1d22;
  --nn-sunken: #22252b;
  --nn-ink: #eceef1;
  --nn-ink-2: #a5aab6;
  --nn-ink-3: #767c89;
  --nn-line: #2c3038;
  --nn-edge: #747a87;
  --nn-chevron: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='%23a5aab6' stroke-width='1.5' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M4.5 6.5L8 10l3.5-3.5'/%3E%3C/svg%3E");
  ${data(COLOR_SCALES[0], 'dark')}
  color-scheme: dark;
`;

const otherScales = COLOR_SCALES.slice(1).map(
  (scale) => css`
    :host([colors='${unsafeCSS(scale)}']) {
      ${data(scale, 'light')}
    }
    @media (prefers-color-scheme: dark) {
      :host([colors='${unsafeCSS(scale)}']:not([theme='light'])) {
        ${data(scale, 'dark')}
      }
    }
    :host([colors='${unsafeCSS(scale)}'][theme='dark']) {
      ${data(scale, 'dark')}
    }
  `,
);

/** Colours, type and sizes that everything inside the element inherits. */
export const tokens: CSSResult[] = [
  css`
  :host {
    ${lightColors}
    --nn-font: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'PingFang SC',
      'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif;
    --nn-radius: 8px;
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      ${darkColors}
    }
  }
  :host([theme='dark']) {
    ${darkColors}
  }
`,
  ...otherScales,
];
