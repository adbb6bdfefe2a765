// SPDX-License-Identifier: MIT

/** Coalesces any number of requests into one call of `draw` in the next animation frame. */
export class FrameScheduler {
  readonly #draw: () => void;
  #pending: number | null = null;
  #disposed = false;

  constructor(draw: () => void) {
    this.#draw = draw;
  }

  request(): void {
    if (this.#disposed || this.#pending !== null) return;
    this.#pending = requestAnimationFrame(() => {
      this.#pending = null;
      this.#draw();
    });
  }

  /** Cancels what is pending; later requests do nothing. */
  dispose(): void {
    this.#disposed = true;
    if (this.#pending !== null) cancelAnimationFrame(this.#pending);
    this.#pending = null;
  }
}
