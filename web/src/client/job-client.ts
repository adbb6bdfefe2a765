// SPDX-License-Identifier: MIT
import type { JobOrder } from '../shared/jobs';
import { PlaygroundError, type Problem } from '../shared/problem';
import type { FromWorker } from '../shared/protocol';
import type { Connection } from './connector';
import type { Connect } from './engine-client';

/** Told the share of the work that is done, 0 … 1. */
export type JobProgress = (share: number) => void;

interface Current {
  readonly requestId: number;
  readonly onProgress: JobProgress;
  readonly resolve: (result: Float32Array) => void;
  readonly reject: (error: PlaygroundError) => void;
}

/** The page's side of one worker that does jobs, one at a time. Opens its engine with the first. */
export class JobClient {
  readonly #connect: Connect;
  #connection: Promise<Connection> | null = null;
  #current: Current | null = null;
  #nextId = 1;

  constructor(connect: Connect) {
    this.#connect = connect;
  }

  /**
   * Does the job and brings its results. Rejects with what is wrong with it, with `cancelled` after
   * `signal`, or with `crashed`, after which the next job starts a new engine.
   */
  async run(
    order: JobOrder,
    onProgress: JobProgress = () => undefined,
    signal?: AbortSignal,
  ): Promise<Float32Array> {
    if (signal?.aborted) throw problemOf('cancelled', '');
    this.#connection ??= this.#connect((message) => this.#receive(message));
    let connection: Connection;
    try {
      connection = await this.#connection;
    } catch (error) {
      this.#connection = null;
      throw error;
    }
    if (signal?.aborted) throw problemOf('cancelled', '');
    const requestId = this.#nextId++;
    const cancel = (): void => connection.post({ kind: 'cancel', requestId });
    signal?.addEventListener('abort', cancel);
    try {
      return await new Promise<Float32Array>((resolve, reject) => {
        this.#current = { requestId, onProgress, resolve, reject };
        connection.post({ kind: 'job', requestId, ...order });
      });
    } finally {
      this.#current = null;
      signal?.removeEventListener('abort', cancel);
    }
  }

  close(): void {
    this.#stop('stopped', 'removed');
  }

  #receive(message: FromWorker): void {
    if (message.kind === 'crashed') this.#stop(message.reason, 'crashed');
    const current = this.#current;
    if (!('requestId' in message) || message.requestId !== current?.requestId) return;
    if (message.kind === 'jobProgress') current.onProgress(message.done / message.total);
    else if (message.kind === 'answer') current.resolve(message.result as Float32Array);
    else current.reject(new PlaygroundError(message.problem));
  }

  #stop(reason: string, code: Problem['code']): void {
    const connection = this.#connection;
    this.#connection = null;
    connection?.then(
      (open) => open.close(),
      () => undefined,
    );
    this.#current?.reject(problemOf(code, reason));
  }
}

function problemOf(code: Problem['code'], value: string): PlaygroundError {
  return new PlaygroundError({ code, path: '', value });
}
