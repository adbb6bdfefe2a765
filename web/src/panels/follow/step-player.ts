// SPDX-License-Identifier: MIT

/** Long enough to read what a step is. */
const STEP_MS = 1200;

/** Goes from step to step by itself until the last one. */
export class StepPlayer {
  readonly #advance: () => boolean;
  #timer: ReturnType<typeof setInterval> | null = null;

  /** @param advance goes one step on; false when there is none */
  constructor(advance: () => boolean) {
    this.#advance = advance;
  }

  get isPlaying(): boolean {
    return this.#timer !== null;
  }

  play(): void {
    this.#timer ??= setInterval(() => {
      if (!this.#advance()) this.stop();
    }, STEP_MS);
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }
}
