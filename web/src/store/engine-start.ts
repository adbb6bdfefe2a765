// SPDX-License-Identifier: MIT
import type { Signal } from '@preact/signals-core';
import { PlaygroundError, type Problem } from '../shared/problem';
import type { Status } from './store-options';

export interface EngineStartOptions {
  /** Brings an engine to the wanted config. */
  readonly begin: () => Promise<unknown>;
  readonly status: Signal<Status>;
  readonly report: (problem: Problem) => void;
}

/** Starts the engine once, and again after it is lost. */
export class EngineStart {
  readonly #options: EngineStartOptions;
  #starting: Promise<void> | null = null;

  constructor(options: EngineStartOptions) {
    this.#options = options;
  }

  /** An engine runs or is being started. */
  get isUnderWay(): boolean {
    return this.#starting !== null;
  }

  /** The same promise for every call until the engine is lost. Rejects, and reports, when there is no engine. */
  start(): Promise<void> {
    this.#starting ??= this.#start().catch((error: unknown) => {
      this.#starting = null;
      throw error;
    });
    return this.#starting;
  }

  /** The next start is a new attempt. */
  lost(): void {
    this.#starting = null;
  }

  async #start(): Promise<void> {
    const { begin, status, report } = this.#options;
    status.value = 'loading';
    try {
      await begin();
    } catch (error) {
      status.value = 'error';
      if (error instanceof PlaygroundError) report(error.problem);
      throw error;
    }
  }
}
