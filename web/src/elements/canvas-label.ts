// SPDX-License-Identifier: MIT

const INTERVAL_MS = 2000;

/**
 * Keeps a canvas's spoken label up to date, at most every two seconds: it costs time to make, and
 * nobody can listen faster. The last change is always told.
 */
export class CanvasLabel {
  #last = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | null = null;

  update(canvas: HTMLElement | null, describe: () => string): void {
    const wait = this.#last + INTERVAL_MS - performance.now();
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (wait > 0) {
      this.#timer = setTimeout(() => this.update(canvas, describe), wait);
      return;
    }
    this.#last = performance.now();
    canvas?.setAttribute('aria-label', describe());
  }
}
