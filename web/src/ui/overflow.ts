// SPDX-License-Identifier: MIT

/**
 * Keeps `data-more-start` and `data-more-end` on a sideways scroller while there is more to see on
 * that side. Returns what stops it.
 */
export function observeOverflow(scroller: HTMLElement): () => void {
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
