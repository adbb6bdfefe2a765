// SPDX-License-Identifier: MIT
import { svg, type TemplateResult } from 'lit';

/** A 16 × 16 line icon in the colour of the text; hidden from assistive technology, which has the label. */
function icon(content: TemplateResult): TemplateResult {
  return svg`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" fill="none"
    stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"
    aria-hidden="true" focusable="false">${content}</svg>`;
}

export const ICONS = {
  play: icon(svg`<path d="M4.5 2.8v10.4L13 8z" fill="currentColor"/>`),
  pause: icon(svg`<path d="M5 3v10M11 3v10" stroke-width="3"/>`),
  step: icon(svg`<path d="M2.5 3.6v8.8L9.5 8z" fill="currentColor"/><path d="M13 3.5v9"/>`),
  reset: icon(svg`<path d="M3.2 5.4A5.5 5.5 0 1 1 2.5 8"/><path d="M3 2.2v3.4h3.4"/>`),
  share:
    icon(svg`<path d="M6.5 9.5l3-3"/><path d="M7.6 4.6l1.5-1.5a2.7 2.7 0 0 1 3.8 3.8l-1.5 1.5"/>
    <path d="M8.4 11.4l-1.5 1.5a2.7 2.7 0 0 1-3.8-3.8l1.5-1.5"/>`),
  check: icon(svg`<path d="M3 8.5l3.2 3.2L13 4.5"/>`),
  auto: icon(
    svg`<circle cx="8" cy="8" r="5.5"/><path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor"/>`,
  ),
  light: icon(svg`<circle cx="8" cy="8" r="2.8"/>
    <path d="M8 1.5v1.3M8 13.2v1.3M1.5 8h1.3M13.2 8h1.3M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9"/>`),
  dark: icon(svg`<path d="M13.2 9.6A5.6 5.6 0 0 1 6.4 2.8a5.6 5.6 0 1 0 6.8 6.8z"/>`),
  settings: icon(svg`<path d="M2 4.5h7M12.5 4.5H14M2 11.5h1.5M7 11.5h7"/>
    <circle cx="10.7" cy="4.5" r="1.7"/><circle cx="5.3" cy="11.5" r="1.7"/>`),
  presets: icon(svg`<path d="M2.5 4h11M2.5 8h11M2.5 12h7"/>`),
  chevron: icon(svg`<path d="M4.5 6.5L8 10l3.5-3.5"/>`),
  back: icon(svg`<path d="M7.5 3.5L3 8l4.5 4.5M3.5 8H13"/>`),
  undo: icon(
    svg`<path d="M5.5 2.8L2.7 5.6l2.8 2.8"/><path d="M2.9 5.6h6.4a3.6 3.6 0 0 1 0 7.2H6"/>`,
  ),
  redo: icon(
    svg`<path d="M10.5 2.8l2.8 2.8-2.8 2.8"/><path d="M13.1 5.6H6.7a3.6 3.6 0 0 0 0 7.2H10"/>`,
  ),
  minus: icon(svg`<path d="M4 8h8"/>`),
  plus: icon(svg`<path d="M4 8h8M8 4v8"/>`),
  close: icon(svg`<path d="M4.2 4.2l7.6 7.6M11.8 4.2l-7.6 7.6"/>`),
  dice: icon(svg`<path d="M13 6.2A5.3 5.3 0 0 0 3.6 5M3 9.8A5.3 5.3 0 0 0 12.4 11"/>
    <path d="M3.3 2v3.2h3.2M12.7 14v-3.2H9.5"/>`),
  locked: icon(svg`<rect x="3.5" y="7" width="9" height="6.5" rx="1.2" fill="currentColor"/>
    <path d="M5.3 7V5.2a2.7 2.7 0 0 1 5.4 0V7"/>`),
  unlocked: icon(svg`<rect x="3.5" y="7" width="9" height="6.5" rx="1.2"/>
    <path d="M5.3 7V4.6a2.7 2.7 0 0 1 5.2-1"/>`),
  table: icon(svg`<rect x="2.5" y="3" width="11" height="10" rx="1.2"/>
    <path d="M2.5 6.5h11M2.5 9.8h11M6.3 6.5V13"/>`),
  help: icon(svg`<circle cx="8" cy="8" r="6"/><path d="M6.2 6.4a1.9 1.9 0 1 1 2.5 1.8c-.5.2-.7.5-.7 1"/>
    <path d="M8 11.4v.1" stroke-width="2"/>`),
  epoch: icon(
    svg`<path d="M1.5 3.6v8.8L6.5 8zM7 3.6v8.8L12 8z" fill="currentColor"/><path d="M14.2 3.5v9"/>`,
  ),
  goal: icon(svg`<path d="M4 14V2.5"/><path d="M4 3h8.5l-2 2.7 2 2.8H4" fill="currentColor"/>`),
  pin: icon(svg`<path d="M6 2.5h4M6.8 2.5v4L4.5 9h7L9.2 6.5v-4M8 9v4.5"/>`),
  copy: icon(
    svg`<rect x="5.5" y="5.5" width="8" height="8" rx="1.5"/><path d="M10.5 3.5v-.3c0-.7-.5-1.2-1.2-1.2H3.7C3 2 2.5 2.5 2.5 3.2v5.6c0 .7.5 1.2 1.2 1.2H4"/>`,
  ),
  info: icon(
    svg`<circle cx="8" cy="8" r="6"/><path d="M8 7.2v4"/><path d="M8 4.7v.1" stroke-width="2"/>`,
  ),
} as const;
