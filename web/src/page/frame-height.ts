// SPDX-License-Identifier: MIT

/** What a frame tells the page around it. It is the only thing, so any page may hear it. */
export interface HeightMessage {
  readonly type: 'nn-playground:height';
  /** Height in CSS pixels that shows all of it. */
  readonly height: number;
}

/** Smaller changes are not worth moving the text around the frame. */
const LEAST_CHANGE_PX = 2;

/** Tells the page around this one how high `element` is, now and whenever that changes. */
export function postHeight(element: Element): void {
  if (parent === window) return;
  let told = 0;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (Math.abs(height - told) < LEAST_CHANGE_PX) return;
    told = height;
    const message: HeightMessage = { type: 'nn-playground:height', height };
    parent.postMessage(message, '*');
  });
  observer.observe(element);
}
