// SPDX-License-Identifier: MIT
import { signal } from '@preact/signals-core';
import type { I18n } from '../i18n/index';
import type { Arithmetic } from '../shared/arithmetic';
import { withNames } from '../shared/class-names';
import type { Config, LayerWeights } from '../shared/config';
import { type CheckedLink, configToQuery } from '../shared/config-link';
import type { Goal } from '../shared/goal';
import { readLink } from '../shared/link';
import type { PanelName } from '../shared/panels';
import { isPictureKey, USUAL_PICTURE } from '../shared/picture-choice';
import { PlaygroundError, type Problem } from '../shared/problem';
import { sameValue } from '../shared/same-value';
import type { Speed } from '../shared/speed';
import { PlaygroundStore } from '../store/playground-store';
import { type TrainedRun, trainedRun } from '../store/run-link';
import type { Change, StoreOptions } from '../store/store-options';
import { nextFrame } from '../ui/next-frame';
import { PointDesk } from '../ui/point-desk';
import type { Remark } from '../ui/remark';
import type { RunAction, StepUnit } from '../ui/ui-context';
import { Attention } from './attention';
import { FrameLoop } from './frame-loop';
import { nameClasses } from './name-classes';
import { readOneAttribute, type ViewAttributes } from './playground-attributes';
import { PlaygroundEvents } from './playground-events';
import { PlaygroundExports } from './playground-exports';
import { VisibilityWatch } from './visibility-watch';

export type SessionStart = Required<Pick<StoreOptions, 'config' | 'arithmetic'>>;

/** All that one element owns while it is on a page: store, drawing, events, and the order of requests. */
export class PlaygroundSession {
  readonly store: PlaygroundStore;
  readonly frames: FrameLoop;
  readonly exports: PlaygroundExports;
  /** The steps of a link are being trained. */
  readonly replaying = signal(false);
  readonly attention = new Attention();
  readonly remarks = signal<readonly Remark[]>([]);
  readonly stepUnit = signal<StepUnit>('step');
  readonly panels = signal<readonly PanelName[]>([]);
  readonly picture = signal(USUAL_PICTURE);
  readonly points: PointDesk;
  readonly #element: Element;
  readonly #events: PlaygroundEvents;
  #visibility: VisibilityWatch | null = null;
  #waitsToPlay = false;
  /** The changes so far; what is asked for later waits for them. */
  #changes: Promise<unknown> = Promise.resolve();

  constructor(element: Element, start: SessionStart, i18n: () => I18n) {
    this.#element = element;
    this.store = new PlaygroundStore(start);
    this.points = new PointDesk(this.store, (change, goesOn) => this.changeByUser(change, goesOn));
    this.frames = new FrameLoop(() => this.store.drawn());
    this.exports = new PlaygroundExports(this.store, () => this.points.names.peek());
    this.#events = new PlaygroundEvents(element, this.store, i18n);
    this.resume();
  }

