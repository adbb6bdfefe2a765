// SPDX-License-Identifier: MIT

/** Reads which classes of one part of the data were taken for which. */
export class Confusion {
  readonly classes: number;
  /** Examples of the part. */
  readonly total: number;
  readonly #figures: Float32Array;

  /**
   * @param figures K × K counts, a row being the true class and a column the class said, then the
   * share of each class that is right
   */
  constructor(figures: Float32Array, classes: number) {
    this.classes = classes;
    this.#figures = figures;
    let total = 0;
    for (let at = 0; at < classes * classes; at++) total += figures[at] ?? 0;
    this.total = total;
  }

  count(label: number, said: number): number {
    return this.#figures[label * this.classes + said] ?? 0;
  }

  /** Examples of a true class. */
  ofClass(label: number): number {
    let count = 0;
    for (let said = 0; said < this.classes; said++) count += this.count(label, said);
    return count;
  }

  /** Share of a class that is right, 0 … 1; null without examples of it. */
  accuracy(label: number): number | null {
    const share = this.#figures[this.classes ** 2 + label] ?? Number.NaN;
    return Number.isNaN(share) ? null : share;
  }

  /** Share of all examples that is right, 0 … 1; null without examples. */
  get overall(): number | null {
    if (this.total === 0) return null;
    let right = 0;
    for (let label = 0; label < this.classes; label++) right += this.count(label, label);
    return right / this.total;
  }
}

/**
 * The training set's and the test set's, from an answer to the inspection `confusion`; null where it
 * belongs to another number of classes, or there are none.
 */
export function readConfusions(
  answer: Float32Array,
  classes: number,
): { readonly training: Confusion; readonly test: Confusion } | null {
  const each = classes * (classes + 1);
  if (classes === 0 || answer.length !== 2 * each) return null;
  return {
    training: new Confusion(answer.subarray(0, each), classes),
    test: new Confusion(answer.subarray(each), classes),
  };
}
