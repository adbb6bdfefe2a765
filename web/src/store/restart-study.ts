// SPDX-License-Identifier: MIT
import { batch, type ReadonlySignal, signal } from '@preact/signals-core';
import { runRestarts } from '../client/restarts';
import type { SharedPool } from '../client/shared-pool';
import type { Config } from '../shared/config';
import type { RestartOutcome, RestartSet } from '../shared/restart-outcome';
import { problemOfPlan, type RestartPlan, stepsOf } from '../shared/restart-plan';
import { JobRun } from './job-run';

/** Runs of one or two configs from several seeds, and how they ended. */
export class RestartStudy {
  readonly job: JobRun;
  readonly #sets = signal<readonly RestartSet[]>([]);
  readonly #kept = signal<RestartSet | null>(null);

  constructor(pool: SharedPool) {
    this.job = new JobRun(pool);
  }

  /** What there is to show: a set that was kept first, then those of the last start. */
  get sets(): ReadonlySignal<readonly RestartSet[]> {
    return this.#sets;
  }

  /** A set to show beside all later ones. */
  get kept(): ReadonlySignal<RestartSet | null> {
    return this.#kept;
  }

  /** Shows the newest set beside whatever is run next. */
  keep(): void {
    const newest = this.#sets.peek().at(-1);
    if (newest === undefined) return;
    batch(() => {
      this.#kept.value = newest;
      this.#sets.value = [newest];
    });
  }

  /** Lets go of the kept set; the newest stays. */
  release(): void {
    batch(() => {
      this.#kept.value = null;
      this.#sets.value = this.#sets.peek().slice(-1);
    });
  }

  /**
   * Runs `plan` for each config. A wrong plan is reported, and what is shown stays; of a run that
   * was cancelled, the outcomes so far are shown when there are two at least.
   */
  async start(configs: readonly Config[], plan: RestartPlan): Promise<void> {
    const problem = configs.map((config) => problemOfPlan(plan, config)).find(Boolean) ?? null;
    if (problem !== null) {
      this.job.report(problem);
      return;
    }
    const found = configs.map(() => [] as RestartOutcome[]);
    await this.job.run(async (pool, { onProgress, signal }) => {
      const shares = configs.map(() => 0);
      const ending = new AbortController();
      signal.addEventListener('abort', () => ending.abort());
      const each = configs.map((config, index) =>
        runRestarts(
          pool,
          config,
          { ...plan, steps: stepsOf(plan, config) },
          {
            signal: ending.signal,
            onProgress: (share) => {
              shares[index] = share;
              onProgress(shares.reduce((sum, one) => sum + one, 0) / shares.length);
            },
            onOutcomes: (outcomes) => found[index]?.push(...outcomes),
          },
        ),
      );
      try {
        await Promise.all(each);
      } finally {
        // Where one fails, the other has to be over too before anything is shown.
        ending.abort();
        await Promise.allSettled(each);
      }
    });
    this.#show(configs, plan, found);
  }

  #show(configs: readonly Config[], plan: RestartPlan, found: readonly RestartOutcome[][]): void {
    if (found.some((outcomes) => outcomes.length < 2)) return;
    const sets = configs.map((config, index) => ({
      config,
      plan,
      steps: stepsOf(plan, config),
      outcomes: (found[index] ?? []).sort((a, b) => a.seed - b.seed),
    }));
    const kept = this.#kept.peek();
    this.#sets.value = kept === null ? sets : [kept, ...sets].slice(0, 2);
  }
}
