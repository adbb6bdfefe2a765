// SPDX-License-Identifier: MIT

/** Longest stretch of work on the page's thread: others take their turns between two of them. */
const STRETCH_MS = 12;

/** Makes long work give way: await `check()` often, it is done at once most of the time. */
export class GiveWay {
  #since = performance.now();

  async check(): Promise<void> {
    if (performance.now() - this.#since < STRETCH_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    this.#since = performance.now();
  }
}
