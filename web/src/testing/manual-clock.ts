// SPDX-License-Identifier: MIT
import type { Clock } from '../worker/clock';

interface Turn {
  readonly at: number;
  readonly task: () => unknown;
}

/** A clock that stands still until the test moves it. */
export class ManualClock implements Clock {
  #now = 0;
  #turns: Turn[] = [];

  now(): number {
    return this.#now;
  }

  later(task: () => unknown, delayMs: number): () => void {
    const turn = { at: this.#now + delayMs, task };
    this.#turns.push(turn);
    return () => {
      this.#turns = this.#turns.filter((one) => one !== turn);
    };
  }

  /** Time passes within a turn. */
  advance(ms: number): void {
    this.#now += ms;
  }

  get waiting(): number {
    return this.#turns.length;
  }

  /** Runs the turn that is due first, moving time to it; false when none waits. */
  runOne(): boolean {
    const next = this.#turns.reduce<Turn | null>(
      (first, turn) => (first === null || turn.at < first.at ? turn : first),
      null,
    );
    if (next === null) return false;
    this.#turns = this.#turns.filter((turn) => turn !== next);
    this.#now = Math.max(this.#now, next.at);
    next.task();
    return true;
  }

  /** Runs turns until none waits, or `ms` have passed. */
  run(ms = Number.POSITIVE_INFINITY): void {
    const end = this.#now + ms;
    while (this.#turns.some((turn) => turn.at <= end)) this.runOne();
    if (Number.isFinite(end)) this.#now = Math.max(this.#now, end);
  }
}
