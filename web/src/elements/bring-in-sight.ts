// SPDX-License-Identifier: MIT

/** Scrolls `element` to the middle of the window unless all of `part` can be seen. */
export function bringInSight(element: Element, part: Element | null): void {
  const box = part?.getBoundingClientRect();
  const isSeen = box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  if (!isSeen) element.scrollIntoView({ block: 'center' });
}
