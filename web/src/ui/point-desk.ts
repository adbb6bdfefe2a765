// SPDX-License-Identifier: MIT
import { batch, effect, signal } from '@preact/signals-core';
import type { Config, GivenPoint, PartialConfig } from '../shared/config';
import { usesX2 } from '../shared/data-traits';
import {
  asExamples,
  changeTo,
  keptPoints,
  lacking,
  MOST_POINTS,
  type PointSet,
  presentPoints,
} from '../shared/point-set';
import { sameValue } from '../shared/same-value';
import type { Examples } from '../shared/snapshot';
import type { PlaygroundStore } from '../store/playground-store';
import { shortNames } from './class-names';
import { PointHistory } from './point-history';
import { Throttle } from './throttle';

export const POINT_TOOLS = ['add', 'move', 'erase'] as const;
export type PointTool = (typeof POINT_TOOLS)[number];

/** What the brush places at once. */
export interface Brush {
  readonly count: number;
  /** Deviation from its place, as a share of the picture's width. */
  readonly scatter: number;
}

/** Lists longer than this are handed on less often. */
const MANY_POINTS = 5000;
const NO_NAMES: readonly string[] = [];
const FEW_INTERVAL_MS = 30;
const MANY_INTERVAL_MS = 250;

/**
 * Where a person works on points of their own. `draft` is what they see; it becomes the data of the
 * run as soon as that can train on it.
 */
export class PointDesk {
  /** The points are being edited in the picture of the output. */
  readonly editing = signal(false);
  readonly tool = signal<PointTool>('add');
  /** Class or value of new points. */
  readonly label = signal(0);
  readonly brush = signal<Brush>({ count: 1, scatter: 0 });
  /** Null before anything was edited. */
  readonly draft = signal<PointSet | null>(null);
  /** Names of the classes of the run; empty where they have none. */
  readonly names = signal(NO_NAMES);
  /** A table on its way to the dialog that reads it. */
  readonly incoming = signal<Blob | string | null>(null);
  /** Said under the picture, and to people who listen when keys were used. */
  readonly status = signal<{ readonly text: string; readonly isSpoken: boolean }>({
    text: '',
    isSpoken: false,
  });
  readonly #store: PlaygroundStore;
  readonly #change: (partial: PartialConfig, goesOn: boolean) => Promise<void>;
  readonly #history = new PointHistory();
  readonly #soon = new Throttle(FEW_INTERVAL_MS);
  readonly #later = new Throttle(MANY_INTERVAL_MS);
  /** What `present` made of the data of a run. */
  #made: { config: Config; examples: Examples | null; set: PointSet } | null = null;
  #shown: { draft: PointSet; like: Examples; examples: Examples } | null = null;

  readonly #stop: () => void;
  /** The draft is what is worked on: the run has it, will have it, or cannot have it yet. */
  #isCurrent = false;
  /** Changes that the run has not confirmed. */
  #onTheirWay = 0;
  #waits = false;

  /** @param change takes a change by the person; `goesOn` lets the run go on with its weights */
  constructor(
    store: PlaygroundStore,
    change: (partial: PartialConfig, goesOn: boolean) => Promise<void>,
  ) {
    this.#store = store;
    this.#change = change;
    this.#stop = effect(() => this.#follow(store.config.value));
  }

  dispose(): void {
    this.#stop();
    this.#soon.cancel();
    this.#later.cancel();
  }

  get canUndo(): boolean {
    return this.draft.value !== null && this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.draft.value !== null && this.#history.canRedo;
  }

