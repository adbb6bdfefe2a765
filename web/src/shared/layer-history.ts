// SPDX-License-Identifier: MIT
import type { Diagnostics, LayerDiagnostics } from './diagnostics';

/** Points that are kept; when there are more, they are thinned. */
const MAX_POINTS = 600;

export const LAYER_FIGURES = [
  'deadShare',
  'saturatedShare',
  'gradientNorm',
  'updateRatio',
] as const satisfies readonly (keyof LayerDiagnostics)[];
export type LayerFigure = (typeof LAYER_FIGURES)[number];

/**
 * Single figures of every layer over the run, oldest first, recorded while somebody watches the
 * diagnostics. They come when there is time for them, not at fixed steps; what is kept is about
 * evenly spread over the steps, and the newest is always there.
 */
export class LayerHistory {
  #interval = 1;
  #steps: number[] = [];
  #epochs: number[] = [];
  /** `LAYER_FIGURES` of the first layer, then of the second, …: a list each, as long as the steps. */
  #values: number[][] = [];

  get steps(): readonly number[] {
    return this.#steps;
  }

  /** Passes over the training set at each point, fractional. */
  get epochs(): readonly number[] {
    return this.#epochs;
  }

  get layerCount(): number {
    return this.#values.length / LAYER_FIGURES.length;
  }

  /** NaN where a layer has no such figure. */
  values(layer: number, figure: LayerFigure): readonly number[] {
    return this.#values[layer * LAYER_FIGURES.length + LAYER_FIGURES.indexOf(figure)] ?? [];
  }

  /**
   * Adds what was found after `step` steps, or puts it in place of what was found there before.
   * What is older than the newest point, as an old picture shows it again, is left out.
   */
  add({ step, layers }: Diagnostics, epoch: number): void {
    if (layers.length !== this.layerCount) this.#begin(layers.length);
    const last = this.#steps.at(-1) ?? -1;
    if (step < last) return;
    if (step === last || this.#isLastProvisional()) this.#pop();
    this.#steps.push(step);
    this.#epochs.push(epoch);
    layers.forEach((layer, index) => {
      LAYER_FIGURES.forEach((figure, at) => {
        const list = this.#values[index * LAYER_FIGURES.length + at];
        list?.push(layer[figure] ?? Number.NaN);
      });
    });
    while (this.#steps.length > MAX_POINTS) this.#thin();
  }

  /** Forgets what came after `step`. */
  rewind(step: number): void {
    while ((this.#steps.at(-1) ?? 0) > step) this.#pop();
  }

  /** How many points lie at or before `step`. */
  countUpTo(step: number): number {
    let count = this.#steps.length;
    while (count > 0 && (this.#steps[count - 1] ?? 0) > step) count -= 1;
    return count;
  }

  #begin(layers: number): void {
    this.#interval = 1;
    this.#steps = [];
    this.#epochs = [];
    this.#values = Array.from({ length: layers * LAYER_FIGURES.length }, () => []);
  }

  #bucket(index: number): number {
    return Math.floor((this.#steps[index] ?? 0) / this.#interval);
  }

  /** The newest point only stands for the present if another one of its stretch of steps is there. */
  #isLastProvisional(): boolean {
    const last = this.#steps.length - 1;
    return last > 0 && this.#bucket(last) === this.#bucket(last - 1);
  }

  #pop(): void {
    this.#steps.pop();
    this.#epochs.pop();
    for (const list of this.#values) list.pop();
  }

  /** Keeps the first point of every stretch of steps, twice as long as before, and the newest. */
  #thin(): void {
    this.#interval *= 2;
    const last = this.#steps.length - 1;
    const isKept = this.#steps.map(
      (_, at) => at === 0 || at === last || this.#bucket(at) !== this.#bucket(at - 1),
    );
    const kept = (list: number[]): number[] => list.filter((_, at) => isKept[at]);
    this.#steps = kept(this.#steps);
    this.#epochs = kept(this.#epochs);
    this.#values = this.#values.map(kept);
  }
}
