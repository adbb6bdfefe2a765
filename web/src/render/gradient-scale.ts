// SPDX-License-Identifier: MIT

/** How much of the scale is left after one picture without as large a gradient. */
const FORGET = 0.97;

/**
 * The magnitude at which a link has 63 % of the largest width when links show gradients. These shrink
 * by orders of magnitude while a net learns, so the scale follows the largest of the pictures
 * so far: up at once, down slowly, so that a single small batch does not make everything flicker.
 */
export class GradientScale {
  #largest = 0;
  #seen: Float32Array | null = null;

  /** @returns a third of the largest |g|; 1 while all are 0 */
  soft(gradient: Float32Array): number {
    if (gradient !== this.#seen) {
      this.#seen = gradient;
      let largest = 0;
      for (const value of gradient) {
        const size = Math.abs(value);
        if (size > largest && size < Number.POSITIVE_INFINITY) largest = size;
      }
      this.#largest = Math.max(largest, this.#largest * FORGET);
    }
    return this.#largest > 0 ? this.#largest / 3 : 1;
  }
}
