// SPDX-License-Identifier: MIT
import { EXAMPLE_STRIDE, type Examples } from './snapshot';

/** Reads what the net makes of every example, in the order of the data set. */
export class ExampleReport {
  readonly count: number;
  /** Raw scores per example. */
  readonly outputs: number;
  /** 0: a regression. */
  readonly classes: number;
  #wrong: number | null = null;
  readonly #examples: Examples;
  readonly #figures: Float32Array;

  /**
   * @param figures answer to the inspection `examples`: of each example its raw scores, then its loss
   * @returns null where the figures belong to other data or another net
   */
  static read(
    figures: Float32Array,
    examples: Examples,
    outputs: number,
    classes: number,
  ): ExampleReport | null {
    const count = examples.length / EXAMPLE_STRIDE;
    return figures.length === count * (outputs + 1)
      ? new ExampleReport(figures, examples, outputs, classes)
      : null;
  }

  private constructor(figures: Float32Array, examples: Examples, outputs: number, classes: number) {
    this.count = examples.length / EXAMPLE_STRIDE;
    this.outputs = outputs;
    this.classes = classes;
    this.#examples = examples;
    this.#figures = figures;
  }

  x1(example: number): number {
    return this.#examples[example * EXAMPLE_STRIDE] ?? Number.NaN;
  }

  x2(example: number): number {
    return this.#examples[example * EXAMPLE_STRIDE + 1] ?? Number.NaN;
  }

  /** The true class, or the value of a regression. */
  label(example: number): number {
    return this.#examples[example * EXAMPLE_STRIDE + 2] ?? Number.NaN;
  }

  isTest(example: number): boolean {
    return this.#examples[example * EXAMPLE_STRIDE + 3] === 1;
  }

  score(example: number, output: number): number {
    return this.#figures[example * (this.outputs + 1) + output] ?? Number.NaN;
  }

  loss(example: number): number {
    return this.#figures[example * (this.outputs + 1) + this.outputs] ?? Number.NaN;
  }

  /**
   * The class with the largest score, the lower one in a tie; of a single score class 1 above 0. Of a
   * regression the value.
   */
  predicted(example: number): number {
    if (this.classes === 0) return this.score(example, 0);
    if (this.outputs === 1) return this.score(example, 0) > 0 ? 1 : 0;
    let best = 0;
    for (let output = 1; output < this.outputs; output++) {
      if (this.score(example, output) > this.score(example, best)) best = output;
    }
    return best;
  }

  /** Whether the class is said rightly; null for a regression. */
  isRight(example: number): boolean | null {
    return this.classes === 0 ? null : this.predicted(example) === this.label(example);
  }

  /** How many classes are said wrongly; 0 for a regression. */
  get wrong(): number {
    if (this.#wrong !== null) return this.#wrong;
    let wrong = 0;
    for (let example = 0; example < this.count; example++) {
      if (this.isRight(example) === false) wrong += 1;
    }
    this.#wrong = wrong;
    return wrong;
  }
}
