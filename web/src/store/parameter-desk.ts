// SPDX-License-Identifier: MIT
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { EngineClient } from '../client/engine-client';
import { PlaygroundError, type Problem } from '../shared/problem';

interface Edit {
  readonly parameter: number;
  readonly before: number;
}

export interface ParameterDeskOptions {
  readonly client: EngineClient;
  /** The run is no longer what its config and step count say. */
  readonly touched: () => void;
  /** The engine refused; nothing has changed. */
  readonly refused: (problem: Problem) => void;
}

/**
 * Single parameters by hand: change, lock, undo. Parameters are named by their place in the
 * snapshot's `parameters`. Nothing here rejects: what the engine refuses is reported.
 */
export class ParameterDesk {
  /** The links of the drawing show the gradient instead of the weights. */
  readonly showsGradient = signal(false);
  readonly #options: ParameterDeskOptions;
  readonly #locked = signal<ReadonlySet<number>>(new Set());
  readonly #edits = signal<readonly Edit[]>([]);
  /** Values that wait for the request under way; a newer one for the same parameter replaces the older. */
  readonly #waiting = new Map<number, number>();
  #sending = false;

  constructor(options: ParameterDeskOptions) {
    this.#options = options;
  }

  /** What training leaves as it is. */
  get locked(): ReadonlySignal<ReadonlySet<number>> {
    return this.#locked;
  }

  /** Changes by hand since the run began, oldest first. */
  get edits(): ReadonlySignal<readonly Edit[]> {
    return this.#edits;
  }

  /** A value is on its way to the engine. */
  get isSending(): boolean {
    return this.#sending;
  }

  /** @param before what it was; null while one gesture goes on, which is undone as a whole */
  async set(parameter: number, value: number, before: number | null): Promise<void> {
    if (before !== null) this.#edits.value = [...this.#edits.peek(), { parameter, before }];
    this.#waiting.set(parameter, value);
    if (this.#sending) return;
    this.#sending = true;
    try {
      for (const [next, wanted] of this.#waiting) {
        this.#waiting.delete(next);
        await this.#options.client.request('setParameter', { parameter: next, value: wanted });
        this.#options.touched();
      }
    } catch (error) {
      this.#waiting.clear();
      this.#refuse(error);
    } finally {
      this.#sending = false;
    }
  }

  /** Takes the last change back. */
  async undo(): Promise<void> {
    const last = this.#edits.peek().at(-1);
    if (last === undefined) return;
    this.#edits.value = this.#edits.peek().slice(0, -1);
    await this.set(last.parameter, last.before, null);
  }

  async lock(parameter: number, locked: boolean): Promise<void> {
    try {
      await this.#options.client.request('setLock', { parameter, locked });
    } catch (error) {
      this.#refuse(error);
      return;
    }
    const all = new Set(this.#locked.peek());
    if (locked) all.add(parameter);
    else all.delete(parameter);
    this.#locked.value = all;
    this.#options.touched();
  }

  /** The run went to a step at which these were locked; changes by hand around it are no more. */
  adopt(locked: readonly number[]): void {
    this.#locked.value = new Set(locked);
    this.#edits.value = [];
  }

  /** The run began anew: nothing is locked or changed. */
  clear(): void {
    if (this.#locked.peek().size > 0) this.#locked.value = new Set();
    if (this.#edits.peek().length > 0) this.#edits.value = [];
  }

  #refuse(error: unknown): void {
    if (!(error instanceof PlaygroundError)) throw error;
    this.#options.refused({ ...error.problem, path: 'weights' });
  }
}
