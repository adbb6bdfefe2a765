// SPDX-License-Identifier: MIT
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Metrics } from '../shared/metrics';
import type { Problem, ProblemCode } from '../shared/problem';

/** What the person has to be told, and how long it stays true. */
export class ProblemBoard {
  readonly #problems = signal<readonly Problem[]>([]);
  /** The step at which settings were changed after a divergence. */
  #mendedAt = 0;

  get problems(): ReadonlySignal<readonly Problem[]> {
    return this.#problems;
  }

  report(problems: readonly Problem[]): void {
    this.#problems.value = problems;
  }

  /** A change is in force, so what was said of earlier input is over. */
  settle(): void {
    const lasting = this.#problems.peek().filter(({ code }) => code === 'mended');
    if (lasting.length < this.#problems.peek().length) this.report(lasting);
  }

  /**
   * Tells of a divergence; once settings were changed after it, of the ways on from the last good
   * state, until the run goes one of them.
   *
   * @param learningRate of the training; null where a weight that was set by hand did it
   */
  follow(metrics: Metrics | null, learningRate: number | null): void {
    if (metrics?.diverged) {
      if (this.#tells('diverged')) return;
      const path = learningRate === null ? 'weights' : 'training.learningRate';
      this.#replace({ code: 'diverged', path, value: String(learningRate ?? '') });
    } else if (this.#tells('diverged')) {
      this.#mendedAt = metrics?.step ?? 0;
      this.#replace(this.#mendedAt > 0 ? { code: 'mended', path: '', value: '' } : null);
    } else if (this.#tells('mended') && metrics?.step !== this.#mendedAt) {
      this.#replace(null);
    }
  }

  #tells(code: ProblemCode): boolean {
    return this.#problems.peek().some((problem) => problem.code === code);
  }

  /** Puts `problem` in the place of what is told of a divergence. */
  #replace(problem: Problem | null): void {
    const others = this.#problems
      .peek()
      .filter(({ code }) => code !== 'diverged' && code !== 'mended');
    this.report(problem === null ? others : [...others, problem]);
  }
}
