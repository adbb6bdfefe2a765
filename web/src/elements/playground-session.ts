// SPDX-License-Identifier: MIT
import type { I18n } from '../i18n/index';
import type { Config, PartialConfig } from '../shared/config';
import { PlaygroundError, type Problem } from '../shared/problem';
import { PlaygroundStore } from '../store/playground-store';
import type { RunAction } from '../ui/ui-context';
import { FrameLoop } from './frame-loop';
import { nextFrame } from './next-frame';
import { readOneAttribute } from './playground-attributes';
import { PlaygroundEvents } from './playground-events';
import { VisibilityWatch } from './visibility-watch';

export type Change = PartialConfig | ((config: Config) => PartialConfig);

/** All that one element owns while it is on a page: store, drawing, events, and the order of requests. */
export class PlaygroundSession {
  readonly store: PlaygroundStore;
  readonly frames: FrameLoop;
  readonly #element: Element;
  readonly #events: PlaygroundEvents;
  #visibility: VisibilityWatch | null = null;
  /** The changes so far; what is asked for later waits for them. */
  #changes: Promise<unknown> = Promise.resolve();

  constructor(element: Element, config: Config, i18n: () => I18n) {
    this.#element = element;
    this.store = new PlaygroundStore({ config });
    this.frames = new FrameLoop(() => this.store.drawn());
    this.#events = new PlaygroundEvents(element, this.store, i18n);
    this.resume();
  }

  /** Starts the engine and trains `steps` mini-batches at once. */
  start(steps: number): Promise<void> {
    return this.#next(async () => {
      await this.store.start();
      if (steps > 0) await this.store.step(steps);
    });
  }

  /** The element left the page, perhaps only to come back elsewhere. */
  suspend(): void {
    this.#visibility?.dispose();
    this.#visibility = null;
    this.#setVisible(false);
  }

  resume(): void {
    this.#setVisible(true);
    this.#visibility ??= new VisibilityWatch(this.#element, (visible) => this.#setVisible(visible));
  }

  dispose(): void {
    this.suspend();
    this.#events.dispose();
    this.frames.dispose();
    this.store.dispose();
  }

  /** Changes settings after earlier changes; bad input is reported and rejects. */
  change(partial: Change): Promise<void> {
    return this.#next(() => this.store.change(partial));
  }

  /** Changes what one attribute says; what cannot be read changes nothing and is reported. */
  async changeByAttribute(name: string, value: string): Promise<void> {
    let problems: readonly Problem[] = [];
    const change = this.change((config) => {
      const read = readOneAttribute(name, value, config);
      problems = read.problems;
      return read.config;
    });
    await change.catch((error: unknown) => this.#show(error));
    if (problems.length > 0) this.store.report(problems);
  }

  /** Takes a link's config and trains as far as it says; tells what was wrong with the link. */
  open(config: Config, steps: number, problems: readonly Problem[]): Promise<void> {
    return this.#next(async () => {
      await this.store.open(config, steps);
      this.store.report(problems);
    });
  }

  /** Asks the engine after all earlier changes, and waits until the answer's picture is drawn. */
  async ask<T>(request: () => Promise<T>): Promise<T> {
    await this.#changes;
    const result = await request();
    await nextFrame();
    return result;
  }

  /** A change by the person: never rejects, everything that is wrong is shown. */
  changeByUser(partial: Change): void {
    // Not queued: while one change is under way the store lets later ones replace each other.
    const change = this.#events.byUser(this.store.change(partial));
    this.#changes = Promise.all([this.#changes, change.catch(() => undefined)]);
    change.catch((error: unknown) => this.#show(error));
  }

  runByUser(action: RunAction): void {
    this.ask<unknown>(() => this.store[action]()).catch((error: unknown) => this.#show(error));
  }

  #setVisible(visible: boolean): void {
    this.store.setVisible(visible);
    this.frames.setVisible(visible);
  }

  #next<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#changes.then(task);
    this.#changes = result.catch(() => undefined);
    return result;
  }

  #show(error: unknown): void {
    if (!(error instanceof PlaygroundError)) throw error;
    const shown = this.store.problems.peek();
    const { code, path } = error.problem;
    if (shown.some((problem) => problem.code === code && problem.path === path)) return;
    this.store.report([...shown, error.problem]);
  }
}
