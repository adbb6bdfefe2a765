// SPDX-License-Identifier: MIT

import type { Comparison } from '../shared/comparison';
import { PlaygroundError, type Problem } from '../shared/problem';
import { nextFrame } from '../ui/next-frame';
import { CompareSession } from './compare-session';
import { Deferred } from './deferred';
import { readViewAttributes } from './playground-attributes';
import { dispatch } from './playground-events';
import { removed, startFailed } from './playground-problems';
import { whenSeen } from './when-seen';

/** An element that leaves the page and comes back within this time goes on as if nothing happened. */
const GONE_AFTER_MS = 500;

const prefersCalm = matchMedia('(prefers-reduced-motion: reduce)');

/** What a comparison begins with. */
export interface CompareStart {
  readonly comparison: Comparison;
  readonly problems: readonly Problem[];
  /** Mini-batches to train at once. */
  readonly steps: number;
}

/** When an element has a session: from its first sight or connection until it is really gone. */
export class CompareLife {
  readonly #element: Element;
  readonly #read: () => CompareStart;
  /** Called whenever there is another session, or none. */
  readonly #changed: () => void;
  #session: CompareSession | null = null;
  #ready = new Deferred<void>();
  /** What was compared last wins over the attributes, which only say how it began. */
  #last: Comparison | null = null;
  #goneTimer: ReturnType<typeof setTimeout> | undefined;
  #stopWaiting: (() => void) | null = null;

  constructor(element: Element, read: () => CompareStart, changed: () => void) {
    this.#element = element;
    this.#read = read;
    this.#changed = changed;
  }

  get session(): CompareSession | null {
    return this.#session;
  }

  /** Settles when the first pictures are drawn, or when there is no engine. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  connect(): void {
    clearTimeout(this.#goneTimer);
    if (this.#session !== null) this.#session.resume();
    // A microtask later, so that whoever made the element can still set its start.
    else queueMicrotask(() => this.#beginOrWait());
  }

  disconnect(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = null;
    this.#session?.suspend();
    this.#goneTimer = setTimeout(() => this.#end(), GONE_AFTER_MS);
  }

  /** Asks a session that is ready; an element that waits to be seen waits no longer. */
  async ask<T>(request: (session: CompareSession) => Promise<T>): Promise<T> {
    if (this.#stopWaiting !== null) this.#begin();
    await this.ready;
    const session = this.#session;
    if (session === null) throw removed();
    session.act();
    return request(session);
  }

  /** Tries to start the engines once more. */
  retry(): void {
    this.#ready = new Deferred();
    const session = this.#session;
    session?.run.report([]);
    if (session !== null) void this.#start(session);
  }

  #beginOrWait(): void {
    if (!this.#element.isConnected || this.#session !== null || this.#stopWaiting !== null) return;
    if (!readViewAttributes(this.#element).lazy) return this.#begin();
    this.#stopWaiting = whenSeen(this.#element, () => this.#begin());
  }

  #begin(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = null;
    const start = this.#read();
    const session = new CompareSession(this.#element, this.#last ?? start.comparison);
    this.#session = session;
    session.run.report(this.#last === null ? start.problems : []);
    this.#changed();
    void this.#start(session, this.#last === null ? start.steps : 0);
  }

  async #start(session: CompareSession, steps = 0): Promise<void> {
    const ready = this.#ready;
    const { speed, autoplay } = readViewAttributes(this.#element);
    try {
      await session.start(steps, speed);
      await nextFrame();
    } catch (error) {
      ready.reject(error instanceof PlaygroundError ? error : startFailed(this.#element, error));
      return;
    }
    ready.resolve();
    dispatch(this.#element, 'nn-ready', null);
    if (autoplay && !prefersCalm.matches) session.playWhenSeen();
  }

  /** Really gone: nothing is kept but what was compared. */
  #end(): void {
    const session = this.#session;
    if (session !== null) this.#last = session.run.comparison.peek();
    this.#session = null;
    session?.dispose();
    this.#ready.reject(removed());
    this.#ready = new Deferred();
    this.#changed();
  }
}
