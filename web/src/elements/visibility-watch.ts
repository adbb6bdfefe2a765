// SPDX-License-Identifier: MIT

/** Starts drawing a little before the element scrolls into view. */
const MARGIN = '100px';

/** Tells whether an element can be seen: in the viewport, on a page in front. */
export class VisibilityWatch {
  readonly #tell: (visible: boolean) => void;
  readonly #observer: IntersectionObserver;
  /** Not known before the browser has laid out the page. */
  #inViewport: boolean | null = null;

  constructor(element: Element, tell: (visible: boolean) => void) {
    this.#tell = tell;
    this.#observer = new IntersectionObserver(
      (entries) => {
        this.#inViewport = entries.at(-1)?.isIntersecting ?? null;
        this.#update();
      },
      { rootMargin: MARGIN },
    );
    this.#observer.observe(element);
    document.addEventListener('visibilitychange', this.#update);
  }

  /** Whether pictures are worth drawing; in the viewport until the contrary is known. */
  get visible(): boolean {
    return this.#inViewport !== false && document.visibilityState === 'visible';
  }

  /** Whether the element is certain to be in front of somebody. */
  get seen(): boolean {
    return this.#inViewport === true && this.visible;
  }

  dispose(): void {
    this.#observer.disconnect();
    document.removeEventListener('visibilitychange', this.#update);
  }

  readonly #update = (): void => {
    this.#tell(this.visible);
  };
}
