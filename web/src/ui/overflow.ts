// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Keeps `data-more-start` and `data-more-end` on a sideways scroller while there is more to see on
 * that side. Returns what stops it.
 */
function observeOverflow(scroller: HTMLElement): () => void {
  const update = (): void => {
    const { scrollLeft, clientWidth, scrollWidth } = scroller;
    scroller.toggleAttribute('data-more-start', scrollLeft > 1);
    scroller.toggleAttribute('data-more-end', scrollLeft + clientWidth < scrollWidth - 1);
  };
  const observer = new ResizeObserver(update);
  observer.observe(scroller);
  scroller.addEventListener('scroll', update, { passive: true });
  return () => {
    observer.disconnect();
    scroller.removeEventListener('scroll', update);
  };
}

/** Observes the scroller of class `fading` in what `host` renders, for as long as it is on the page. */
export class FadingScroller implements ReactiveController {
  readonly #host: ReactiveElement;
  #stop: (() => void) | null = null;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const scroller = this.#host.renderRoot.querySelector<HTMLElement>('.fading');
    if (scroller !== null) this.#stop ??= observeOverflow(scroller);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = null;
  }
}
