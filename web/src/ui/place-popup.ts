// SPDX-License-Identifier: MIT

const GAP_PX = 4;
const EDGE_PX = 8;

/**
 * Shows a manual popover under `anchor`, or over it where there is more room, and keeps it there
 * while the page scrolls. Being in the top layer it is never clipped. Returns what hides it again.
 */
export function showPopup(popup: HTMLElement, anchor: HTMLElement): () => void {
  popup.showPopover();
  const stop = followAnchor(popup, anchor);
  return () => {
    stop();
    if (popup.isConnected && popup.matches(':popover-open')) popup.hidePopover();
  };
}

/** Keeps an open popover at `anchor`. Returns what stops that. */
export function followAnchor(popup: HTMLElement, anchor: HTMLElement): () => void {
  const place = (): void => placePopup(popup, anchor);
  place();
  addEventListener('scroll', place, { capture: true, passive: true });
  addEventListener('resize', place);
  return () => {
    removeEventListener('scroll', place, { capture: true });
    removeEventListener('resize', place);
  };
}

function placePopup(popup: HTMLElement, anchor: HTMLElement): void {
  const box = anchor.getBoundingClientRect();
  const below = innerHeight - box.bottom - GAP_PX - EDGE_PX;
  const above = box.top - GAP_PX - EDGE_PX;
  popup.style.minWidth = `${box.width}px`;
  popup.style.maxHeight = `${Math.max(below, above)}px`;
  const { width, height } = popup.getBoundingClientRect();
  const isRight = box.left + box.right > innerWidth;
  const aligned = isRight ? box.right - width : box.left;
  const left = Math.max(EDGE_PX, Math.min(aligned, innerWidth - width - EDGE_PX));
  const top = height <= below || below >= above ? box.bottom + GAP_PX : box.top - GAP_PX - height;
  popup.style.left = `${left}px`;
  popup.style.top = `${top}px`;
}