  /** Starts the engine and begins to train the `steps` mini-batches of a link. */
  start(steps: number): Promise<void> {
    return this.#next(async () => {
      await this.store.start();
      this.#replay(steps).catch((error: unknown) => this.#show(error));
    });
  }

  /** Starts to play once somebody sees the element, unless it is paused or run by hand before. */
  playWhenSeen(): void {
    this.#waitsToPlay = true;
    this.#playIfSeen();
  }

  /** The element left the page, perhaps only to come back elsewhere. */
  suspend(): void {
    this.#visibility?.dispose();
    this.#visibility = null;
    this.#setVisible(false);
  }

  resume(): void {
    this.#visibility ??= new VisibilityWatch(this.#element, (visible) => {
      this.#setVisible(visible);
      this.#playIfSeen();
    });
    this.#setVisible(this.#visibility.visible);
  }

  dispose(): void {
    this.suspend();
    this.#events.dispose();
    this.points.dispose();
    this.exports.dispose();
    this.frames.dispose();
    this.store.dispose();
  }

  /** Changes settings after earlier changes; bad input is reported and rejects. */
  change(partial: Change): Promise<void> {
    return this.#next(() => this.store.change(partial));
  }

  /** Takes over what an attribute that is no part of the config says now. */
  viewChanged(name: string, view: ViewAttributes): void {
    const problems = view.problems.filter(({ path }) => path.split('.')[0] === name);
    if (name === 'speed' && problems.length === 0) this.setSpeed(view.speed);
    if (name === 'step-by') this.stepUnit.value = view.stepUnit;
    if (name === 'until') this.setGoal(view.goal);
    if (name === 'view') this.panels.value = view.panels;
    if (isPictureKey(name)) this.picture.value = view.picture;
    this.report(problems);
  }

  /** Changes what one attribute says; what cannot be read changes nothing and is reported. */
  async changeByAttribute(name: string, value: string): Promise<void> {
    if (name === 'names') return nameClasses(this, value);
    let problems: readonly Problem[] = [];
    const change = this.change((config) => {
      const read = readOneAttribute(name, value, config);
      problems = read.problems;
      return read.config;
    });
    await change.catch((error: unknown) => this.#show(error));
    this.report(problems);
  }

  /** Tells what is wrong, beside what was told before. */
  report(problems: readonly Problem[]): void {
    if (problems.length === 0) return;
    const before = this.store.problems.peek();
    const stays = (old: Problem) => !problems.some((problem) => isSame(problem, old));
    this.store.report([...before.filter(stays), ...problems]);
  }

  /** Opens a link over the settings of `base`. */
  openLink(query: string, base: Config): Promise<void> {
    return this.open(readLink(query, base, this.store.config.peek()));
  }

  /** Takes a link's config and trains as far as it says; tells what was wrong with the link. */
  open({ config, steps, problems, names }: CheckedLink): Promise<void> {
    let replay = Promise.resolve();
    const opened = this.#next(async () => {
      await this.store.open(config);
      if (names.length > 0) this.points.nameClasses(names);
      // Its steps count from the start, whatever has been trained or is being trained.
      if (steps > 0) await this.store.reset();
      this.report(problems);
      replay = this.#replay(steps);
    });
    return opened.then(() => replay);
  }

  /** Takes a config and trains `steps` mini-batches from its start, for the person; never rejects. */
  openByUser(config: Config, steps: number): Promise<void> {
    this.#waitsToPlay = false;
    const opened = this.#events.byUser(this.open({ config, steps, problems: [], names: [] }));
    return opened.catch((error: unknown) => this.#show(error));
  }

  /** Begins anew from `weights` after earlier changes, unless these led elsewhere; never rejects. */
  startFrom(config: Config, weights: readonly LayerWeights[]): Promise<void> {
    this.#waitsToPlay = false;
    const begun = this.#next(async () => {
      if (!sameValue(this.store.config.peek(), config)) return;
      await this.store.reset();
      await this.store.setWeights(weights);
    });
    return begun.catch((error: unknown) => this.#show(error));
  }

  /** What brings the run back to where it is; null where nothing can, and on the way there. */
  get trained(): TrainedRun | null {
    return this.replaying.peek() ? null : trainedRun(this.store);
  }

  /** Goes to a recorded step; where that cannot be, it is shown why. */
  async seek(step: number): Promise<number> {
    try {
      const sought = await this.store.timeline.seek(step);
      this.store.report(this.store.problems.peek().filter(({ path }) => path !== 'steps'));
      return sought;
    } catch (error) {
      this.#show(error);
      throw error;
    }
  }

  setSpeed(speed: Speed): void {
    this.store.setSpeed(speed).catch((error: unknown) => this.#show(error));
  }

  setGoal(goal: Goal): void {
    this.store.setGoal(goal).catch((error: unknown) => this.#show(error));
  }

  /** Starts another build of the engine, and the run anew, after earlier changes. */
  setArithmetic(wanted: Arithmetic): void {
    this.#waitsToPlay = false;
    const change = this.#next(() => this.store.setArithmetic(wanted));
    change.catch((error: unknown) => this.#show(error));
    this.remarkArithmetic(wanted);
  }

  /** Tells where this browser lacks what `wanted` needs. */
  remarkArithmetic(wanted: Arithmetic): void {
    const old = this.remarks.peek().find(({ code }) => code === 'noTurbo');
    if (old !== undefined) this.dismissRemark(old);
    const isMissing = this.store.build.usable(wanted) !== wanted;
    if (isMissing) this.remark({ code: 'noTurbo', actions: [] });
  }

  /** Tells of `remark`, once, in the place of an earlier one of its kind. */
  remark(remark: Remark): void {
    const others = this.remarks.peek().filter(({ code }) => code !== remark.code);
    this.remarks.value = [...others, remark];
  }

  dismissRemark(remark: Remark): void {
    this.remarks.value = this.remarks.peek().filter((one) => one !== remark);
  }

  /** What a link says that brings back this picture, or without `trained` its settings alone. */
  async shareQuery(trained: boolean): Promise<string> {
    const asked = trained ? await this.ask(() => this.store.linkQuery()) : null;
    const config = this.store.config.peek();
    return withNames(asked ?? configToQuery(config), config, this.points.ownNames);
  }

  /** Asks the engine after all earlier changes, and waits until the answer's picture is drawn. */
  async ask<T>(request: () => Promise<T>): Promise<T> {
    await this.#changes;
    const result = await request();
    await nextFrame();
    return result;
  }

  /** A change by the person: never rejects, everything that is wrong is shown. */
  changeByUser(partial: Change, goesOn = false): Promise<void> {
    // Not queued: while one change is under way the store lets later ones replace each other.
    const change = this.#events.byUser(this.store.change(partial, goesOn));
    this.#changes = Promise.all([this.#changes, change.catch(() => undefined)]);
    return change.catch((error: unknown) => this.#show(error));
  }

  async pause(): Promise<void> {
    this.#waitsToPlay = false;
    await this.store.pause();
  }

  runByUser(action: RunAction): void {
    this.#waitsToPlay = false;
    this.ask<unknown>(() => this.store[action]()).catch((error: unknown) => this.#show(error));
  }

  #setVisible(visible: boolean): void {
    this.store.setVisible(visible);
    this.frames.setVisible(visible);
  }

  #playIfSeen(): void {
    if (this.#waitsToPlay && this.#visibility?.seen) this.runByUser('play');
  }

  /** Not one of the changes: what is asked for meanwhile, as a pause, does not wait for it. */
  async #replay(steps: number): Promise<void> {
    if (steps === 0) return;
    this.replaying.value = true;
    try {
      await this.store.step(steps);
    } finally {
      this.replaying.value = false;
    }
  }

  #next<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#changes.then(task);
    this.#changes = result.catch(() => undefined);
    return result;
  }

  #show(error: unknown): void {
    if (!(error instanceof PlaygroundError)) throw error;
    const { problem } = error;
    if (!this.store.problems.peek().some((shown) => isSame(shown, problem))) this.report([problem]);
  }
}

function isSame(one: Problem, other: Problem): boolean {
  return one.code === other.code && one.path === other.path;
}
