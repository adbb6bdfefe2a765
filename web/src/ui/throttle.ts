// SPDX-License-Identifier: MIT

/** Runs the newest of many requests at once and then at most every `interval` milliseconds. */
export class Throttle {
  readonly #interval: number;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #waiting: (() => void) | null = null;

  constructor(interval: number) {
    this.#interval = interval;
  }

  run(action: () => void): void {
    if (this.#timer !== null) {
      this.#waiting = action;
      return;
    }
    this.now(action);
  }

  /** Runs without waiting and drops what waits; the interval starts anew. */
  now(action: () => void): void {
    this.cancel();
    this.#timer = setTimeout(() => {
      const next = this.#waiting;
      this.#timer = null;
      this.#waiting = null;
      if (next !== null) this.run(next);
    }, this.#interval);
    action();
  }

  cancel(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#waiting = null;
  }
}
