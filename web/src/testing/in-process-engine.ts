// SPDX-License-Identifier: MIT

import type { Connection, Receive } from '../client/connector';
import type { EngineKind } from '../client/engine-client';
import type { Arithmetic } from '../shared/arithmetic';
import type { FromWorker } from '../shared/protocol';
import { systemClock } from '../worker/clock';
import { createDispatch } from '../worker/dispatch';
import { FakeEngine, type FakeEngineOptions } from './fake-engine';

/** Engines without workers: the real dispatch over fake engines, as many as were connected. */
export class InProcessEngines {
  readonly engines: FakeEngine[] = [];
  /** What each of them was to compute with. */
  readonly arithmetics: Arithmetic[] = [];
  /** Everything that was posted to the page. */
  readonly posted: FromWorker[] = [];
  readonly #options: FakeEngineOptions;
  #receive: Receive | null = null;
  /** When set, the next connection fails. */
  failNext = false;
  /** When set, the next engine traps with its first call. */
  trapNext = false;

  constructor(options: FakeEngineOptions = {}) {
    this.#options = options;
  }

  get latest(): FakeEngine {
    const engine = this.engines.at(-1);
    if (engine === undefined) throw new Error('no engine was connected');
    return engine;
  }

  readonly connect = async (
    receive: Receive,
    { arithmetic = 'exact', records = true }: EngineKind = {},
  ): Promise<Connection> => {
    if (this.failNext) {
      this.failNext = false;
      throw new Error('no engine');
    }
    const engine = new FakeEngine(this.#options);
    engine.trapNext = this.trapNext;
    this.trapNext = false;
    this.engines.push(engine);
    this.arithmetics.push(arithmetic);
    this.#receive = receive;
    let open = true;
    const dispatch = createDispatch(
      async () => engine,
      (message) => {
        this.posted.push(message);
        queueMicrotask(() => open && receive(message));
      },
      systemClock(),
    );
    dispatch({ kind: 'load', module: {} as WebAssembly.Module, records });
    await Promise.resolve();
    return {
      post: (message) => queueMicrotask(() => open && dispatch(message)),
      close: () => {
        open = false;
      },
    };
  };

  /** What the page sees when the browser kills a worker. */
  kill(reason: string): void {
    this.#receive?.({ kind: 'crashed', reason });
  }
}
