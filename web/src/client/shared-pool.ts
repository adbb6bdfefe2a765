// SPDX-License-Identifier: MIT
import type { Connect } from './engine-client';
import { connectPageEngine } from './page-engine';
import { WorkerPool } from './worker-pool';

/** Workers that nobody uses are kept this long, since the next job often follows at once. */
const LINGER_MS = 5000;

/**
 * One pool for all who have jobs on a page: made when the first needs it, closed some seconds after
 * the last has done with it.
 */
export class SharedPool {
  readonly #connect: Connect;
  readonly #size: number | undefined;
  #pool: WorkerPool | null = null;
  #users = 0;
  #closing: ReturnType<typeof setTimeout> | undefined;

  /** @param size workers; as many as the machine has processors by default */
  constructor(connect: Connect, size?: number) {
    this.#connect = connect;
    this.#size = size;
  }

  /** Lends the pool for the time of one task. */
  async use<T>(task: (pool: WorkerPool) => Promise<T>): Promise<T> {
    clearTimeout(this.#closing);
    this.#pool ??= new WorkerPool(this.#connect, this.#size);
    this.#users += 1;
    try {
      return await task(this.#pool);
    } finally {
      this.#users -= 1;
      if (this.#users === 0) this.#closing = setTimeout(() => this.#close(), LINGER_MS);
    }
  }

  #close(): void {
    this.#pool?.dispose();
    this.#pool = null;
  }
}

/** The pool of this page; exact arithmetic, so that runs compare. */
export const pagePool = new SharedPool(connectPageEngine);
