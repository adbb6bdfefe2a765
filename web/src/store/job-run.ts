// SPDX-License-Identifier: MIT
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { JobProgress } from '../client/job-client';
import type { SharedPool } from '../client/shared-pool';
import type { WorkerPool } from '../client/worker-pool';
import { PlaygroundError, type Problem } from '../shared/problem';

/** To be handed to the pool. */
export interface JobOptions {
  readonly onProgress: JobProgress;
  readonly signal: AbortSignal;
}

/** One kind of long work in the pool, at most once at a time: how far it is, and what went wrong. */
export class JobRun {
  readonly #pool: SharedPool;
  readonly #progress = signal<number | null>(null);
  readonly #problem = signal<Problem | null>(null);
  #cancel: AbortController | null = null;

  constructor(pool: SharedPool) {
    this.#pool = pool;
  }

  /** Share that is done, 0 … 1; null while nothing is under way. */
  get progress(): ReadonlySignal<number | null> {
    return this.#progress;
  }

  /** Why the last one came to nothing; a cancel is no problem. */
  get problem(): ReadonlySignal<Problem | null> {
    return this.#problem;
  }

  report(problem: Problem | null): void {
    this.#problem.value = problem;
  }

  /** Cancels what is under way, and begins `task`; true when it came to its end. */
  async run(task: (pool: WorkerPool, options: JobOptions) => Promise<void>): Promise<boolean> {
    this.cancel();
    const cancel = new AbortController();
    const { signal } = cancel;
    this.#cancel = cancel;
    this.#problem.value = null;
    this.#progress.value = 0;
    const onProgress = (share: number): void => {
      if (this.#cancel === cancel) this.#progress.value = share;
    };
    try {
      await this.#pool.use((pool) => task(pool, { onProgress, signal }));
      return !signal.aborted;
    } catch (error) {
      if (!(error instanceof PlaygroundError)) throw error;
      if (error.code !== 'cancelled' && this.#cancel === cancel)
        this.#problem.value = error.problem;
      return false;
    } finally {
      if (this.#cancel === cancel) {
        this.#cancel = null;
        this.#progress.value = null;
      }
    }
  }

  cancel(): void {
    this.#cancel?.abort();
    this.#cancel = null;
    this.#progress.value = null;
  }
}
