// SPDX-License-Identifier: MIT
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { SharedPool } from '../client/shared-pool';
import type { JobOrder } from '../shared/jobs';
import { LINE, type LossLine, type LossPlane } from '../shared/landscape';
import { limitAt } from '../shared/limits';
import { JobRun } from './job-run';
import type { TakenWeights } from './shown-weights';

/** Where a line goes: from the start of the run to its weights, or from these to another solution. */
export type LineTarget =
  | { readonly kind: 'start' }
  /** What as many steps from the start of another seed lead to, on the same data. */
  | { readonly kind: 'other'; readonly seed: number };

/** Losses along a line, as of a step of the run. */
export interface TakenLine extends LossLine {
  readonly target: LineTarget;
  readonly taken: TakenWeights;
}

/** Losses on a plane, as of a step of the run. */
export interface TakenPlane extends LossPlane {
  /** Of the two directions. */
  readonly seed: number;
  readonly taken: TakenWeights;
}

/** The loss around the weights of one run; what was found stays until something else is asked for. */
export class LandscapeStudy {
  readonly lineJob: JobRun;
  readonly planeJob: JobRun;
  readonly #line = signal<TakenLine | null>(null);
  readonly #plane = signal<TakenPlane | null>(null);

  constructor(pool: SharedPool) {
    this.lineJob = new JobRun(pool);
    this.planeJob = new JobRun(pool);
  }

  get line(): ReadonlySignal<TakenLine | null> {
    return this.#line;
  }

  get plane(): ReadonlySignal<TakenPlane | null> {
    return this.#plane;
  }

  cancel(): void {
    this.lineJob.cancel();
    this.planeJob.cancel();
  }

  async takeLine(taken: TakenWeights, target: LineTarget): Promise<void> {
    const { config, weights, step } = taken;
    await this.lineJob.run(async (pool, options) => {
      const run = async (order: JobOrder): Promise<Float32Array> =>
        (await pool.run([order], options))[0] ?? new Float32Array();
      let [from, towards]: [Float32Array | null, Float32Array] = [null, weights];
      if (target.kind === 'other') {
        const most = limitAt('restarts.steps')?.max ?? step;
        const steps = Math.min(most, Math.max(1, step));
        const job = { kind: 'solution', startSeed: target.seed, steps } as const;
        [from, towards] = [weights, await run({ config, weights: null, job })];
      }
      const losses = await run({
        config,
        weights: from,
        job: { kind: 'lossLine', ...LINE, towards },
      });
      this.#line.value = { ...LINE, losses, target, taken };
    });
  }

  async takePlane(
    taken: TakenWeights,
    { size, reach, seed }: Pick<TakenPlane, 'size' | 'reach' | 'seed'>,
  ): Promise<void> {
    const { config, weights } = taken;
    await this.planeJob.run(async (pool, options) => {
      const order: JobOrder = { config, weights, job: { kind: 'lossPlane', size, reach, seed } };
      const [losses = new Float32Array()] = await pool.run([order], options);
      this.#plane.value = { size, reach, seed, losses, taken };
    });
  }
}
