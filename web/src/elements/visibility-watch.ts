// SPDX-License-Identifier: MIT

/** Starts drawing a little before the element scrolls into view. */
const MARGIN = '100px';

/** Tells whether an element can be seen: in the viewport, on a page in front. */
export class VisibilityWatch {
  readonly #tell: (visible: boolean) => void;
  readonly #observer: IntersectionObserver;
  #inViewport = true;

  constructor(element: Element, tell: (visible: boolean) => void) {
    this.#tell = tell;
    this.#observer = new IntersectionObserver(
      (entries) => {
        this.#inViewport = entries.at(-1)?.isIntersecting ?? true;
        this.#update();
      },
      { rootMargin: MARGIN },
    );
    this.#observer.observe(element);
    document.addEventListener('visibilitychange', this.#update);
  }

  dispose(): void {
    this.#observer.disconnect();
    document.removeEventListener('visibilitychange', this.#update);
  }

  readonly #update = (): void => {
    this.#tell(this.#inViewport && document.visibilityState === 'visible');
  };
}
