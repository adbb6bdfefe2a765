// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { type Box, type CardPlace, placeCard, placeSheet } from './card-place';

const VIEWPORTS = [
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];
const CARD = { width: 328, height: 300 };

function overlaps(anchor: Box, { left, top }: CardPlace, width: number, height: number): boolean {
  return (
    left < anchor.right &&
    left + width > anchor.left &&
    top < anchor.bottom &&
    top + height > anchor.top
  );
}

function* anchors(width: number, height: number): Iterable<Box> {
  for (let left = 0; left <= width - 40; left += 37) {
    for (let top = 0; top <= height - 40; top += 41) {
      yield { left, top, right: left + 40, bottom: top + 40 };
    }
  }
}

describe.each(VIEWPORTS)('in $width × $height', (viewport) => {
  it('a card is never cut by an edge and never covers its anchor', () => {
    for (const anchor of anchors(viewport.width, viewport.height)) {
      const place = placeCard(anchor, CARD, viewport);
      const height = Math.min(CARD.height, place.maxHeight);
      expect(place.left).toBeGreaterThanOrEqual(0);
      expect(place.left + CARD.width).toBeLessThanOrEqual(viewport.width);
      expect(place.top).toBeGreaterThanOrEqual(0);
      expect(place.top + height).toBeLessThanOrEqual(viewport.height);
      expect(overlaps(anchor, place, CARD.width, height)).toBe(false);
      expect(height).toBeGreaterThan(200);
    }
  });

  it('a sheet is at an edge and never covers its anchor', () => {
    for (const anchor of anchors(viewport.width, viewport.height)) {
      const place = placeSheet(anchor, CARD.height, viewport);
      const height = Math.min(CARD.height, place.maxHeight);
      expect([0, viewport.height - height]).toContain(place.top);
      expect(overlaps(anchor, place, viewport.width, height)).toBe(false);
    }
  });
});

describe('placeCard', () => {
  it('stands right of its anchor where there is room, else left', () => {
    const at = (left: number): Box => ({ left, top: 300, right: left + 40, bottom: 340 });
    const [viewport] = VIEWPORTS as [{ width: number; height: number }];
    expect(placeCard(at(200), CARD, viewport).left).toBeGreaterThan(240);
    expect(placeCard(at(1100), CARD, viewport).left).toBeLessThan(1100 - CARD.width);
  });
});
