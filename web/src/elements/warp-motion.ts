// SPDX-License-Identifier: MIT

const DURATION_MS = 1800;

/** The way from one space to the other in time: slow at both ends. */
export class WarpMotion {
  #start = 0;
  #from = 0;
  #to = 1;
  #isMoving = false;

  get isMoving(): boolean {
    return this.#isMoving;
  }

  /** Begins the way from `warp` to the end that is farther. Without motion the end is there at once. */
  start(warp: number, isCalm: boolean): number {
    this.#from = warp;
    this.#to = warp < 0.5 ? 1 : 0;
    this.#start = performance.now();
    this.#isMoving = !isCalm;
    return isCalm ? this.#to : warp;
  }

  stop(): void {
    this.#isMoving = false;
  }

  /** The warp at present; ends the motion when it has arrived. */
  now(): number {
    const share = Math.min(1, (performance.now() - this.#start) / DURATION_MS);
    if (share === 1) this.#isMoving = false;
    const eased = share * share * (3 - 2 * share);
    return this.#from + (this.#to - this.#from) * eased;
  }
}
