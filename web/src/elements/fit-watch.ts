// SPDX-License-Identifier: MIT

/**
 * Lets the inside of an element scroll while the page gives it less height than it needs, so that
 * it never lies over what comes after it. Otherwise nothing scrolls in it, and what is sticky in
 * it sticks to the page.
 */
export class FitWatch {
  readonly #element: HTMLElement;
  readonly #observer = new ResizeObserver(() => this.#fit());
  #page: Element | null = null;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  connect(): void {
    this.#observer.observe(this.#element);
    this.update();
  }

  disconnect(): void {
    this.#observer.disconnect();
    this.#page = null;
  }

  /** To be called after rendering, which may have made the inside anew. */
  update(): void {
    const page = this.#element.shadowRoot?.querySelector('.page') ?? null;
    if (page === this.#page) return;
    if (this.#page !== null) this.#observer.unobserve(this.#page);
    if (page !== null) this.#observer.observe(page);
    this.#page = page;
  }

  #fit(): void {
    const frame = this.#page?.parentElement;
    if (!this.#page || !frame) return;
    const scrolls = this.#page.clientHeight > this.#element.clientHeight + 1;
    frame.classList.toggle('scrolls', scrolls);
    if (scrolls) frame.tabIndex = 0;
    else frame.removeAttribute('tabindex');
  }
}
