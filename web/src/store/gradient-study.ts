// SPDX-License-Identifier: MIT
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { SharedPool } from '../client/shared-pool';
import { JobRun } from './job-run';
import type { TakenWeights } from './shown-weights';

/** Most parameters of one block that are checked, evenly spread. */
export const MOST_CHECKED = 500;

/** Relative errors of the blocks of a net, as of a step of the run. */
export interface CheckedGradients {
  readonly taken: TakenWeights;
  /** Training examples of the loss that was differentiated. */
  readonly examples: number;
  readonly errors: Float32Array;
}

/** Backpropagation at the weights of one run against difference quotients, in double. */
export class GradientStudy {
  readonly job: JobRun;
  readonly #checked = signal<CheckedGradients | null>(null);

  constructor(pool: SharedPool) {
    this.job = new JobRun(pool);
  }

  get checked(): ReadonlySignal<CheckedGradients | null> {
    return this.#checked;
  }

  async check(taken: TakenWeights, examples: number): Promise<void> {
    const { config, weights } = taken;
    await this.job.run(async (pool, options) => {
      const job = { kind: 'gradientCheck', examples, perRange: MOST_CHECKED } as const;
      const [errors = new Float32Array()] = await pool.run([{ config, weights, job }], options);
      this.#checked.value = { taken, examples, errors };
    });
  }
}
