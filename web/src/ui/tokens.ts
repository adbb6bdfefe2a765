// SPDX-License-Identifier: MIT
import { css } from 'lit';

/*
 * Colour belongs to data: the interface itself uses page … line only. Classes beyond two follow
 * Okabe and Ito's order; text never uses ink-3 below 18 px, its contrast is too low.
 */

const lightColors = css`
  --nn-page: #f6f6f3;
  --nn-surface: #ffffff;
  --nn-sunken: #f0f0ec;
  --nn-ink: #1b1c20;
  --nn-ink-2: #5c606b;
  --nn-ink-3: #8b8f99;
  --nn-line: #e3e3de;
  --nn-edge: #85888f;
  --nn-negative: #d55e00;
  --nn-positive: #0072b2;
  --nn-class-0: #d55e00;
  --nn-class-1: #0072b2;
  --nn-class-2: #009e73;
  --nn-class-3: #cc79a7;
  --nn-class-4: #e69f00;
  --nn-class-5: #56b4e9;
  --nn-class-6: #b8a800;
  --nn-class-7: #1b1c20;
  --nn-class-8: #8c564b;
  --nn-class-9: #7f7f7f;
  --nn-chevron: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='%235c606b' stroke-width='1.5' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M4.5 6.5L8 10l3.5-3.5'/%3E%3C/svg%3E");
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
  --nn-negative: #ff8a4a;
  --nn-positive: #57b2f2;
  --nn-class-0: #ff8a4a;
  --nn-class-1: #57b2f2;
  --nn-class-2: #2fc79a;
  --nn-class-3: #e79cc6;
  --nn-class-4: #f2b233;
  --nn-class-5: #9ad7f7;
  --nn-class-6: #ded23c;
  --nn-class-7: #eceef1;
  --nn-class-8: #c79a8f;
  --nn-class-9: #a8a8a8;
  --nn-chevron: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='%23a5aab6' stroke-width='1.5' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M4.5 6.5L8 10l3.5-3.5'/%3E%3C/svg%3E");
  color-scheme: dark;
`;

/** Colours, type and sizes that everything inside the element inherits. */
export const tokens = css`
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
`;
