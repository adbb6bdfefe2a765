// SPDX-License-Identifier: MIT
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Comparison, Variant } from '../shared/comparison';
import type { Metrics } from '../shared/metrics';
import { PlaygroundError, type Problem } from '../shared/problem';
import { Conductor, type Trainee } from './conductor';
import { PlaygroundStore } from './playground-store';
import type { StoreOptions } from './store-options';

/** One run of a comparison, with an engine of its own. */
export interface Panel {
  readonly variant: Variant;
  readonly store: PlaygroundStore;
}

export interface ComparisonRunOptions extends Pick<StoreOptions, 'connect'> {
  /** See `ConductorOptions`. */
  readonly drawn: () => Promise<void>;
  readonly atOnce: number;
}

export type ComparisonStatus = 'idle' | 'loading' | 'ready' | 'error';

/**
 * The runs of a comparison, in step. Each panel is a playground's store, so that pictures, curves and
 * a new engine after a crash are the playground's own; the conductor says when they train.
 */
export class ComparisonRun {
  readonly conductor: Conductor;
  readonly #options: ComparisonRunOptions;
  readonly #comparison;
  readonly #panels = signal<readonly Panel[]>([]);
  readonly #status = signal<ComparisonStatus>('idle');
  readonly #problems = signal<readonly Problem[]>([]);
  /** Engines that nobody needs at the moment wait here for the next comparison. */
  #stores: PlaygroundStore[] = [];
  #visible = true;
  #disposed = false;
  /** Comparisons come one after the other. */
  #changes: Promise<unknown> = Promise.resolve();

  constructor(comparison: Comparison, options: ComparisonRunOptions) {
    this.#options = options;
    this.#comparison = signal(comparison);
    this.conductor = new Conductor({
      drawn: options.drawn,
      atOnce: options.atOnce,
      failed: (error) => this.#failed(error),
    });
  }

  /** What is compared and drawn. */
  get comparison(): ReadonlySignal<Comparison> {
    return this.#comparison;
  }

  get panels(): ReadonlySignal<readonly Panel[]> {
    return this.#panels;
  }

  get status(): ReadonlySignal<ComparisonStatus> {
    return this.#status;
  }

  /** What the person has to be told. */
  get problems(): ReadonlySignal<readonly Problem[]> {
    return this.#problems;
  }

  /** Whether all runs pass once over their data in as many steps, so that epochs mean the same. */
  readonly hasCommonEpoch = computed(() => {
    const lengths = this.#panels.value.map(
      ({ store }) => store.configured.value?.layout.batchesPerEpoch,
    );
    return new Set(lengths).size === 1;
  });

  report(problems: readonly Problem[]): void {
    this.#problems.value = problems;
  }

  /** Starts the engines; rejects, and reports, when there is none. */
  start(): Promise<void> {
    return this.open(this.#comparison.peek());
  }

  /**
   * Compares something else, from the start. The engines that run are used again. What is shown
   * stays until all of the new runs have their first picture.
   */
  open(comparison: Comparison): Promise<void> {
    const opened = this.#changes.then(() => this.#open(comparison));
    this.#changes = opened.catch(() => undefined);
    return opened;
  }

  setVisible(visible: boolean): void {
    this.#visible = visible;
    for (const store of this.#stores) store.setVisible(visible);
  }

  dispose(): void {
    this.#disposed = true;
    this.conductor.dispose();
    for (const store of this.#stores) store.dispose();
  }

  async #open(comparison: Comparison): Promise<void> {
    await this.conductor.pause();
    if (this.#disposed) return;
    if (this.#status.peek() !== 'ready') this.#status.value = 'loading';
    const panels = comparison.variants.map((variant, index): Panel => {
      const store = this.#stores[index] ?? this.#newStore(variant);
      return { variant, store };
    });
    try {
      const metrics = await Promise.all(panels.map(startOver));
      if (this.#disposed) return;
      batch(() => {
        this.#comparison.value = comparison;
        this.#panels.value = panels;
        this.#status.value = 'ready';
        const batches = panels[0]?.store.configured.peek()?.layout.batchesPerEpoch ?? 1;
        this.conductor.conduct(
          panels.map(({ store }) => traineeOf(store)),
          metrics,
          batches,
        );
      });
      for (const store of this.#stores.splice(panels.length)) store.dispose();
    } catch (error) {
      this.#status.value = 'error';
      this.#failed(error);
      throw error;
    }
  }

  #newStore({ config }: Variant): PlaygroundStore {
    const { connect } = this.#options;
    const store = new PlaygroundStore({
      config,
      // Nobody goes back on the runs of a comparison.
      records: false,
      ...(connect === undefined ? {} : { connect }),
    });
    store.setVisible(this.#visible);
    // Pictures that come on the way to a step are never drawn, and must not be waited for.
    store.frame.subscribe(() => store.drawn());
    this.#stores.push(store);
    return store;
  }

  #failed(error: unknown): void {
    if (!(error instanceof PlaygroundError)) throw error;
    if (this.#disposed) return;
    const { problem } = error;
    const isTold = this.#problems.peek().some(({ code }) => code === problem.code);
    if (!isTold) this.report([...this.#problems.peek(), problem]);
  }
}

function traineeOf(store: PlaygroundStore): Trainee {
  const layout = store.configured.peek()?.layout;
  return {
    examplesPerStep: layout === undefined ? 1 : layout.trainCount / layout.batchesPerEpoch,
    step: (count) => store.step(count),
    reset: () => store.reset(),
  };
}

/** Brings a panel to the start of its run. */
async function startOver({ variant, store }: Panel): Promise<Metrics> {
  await store.start();
  await store.open(variant.config);
  return store.reset();
}
