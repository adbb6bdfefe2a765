// SPDX-License-Identifier: MIT
import { type Box, placeCard, placeSheet } from './card-place';

/** Narrow screens get a sheet instead of a card. On a tablet it would cover the transport. */
const needsSheet = matchMedia('(max-width: 639px)');

/** Keeps a card in the top layer beside what it tells about, while the page scrolls or changes its size. */
export class CardPopover {
  #card: HTMLElement | null = null;
  #anchor: (() => Box | null) | null = null;

  /** Shows `card`, or moves it. @param anchor where it belongs, asked anew for every move */
  show(card: HTMLElement, anchor: () => Box | null): void {
    this.#anchor = anchor;
    if (this.#card !== card) {
      this.hide();
      this.#card = card;
      this.#anchor = anchor;
      card.popover = 'manual';
      card.showPopover();
      addEventListener('scroll', this.place, { capture: true, passive: true });
      addEventListener('resize', this.place);
    }
    this.place();
  }

  hide(): void {
    const card = this.#card;
    if (card === null) return;
    this.#card = null;
    removeEventListener('scroll', this.place, { capture: true });
    removeEventListener('resize', this.place);
    if (card.isConnected && card.matches(':popover-open')) card.hidePopover();
  }

  /** To be called when the card has another content. */
  readonly place = (event?: Event): void => {
    const card = this.#card;
    const anchor = this.#anchor?.();
    if (card === null || anchor == null) return;
    // The card's own scrolling moves nothing.
    if (event?.composedPath()[0] === card) return;
    const isSheet = needsSheet.matches;
    card.classList.toggle('sheet', isSheet);
    card.style.maxHeight = '';
    const { width, height } = card.getBoundingClientRect();
    const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
    const place = isSheet
      ? placeSheet(anchor, height, viewport)
      : placeCard(anchor, { width, height }, viewport);
    card.style.left = `${place.left}px`;
    card.style.top = `${place.top}px`;
    card.style.maxHeight = `${place.maxHeight}px`;
  };
}
