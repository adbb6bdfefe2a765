// SPDX-License-Identifier: MIT
import type { JobOrder } from '../shared/jobs';
import type { Connect } from './engine-client';
import { JobClient, type JobProgress } from './job-client';

export interface PoolOptions {
  /** Of all jobs together. */
  readonly onProgress?: JobProgress;
  /** Cancels all jobs that are not done: the run then rejects with `cancelled`. */
  readonly signal?: AbortSignal | undefined;
  /** Told each result as soon as it is there, with the place of its job. */
  readonly onResult?: (result: Float32Array, index: number) => void;
}

/** As many engines as there are processors; each is opened when there is work for it. */
export class WorkerPool {
  readonly #clients: JobClient[];
  readonly #idle: JobClient[];
  readonly #waiting: (() => void)[] = [];

  /** @param size workers, at least 1; as many as the machine has processors by default */
  constructor(connect: Connect, size = Math.max(1, navigator.hardwareConcurrency || 1)) {
    this.#clients = Array.from({ length: size }, () => new JobClient(connect));
    this.#idle = [...this.#clients];
  }

  get size(): number {
    return this.#clients.length;
  }

  /**
   * The results of all jobs in the order of `orders`, whatever the number of workers. The first
   * failure cancels the rest and rejects.
   */
  async run(
    orders: readonly JobOrder[],
    { onProgress, signal, onResult }: PoolOptions = {},
  ): Promise<Float32Array[]> {
    const ending = new AbortController();
    const end = (): void => ending.abort();
    signal?.addEventListener('abort', end);
    if (signal?.aborted) end();
    const shares = new Array<number>(orders.length).fill(0);
    const report = (index: number, share: number): void => {
      shares[index] = share;
      onProgress?.(shares.reduce((sum, one) => sum + one, 0) / shares.length);
    };
    const one = async (order: JobOrder, index: number): Promise<Float32Array> => {
      const result = await this.#withClient((client) =>
        client.run(order, (share) => report(index, share), ending.signal),
      );
      onResult?.(result, index);
      report(index, 1);
      return result;
    };
    try {
      return await Promise.all(orders.map(one));
    } finally {
      end();
      signal?.removeEventListener('abort', end);
    }
  }

  dispose(): void {
    for (const client of this.#clients) client.close();
  }

  async #withClient<T>(task: (client: JobClient) => Promise<T>): Promise<T> {
    let client = this.#idle.shift();
    while (client === undefined) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
      client = this.#idle.shift();
    }
    try {
      return await task(client);
    } finally {
      this.#idle.push(client);
      this.#waiting.shift()?.();
    }
  }
}
