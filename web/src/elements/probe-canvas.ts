// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';

/** How the values of a drawing are read: under the pointer, and by keys. */
export interface ProbeHandlers {
  readonly pointed: (event: PointerEvent) => void;
  readonly pressed: (event: KeyboardEvent) => void;
  /** Nothing is read any more. */
  readonly left: () => void;
}

/**
 * The canvas of a drawing whose values can be read.
 *
 * @param label all that it shows, in words, until it is drawn
 * @param describedBy ids of what is read and how
 */
export function probeCanvas(
  label: string,
  describedBy: string,
  { pointed, pressed, left }: ProbeHandlers,
): TemplateResult {
  return html`<canvas
    role="img"
    tabindex="0"
    aria-label=${label}
    aria-describedby=${describedBy}
    @pointermove=${pointed}
    @pointerdown=${pointed}
    @pointerleave=${left}
    @keydown=${pressed}
    @blur=${left}
  ></canvas>`;
}
