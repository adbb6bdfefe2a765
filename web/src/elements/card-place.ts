// SPDX-License-Identifier: MIT

/** A rectangle of the viewport, CSS px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface CardPlace {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

const GAP_PX = 10;
const EDGE_PX = 8;
/** The top of a card beside its anchor is this much above that of the anchor. */
const RISE_PX = 12;

function clamp(value: number, min: number, max: number): number {
  return Math.max(min, Math.min(max, value));
}

/**
 * Where a card stands: right of its anchor, else left, below or above, wherever it fits whole; else
 * below or above, where there is more room, and no higher than that. Within the viewport and never
 * over the anchor.
 */
export function placeCard(anchor: Box, card: Size, viewport: Size): CardPlace {
  const height = Math.min(card.height, viewport.height - 2 * EDGE_PX);
  const besideTop = clamp(anchor.top - RISE_PX, EDGE_PX, viewport.height - EDGE_PX - height);
  const tall = viewport.height - 2 * EDGE_PX;
  if (anchor.right + GAP_PX + card.width <= viewport.width - EDGE_PX) {
    return { left: anchor.right + GAP_PX, top: besideTop, maxHeight: tall };
  }
  if (anchor.left - GAP_PX - card.width >= EDGE_PX) {
    return { left: anchor.left - GAP_PX - card.width, top: besideTop, maxHeight: tall };
  }
  const left = clamp(
    (anchor.left + anchor.right - card.width) / 2,
    EDGE_PX,
    Math.max(EDGE_PX, viewport.width - EDGE_PX - card.width),
  );
  const below = viewport.height - EDGE_PX - anchor.bottom - GAP_PX;
  const above = anchor.top - GAP_PX - EDGE_PX;
  if (card.height <= below || below >= above) {
    return { left, top: anchor.bottom + GAP_PX, maxHeight: below };
  }
  return { left, top: anchor.top - GAP_PX - Math.min(card.height, above), maxHeight: above };
}

/** A sheet as wide as the viewport, at the edge that is farther from the anchor, and off the anchor. */
export function placeSheet(anchor: Box, height: number, viewport: Size): CardPlace {
  const isLow = anchor.top + anchor.bottom > viewport.height;
  const maxHeight = isLow ? anchor.top - GAP_PX : viewport.height - anchor.bottom - GAP_PX;
  const top = isLow ? 0 : viewport.height - Math.min(height, maxHeight);
  return { left: 0, top, maxHeight };
}
