// SPDX-License-Identifier: MIT

/** Steps in all, given the step at which they begin. */
type Length = (step: number) => number;

interface StepJob {
  /** Steps still to do; of a job that waits for its turn, not known before. */
  remaining: number | null;
  readonly length: Length;
  readonly done: () => void;
}

/** Steps that were asked for one by one, in order; they go before playing. */
export class StepQueue {
  #jobs: StepJob[] = [];

  /** `done` is called once, when the last step is trained or the queue is cleared. */
  add(length: Length, done: () => void): void {
    this.#jobs.push({ remaining: null, length, done });
  }

  /** Whole epochs: from the middle of one, the first ends where that one ends. */
  addEpochs(count: number, batchesPerEpoch: () => number, done: () => void): void {
    this.add((step) => count * batchesPerEpoch() - (step % batchesPerEpoch()), done);
  }

  /** Steps due for the first job, which begins at `step` if it has not begun; null when there is none. */
  due(step: number): number | null {
    const job = this.#jobs[0];
    if (job === undefined) return null;
    job.remaining ??= job.length(step);
    return job.remaining;
  }

  /** Counts steps that were trained; false when nobody asked for them here. */
  count(steps: number): boolean {
    const job = this.#jobs[0];
    if (job === undefined) return false;
    job.remaining = (job.remaining ?? 0) - steps;
    if (job.remaining > 0) return true;
    this.#jobs.shift();
    job.done();
    return true;
  }

  /** Ends all jobs as they are. */
  clear(): void {
    const jobs = this.#jobs;
    this.#jobs = [];
    for (const job of jobs) job.done();
  }
}
