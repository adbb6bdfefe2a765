// SPDX-License-Identifier: MIT
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Connect } from '../client/engine-client';
import { connectPageEngine } from '../client/page-engine';
import { hasRelaxedSimd } from '../client/relaxed-simd';
import type { Arithmetic } from '../shared/arithmetic';
import type { StoreOptions } from './store-options';

/** Which build of the engine is asked for and which one runs. */
export class EngineBuild {
  /** This browser can run the turbo build. */
  readonly hasTurbo: boolean;
  readonly #connect: Connect;
  readonly #records: boolean;
  readonly #running = signal<Arithmetic | null>(null);
  #asked: Arithmetic;

  constructor(options: StoreOptions) {
    this.#connect = options.connect ?? connectPageEngine;
    this.#records = options.records ?? true;
    this.hasTurbo = options.hasTurbo ?? hasRelaxedSimd();
    this.#asked = this.usable(options.arithmetic ?? 'exact');
  }

  /** What the next engine will be. */
  get asked(): Arithmetic {
    return this.#asked;
  }

  /** What the present engine is; null while there is none. */
  get running(): ReadonlySignal<Arithmetic | null> {
    return this.#running;
  }

  /** `wanted`, or what comes nearest to it in this browser. */
  usable(wanted: Arithmetic): Arithmetic {
    return this.hasTurbo ? wanted : 'exact';
  }

  /** Asks for another build; says whether it is another one. */
  ask(wanted: Arithmetic): boolean {
    const before = this.#asked;
    this.#asked = this.usable(wanted);
    return this.#asked !== before;
  }

  /** Opens an engine of the build that is asked for. */
  readonly connect: Connect = async (receive) => {
    const asked = this.#asked;
    this.#running.value = null;
    const kind = { arithmetic: asked, records: this.#records };
    const connection = await this.#connect(receive, kind);
    this.#running.value = asked;
    return connection;
  };
}
