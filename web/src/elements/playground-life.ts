// SPDX-License-Identifier: MIT
import { i18nFor, languageFor } from '../i18n/index';
import { nextFrame } from '../ui/next-frame';
import { Deferred } from './deferred';
import { readViewAttributes } from './playground-attributes';
import { dispatch } from './playground-events';
import { removed, startFailed } from './playground-problems';
import { PlaygroundSession } from './playground-session';
import { StartSettings } from './start-settings';
import { whenSeen } from './when-seen';

/** An element that leaves the page and comes back within this time goes on as if nothing happened. */
const GONE_AFTER_MS = 500;

const prefersCalm = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * When an element has a session: from its first sight or connection until it is really gone. What
 * waits for the engine waits here.
 */
export class PlaygroundLife {
  readonly startSettings: StartSettings;
  readonly #element: Element;
  /** Called whenever there is another session, or none. */
  readonly #changed: () => void;
  #session: PlaygroundSession | null = null;
  #ready = new Deferred<void>();
  /** Gone for good, unless it comes back: then it begins anew. */
  #ended = false;
  #goneTimer: ReturnType<typeof setTimeout> | undefined;
  #stopWaiting: (() => void) | null = null;

  constructor(element: Element, changed: () => void) {
    this.#element = element;
    this.#changed = changed;
    this.startSettings = new StartSettings(element);
  }

  get session(): PlaygroundSession | null {
    return this.#session;
  }

  /** Settles when the first picture is drawn, or when there is no engine. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  /** A lazy element is on the page, and nobody has seen it. */
  get waits(): boolean {
    return this.#stopWaiting !== null;
  }

  connect(): void {
    clearTimeout(this.#goneTimer);
    if (this.#ended) this.#ready = new Deferred();
    this.#ended = false;
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

  /** Asks the engine once it is ready; an element that waits to be seen waits no longer. */
  async ask<T>(request: (session: PlaygroundSession) => Promise<T>): Promise<T> {
    if (this.waits) this.#begin();
    await this.ready;
    const session = this.#session;
    if (session === null) throw removed();
    return session.ask(() => request(session));
  }

  /** Tries to start the engine once more. */
  retry(): void {
    this.#ready = new Deferred();
    const session = this.#session;
    session?.store.report([]);
    if (session !== null) void this.#start(session);
  }

  #beginOrWait(): void {
    if (!this.#element.isConnected || this.#session !== null || this.waits) return;
    if (!readViewAttributes(this.#element).lazy) return this.#begin();
    this.#stopWaiting = whenSeen(this.#element, () => this.#begin());
    this.#changed();
  }

  #begin(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = null;
    try {
      this.#open();
    } catch (error) {
      this.#ready.reject(startFailed(this.#element, error));
    }
  }

  #open(): void {
    const element = this.#element;
    const view = readViewAttributes(element);
    const start = this.startSettings.read();
    const { config } = start;
    const { arithmetic } = view;
    const session = new PlaygroundSession(element, { config, arithmetic }, () =>
      i18nFor(languageFor(element)),
    );
    this.#session = session;
    if (start.names.length > 0) session.points.nameClasses(start.names);
    // Calls at once, too.
    session.points.names.subscribe(() => this.#changed());
    session.panels.value = view.panels;
    session.picture.value = view.picture;
    session.setSpeed(view.speed);
    session.stepUnit.value = view.stepUnit;
    session.setGoal(view.goal);
    void this.#start(session, start.steps, () => {
      session.report([...start.problems, ...view.problems]);
      session.remarkArithmetic(arithmetic);
      if (view.autoplay && !prefersCalm.matches) session.playWhenSeen();
    });
  }

  async #start(session: PlaygroundSession, steps = 0, whenReady?: () => void): Promise<void> {
    const ready = this.#ready;
    try {
      await session.start(steps);
      await nextFrame();
    } catch (error) {
      ready.reject(error);
      return;
    }
    ready.resolve();
    dispatch(this.#element, 'nn-ready', null);
    whenReady?.();
  }

  /** Really gone: nothing is kept but the settings. */
  #end(): void {
    const session = this.#session;
    if (session !== null) {
      this.startSettings.keep(session.store.config.peek(), session.points.ownNames);
    }
    this.#session = null;
    this.#changed();
    session?.dispose();
    // Those who wait hear of it, and so do those who ask before it comes back.
    this.#ready.reject(removed());
    this.#ready = new Deferred();
    this.#ready.reject(removed());
    this.#ended = true;
  }
}
