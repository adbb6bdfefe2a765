// SPDX-License-Identifier: MIT
import type { NnPlayground } from '../elements/nn-playground';
import type { Config } from '../shared/config';
import { configToQuery } from '../shared/config-link';
import { isTree } from '../shared/plain-copy';
import { sameValue } from '../shared/same-value';
import type { TrainedRun } from '../store/run-link';
import type { PageMemory } from '../ui/page-memory';

/** How the run of last time was brought back. */
export type BroughtBack = 'steps' | 'weights';

/** Keeps how far a run has come, so that a reload or a crash does not lose what was trained. */
export class KeptRun {
  readonly #element: NnPlayground;
  readonly #memory: PageMemory;
  readonly #key: string;

  /** @param path of the page: other pages of the same server keep their own */
  constructor(element: NnPlayground, memory: PageMemory, path: string) {
    this.#element = element;
    this.#memory = memory;
    this.#key = `run:${path}`;
  }

  save(): void {
    const { trained, config } = this.#element;
    if (trained === null) return;
    const isStart = trained.steps === 0 && trained.weights === null;
    // No word about a lack of room: the settings are what matters, and they are kept by themselves.
    if (isStart) this.clear();
    else this.#memory.set(this.#key, JSON.stringify({ of: identity(config), ...trained }), true);
  }

  clear(): void {
    this.#memory.remove(this.#key);
  }

  /** Goes to where the run was, if the settings are the ones it had; null where there is nothing to do. */
  restore(): BroughtBack | null {
    const { config } = this.#element;
    const run = this.#read(config);
    if (run === null) return null;
    // What is wrong is shown by the element.
    const failed = (): void => undefined;
    if (run.weights !== null) {
      this.#element.setWeights(run.weights).catch(failed);
      return 'weights';
    }
    this.#element.openLink(`${configToQuery(config)}&steps=${run.steps}`).catch(failed);
    return 'steps';
  }

  #read(config: Config): TrainedRun | null {
    try {
      const kept: unknown = JSON.parse(this.#memory.get(this.#key) ?? 'null');
      if (!isTree(kept) || !sameValue(kept.of, identity(config))) return null;
      const { steps, weights } = kept as unknown as TrainedRun;
      return Number.isInteger(steps) ? { steps, weights } : null;
    } catch {
      return null;
    }
  }
}

/** Tells settings apart without a copy of many points. */
function identity({ data, ...config }: Config): object {
  return { ...config, data: { ...data, points: data.points.length } };
}
