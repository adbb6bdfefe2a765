// SPDX-License-Identifier: MIT
import { effect } from '@preact/signals-core';
import type { LayerWeights } from '../shared/config';
import type { Metrics } from '../shared/metrics';
import { PlaygroundError, shownValue } from '../shared/problem';
import type { SnapshotView } from '../shared/snapshot';
import { toLayerWeights } from '../shared/weights';
import type { PlaygroundStore } from '../store/playground-store';
import { pngOf } from '../ui/download';

export const EXPORT_FORMATS = ['json', 'png'] as const;

/** Makes files of what a playground shows. */
export class PlaygroundExports {
  readonly #store: PlaygroundStore;
  readonly #classNames: () => readonly string[];
  readonly #stop: () => void;
  #view: SnapshotView | null = null;
  /** The figures that came with `#view`. */
  #metrics: Metrics | null = null;

  /** @param classNames names of the classes of the run; empty where they have none */
  constructor(store: PlaygroundStore, classNames: () => readonly string[]) {
    this.#store = store;
    this.#classNames = classNames;
    this.#stop = effect(() => {
      store.frame.value;
      if (store.view === this.#view) return;
      this.#view = store.view;
      this.#metrics = store.metrics.peek();
    });
  }

  dispose(): void {
    this.#stop();
  }

  /**
   * `json` with config, names of classes where there are any, metrics and weights, or `png` with the picture of the output. Rejects with
   * `unknownFormat` for any other word.
   */
  async exportAs(format: string, output: HTMLCanvasElement | null): Promise<Blob> {
    switch (format) {
      case 'json':
        return this.#json();
      case 'png':
        if (output !== null) return pngOf(output);
        break;
    }
    throw new PlaygroundError({
      code: 'unknownFormat',
      path: '',
      value: shownValue(format),
      allowed: EXPORT_FORMATS,
    });
  }

  async #json(): Promise<Blob> {
    const weights = this.#shownWeights() ?? (await this.#store.getWeights());
    const classNames = this.#classNames();
    const content = {
      config: this.#store.config.peek(),
      ...(classNames.length > 0 && { classNames }),
      arithmetic: this.#store.build.running.peek(),
      metrics: this.#store.metrics.peek(),
      weights,
    };
    return new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' });
  }

  /** The weights that belong to the newest figures; null while nobody looks and there is no picture. */
  #shownWeights(): LayerWeights[] | null {
    const view = this.#view;
    if (view === null || this.#metrics !== this.#store.metrics.peek()) return null;
    return toLayerWeights(view.parameters, view.layout.layerShapes);
  }
}