  /** The set to work on. */
  present(): PointSet {
    const draft = this.draft.peek();
    if (draft !== null && this.#isCurrent) return draft;
    const config = this.#store.config.peek();
    const examples = this.#store.configured.peek()?.examples ?? null;
    if (this.#made?.config !== config || this.#made.examples !== examples) {
      const set = presentPoints(config, examples ?? new Float32Array(0));
      this.#made = { config, examples, set: { ...set, names: this.names.peek() } };
    }
    return this.#made.set;
  }

  /** Whether a change makes points of the person's own of generated ones. */
  get isGenerated(): boolean {
    return this.#store.config.value.data.kind !== 'custom' && !this.#isCurrent;
  }

  /** Names of the classes of the person's own points, also while another set is shown. */
  get ownNames(): readonly string[] {
    return this.#namesIn(this.#store.config.peek());
  }

  /** Names those classes, class 0 first, for as long as the points stay. */
  nameClasses(names: readonly string[]): void {
    const config = this.#store.config.peek();
    const isShown = config.data.kind === 'custom';
    const own = isShown ? this.present() : keptPoints(config);
    if (own === null) return;
    this.draft.value = { ...own, names: shortNames(names) };
    this.#isCurrent = isShown;
    this.#follow(config);
  }

  begin(): void {
    batch(() => {
      this.#fitLabel(this.present());
      this.status.value = { text: '', isSpoken: false };
      this.editing.value = true;
    });
  }

  end(): void {
    if (!this.editing.peek()) return;
    this.#soon.cancel();
    this.#later.cancel();
    this.#hand(true);
    this.editing.value = false;
  }

  /**
   * Changes the points. Steps of the same `gesture`, as of one stroke, are undone together. False
   * where they would be more than there may be.
   */
  edit(change: (set: PointSet) => Partial<PointSet>, gesture: unknown = null): boolean {
    const before = this.present();
    const after = { ...before, ...change(before) };
    if (after.points.length > MOST_POINTS) return false;
    this.#keep(before, false, gesture);
    this.#show(after);
    const many = after.points.length > MANY_POINTS;
    this.#waits = true;
    (many ? this.#later : this.#soon).run(() => this.#hand(true));
    return true;
  }

  add(points: readonly GivenPoint[], gesture: unknown = null): boolean {
    return this.edit((set) => ({ points: [...set.points, ...points] }), gesture);
  }

  replace(index: number, point: GivenPoint, gesture: unknown = null): void {
    this.edit(
      ({ points }) => ({ points: points.map((one, at) => (at === index ? point : one)) }),
      gesture,
    );
  }

  /** The last point takes the place of a removed one, so that the others stay in their parts. */
  remove(indices: readonly number[], gesture: unknown = null): void {
    this.edit((set) => {
      const points = [...set.points];
      for (const index of [...indices].sort((a, b) => b - a)) {
        const last = points.pop();
        if (last !== undefined && index < points.length) points[index] = last;
      }
      return { points };
    }, gesture);
  }

  /** Other data altogether: the run begins anew with them. */
  import(set: PointSet, more: PartialConfig): void {
    this.#keep(this.present(), true, null);
    this.#show(set);
    const change = changeTo(set);
    this.#send({ ...more, ...change, data: { ...more.data, ...change.data } }, false);
  }

  undo(): void {
    this.#go((now) => this.#history.undo(now));
  }

  redo(): void {
    this.#go((now) => this.#history.redo(now));
  }

  /** What the picture shows while the points are edited: what the engine has not heard of, too. */
  examples(like: Examples): Examples {
    const draft = this.draft.peek();
    if (!this.editing.peek() || draft === null || !this.#isCurrent) return like;
    if (this.#shown?.draft !== draft || this.#shown.like !== like) {
      this.#shown = { draft, like, examples: asExamples(draft, like) };
    }
    return this.#shown.examples;
  }

  #go(step: (now: PointSet) => ReturnType<PointHistory['undo']>): void {
    const to = step(this.present());
    if (to === null) return;
    this.#show(to.set);
    const { features } = this.#store.config.peek();
    const isFlat = to.isOther && !features.some(usesX2) && to.set.points.some(([, x2]) => x2 !== 0);
    this.#hand(!to.isOther, isFlat ? { features: ['x1', 'x2'] } : {});
  }

  /** Of generated data points of the person's own were replaced before; they are one step further back. */
  #keep(before: PointSet, isOther: boolean, gesture: unknown): void {
    if (this.isGenerated) {
      const kept = keptPoints(this.#store.config.peek());
      if (kept !== null) this.#history.push({ ...kept, names: this.ownNames }, true, null);
    }
    this.#history.push(before, isOther, gesture);
  }

  #show(set: PointSet): void {
    this.#isCurrent = true;
    this.#fitLabel(set);
    this.draft.value = set;
  }

  /** New points get a class that there is. */
  #fitLabel({ task, classes }: PointSet): void {
    if (task === 'regression') return;
    const label = Math.round(this.label.peek());
    this.label.value = Math.min(classes - 1, Math.max(0, label));
  }

  #hand(goesOn: boolean, more: PartialConfig = {}): void {
    const draft = this.draft.peek();
    this.#waits = false;
    if (draft === null || !this.#isCurrent || lacking(draft) !== null) return;
    this.#send({ ...changeTo(draft), ...more }, goesOn);
  }

  #send(partial: PartialConfig, goesOn: boolean): void {
    this.#onTheirWay += 1;
    void this.#change(partial, goesOn).finally(() => {
      this.#onTheirWay -= 1;
    });
  }

  /** Another data set was chosen, or somebody else gave points: the draft is no longer at work. */
  #follow(config: Config): void {
    const draft = this.draft.peek();
    const isOwn = config.data.kind === 'custom';
    this.names.value = isOwn ? this.#namesIn(config) : NO_NAMES;
    if (draft === null || !this.#isCurrent || this.#waits || this.#onTheirWay > 0) return;
    if (isOwn && sameValue(draft.points, config.data.points)) {
      const { task, data } = config;
      const isSame = task === draft.task && data.classes === draft.classes;
      if (!isSame) this.draft.value = { ...draft, task, classes: data.classes };
      return;
    }
    this.#isCurrent = false;
    if (!isOwn) this.editing.value = false;
  }

  /** Those of the draft, where it is what the config has or is about to have. */
  #namesIn({ data }: Config): readonly string[] {
    const draft = this.draft.peek();
    if (draft?.names === undefined) return NO_NAMES;
    const isComing = this.#isCurrent && (this.#waits || this.#onTheirWay > 0);
    return isComing || sameValue(draft.points, data.points) ? draft.names : NO_NAMES;
  }
}
