// SPDX-License-Identifier: MIT
import { panelObstacle } from '../shared/panels';
import { type RegionFigures, readRegions } from '../shared/regions';
import type { Panel } from '../store/comparison-run';
import type { PlaygroundStore } from '../store/playground-store';
import { LiveInspection } from './live-inspection';

/** Six engines train and draw while their regions are counted, which takes as long as two pictures. */
const INTERVAL_MS = 1000;

/** The decision regions of the runs of a comparison, of their newest pictures or a little later. */
export class CompareRegions {
  readonly #news: () => void;
  #live = new Map<PlaygroundStore, LiveInspection>();

  /** @param news called after every answer */
  constructor(news: () => void) {
    this.#news = news;
  }

  /** Null where a run has none, or nothing is known yet. To be called whenever it is shown. */
  read({ store }: Panel): RegionFigures | null {
    if (!hasRegions(store)) return null;
    const live = this.#live.get(store) ?? new LiveInspection(() => store, this.#news, INTERVAL_MS);
    this.#live.set(store, live);
    const answer = live.read({ what: 'regions' });
    return answer === null ? null : readRegions(answer);
  }

  /** Asks no more until it is read again. */
  stop(): void {
    for (const live of this.#live.values()) live.stop();
    this.#live = new Map();
  }
}

/** Whether what the run learns has regions that can be drawn. */
export function hasRegions(store: PlaygroundStore): boolean {
  return panelObstacle('regions', store.config.value) === null;
}
