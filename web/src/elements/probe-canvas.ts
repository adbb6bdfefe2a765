// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';

/** How the values of a drawing are read: under the pointer, and by keys. */
export interface ProbeHandlers {
  readonly pointed: (event: PointerEvent) => void;
  readonly pressed: (event: KeyboardEvent) => void;
  /** Nothing is read any more. */
  readonly left: () => void;
}

/** A finger leaves when it is lifted, and only then is what it covered to be seen: it stays read. */
export function byPointer(left: () => void): (event: PointerEvent) => void {
  return ({ pointerType }) => {
    if (pointerType !== 'touch') left();
  };
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
    @pointercancel=${left}
    @pointerleave=${byPointer(left)}
    @keydown=${pressed}
    @blur=${left}
  ></canvas>`;
}
