// SPDX-License-Identifier: MIT
import { effect } from '@preact/signals-core';
import type { I18n } from '../i18n/index';
import { problemSentence } from '../i18n/problem-text';
import { configChanges } from '../shared/config-changes';
import type { Goal, GoalMark } from '../shared/goal';
import type { Metrics } from '../shared/metrics';
import type { Problem, ProblemCode } from '../shared/problem';
import type { PlaygroundStore } from '../store/playground-store';
import { Throttle } from '../ui/throttle';

/** Details of the events, by event type. All bubble and cross shadow boundaries. */
export interface PlaygroundEventMap {
  'nn-ready': null;
  /** A setting changed and is in force. `byUser` tells the interface from the API. */
  'nn-change': { path: string; value: unknown; byUser: boolean };
  /** Training went on; at most ten times a second. `acc` is on test data where there is some. */
  'nn-step': {
    step: number;
    epoch: number;
    trainLoss: number;
    testLoss: number | null;
    trainAccuracy: number | null;
    testAccuracy: number | null;
    acc: number | null;
  };
  /** Playing stopped at the mark `reached` of its goal; comes before `nn-done`. */
  'nn-goal': { reached: GoalMark; goal: Goal; metrics: Metrics };
  /** A run ended by itself: at its goal, or because it diverged. */
  'nn-done': { metrics: Metrics };
  /** Something is wrong; the sentence is in the element's language. */
  'nn-error': { code: ProblemCode; message: string; problem: Problem };
}

const STEP_INTERVAL_MS = 100;

export function dispatch<K extends keyof PlaygroundEventMap>(
  element: Element,
  type: K,
  detail: PlaygroundEventMap[K],
): void {
  element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}

/** Turns what happens in a store into events of an element. */
export class PlaygroundEvents {
  readonly #element: Element;
  readonly #stops: (() => void)[] = [];
  readonly #steps = new Throttle(STEP_INTERVAL_MS);
  /** Changes by the person that are under way. */
  #byUser = 0;

  constructor(element: Element, store: PlaygroundStore, i18n: () => I18n) {
    this.#element = element;
    this.#tellChanges(store);
    this.#tellSteps(store);
    this.#tellGoal(store);
    this.#tellEnd(store);
    this.#tellProblems(store, i18n);
  }

  /** What changes until `change` settles is the person's doing. */
  async byUser<T>(change: Promise<T>): Promise<T> {
    this.#byUser += 1;
    try {
      return await change;
    } finally {
      this.#byUser -= 1;
    }
  }

  dispose(): void {
    for (const stop of this.#stops) stop();
    this.#steps.cancel();
  }

  #tellChanges(store: PlaygroundStore): void {
    let before = store.config.peek();
    this.#listen(() => {
      const config = store.config.value;
      const changes = configChanges(before, config);
      before = config;
      const byUser = this.#byUser > 0;
      // Listeners may read signals; that must not tie this effect to them.
      for (const change of changes) this.#later('nn-change', { ...change, byUser });
    });
  }

  #tellSteps(store: PlaygroundStore): void {
    let lastStep = 0;
    this.#listen(() => {
      const metrics = store.metrics.value;
      if (metrics === null || metrics.step === lastStep) return;
      lastStep = metrics.step;
      if (metrics.step === 0) return;
      this.#steps.run(() => this.#later('nn-step', stepDetail(metrics)));
    });
  }

  #tellGoal(store: PlaygroundStore): void {
    this.#listen(() => {
      const message = store.reached.value;
      if (message === null) return;
      const { reached, goal, metrics } = message;
      this.#later('nn-goal', { reached, goal, metrics });
      this.#later('nn-done', { metrics });
    });
  }

  #tellEnd(store: PlaygroundStore): void {
    let told = false;
    this.#listen(() => {
      const metrics = store.metrics.value;
      const ended = metrics?.diverged ?? false;
      if (metrics !== null && ended && !told) this.#later('nn-done', { metrics });
      told = ended;
    });
  }

  #tellProblems(store: PlaygroundStore, i18n: () => I18n): void {
    let told: readonly Problem[] = [];
    this.#listen(() => {
      const problems = store.problems.value;
      const step = store.metrics.peek()?.step ?? 0;
      for (const problem of problems) {
        if (told.includes(problem)) continue;
        const message = problemSentence(problem, i18n(), step);
        this.#later('nn-error', { code: problem.code, message, problem });
      }
      told = problems;
    });
  }

  #listen(tell: () => void): void {
    this.#stops.push(effect(tell));
  }

  #later<K extends keyof PlaygroundEventMap>(type: K, detail: PlaygroundEventMap[K]): void {
    queueMicrotask(() => dispatch(this.#element, type, detail));
  }
}

function stepDetail(metrics: Metrics): PlaygroundEventMap['nn-step'] {
  const { step, epoch, trainLoss, testLoss, trainAccuracy, testAccuracy } = metrics;
  const acc = testAccuracy ?? trainAccuracy;
  return { step, epoch, trainLoss, testLoss, trainAccuracy, testAccuracy, acc };
}
