// SPDX-License-Identifier: MIT
import { FINEST_FIELD, isCoarse } from '../render/field-painter';
import { writeScorePlanes } from '../render/score-planes';
import type { FieldSource, SnapshotLayout } from '../shared/snapshot';
import type { PlaygroundStore } from '../store/playground-store';

/** A run counts as resting when its picture has stayed for so long. */
const REST_MS = 150;
/** Work of the engine between two looks for other requests, roughly. */
const SLICE_MS = 8;
/** A field that would take longer gets fewer samples. */
const MOST_MS = 2000;
const FIRST_ROWS = 4;
const MOST_ROWS = 64;
/** After so many slices it is known how long a field will take. */
const JUDGED_SLICES = 4;

/** What a field was, or is to be, evaluated for. */
interface Wanted {
  readonly frame: number;
  /** Device pixels along the picture's edge. */
  readonly pixels: number;
}

/**
 * The field of a resting run in as many samples as the picture has pixels. It is evaluated in slices
 * of a few rows, one request each, so that any other request waits for one slice at most; whatever
 * changes the run gives it up.
 */
export class FineField {
  readonly #news: () => void;
  #wanted: Wanted | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #field: FieldSource | null = null;

  /** @param news called when a field is complete */
  constructor(news: () => void) {
    this.#news = news;
  }

  /** The finer field of exactly the picture on the screen; null while there is none. */
  read(store: PlaygroundStore, pixels: number): FieldSource | null {
    const frame = store.frame.peek();
    const layout = store.configured.peek()?.layout;
    if (this.#wanted?.frame === frame && this.#wanted.pixels === pixels) return this.#field;
    this.stop();
    if (layout?.inputDimensions !== 2 || store.playing.peek()) return null;
    if (!isCoarse(layout.fieldSize, pixels)) return null;
    const wanted = { frame, pixels };
    this.#wanted = wanted;
    this.#timer = setTimeout(() => void this.#refine(store, layout, wanted), REST_MS);
    return null;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#wanted = null;
    this.#field = null;
  }

  async #refine(store: PlaygroundStore, layout: SnapshotLayout, wanted: Wanted): Promise<void> {
    const isCurrent = (): boolean =>
      this.#wanted === wanted && store.frame.peek() === wanted.frame && !store.playing.peek();
    try {
      const field = await evaluate(store, layout, Math.min(FINEST_FIELD, wanted.pixels), isCurrent);
      if (field === null || !isCurrent()) return;
      this.#field = field;
      this.#news();
    } catch {
      // There is a notice for a dead engine; the coarser field stays.
    }
  }
}

/** Null when it was given up, or would take too long to be finer than what there is. */
async function evaluate(
  store: PlaygroundStore,
  layout: SnapshotLayout,
  samples: number,
  isCurrent: () => boolean,
): Promise<FieldSource | null> {
  const { fieldChannels, domain } = layout;
  const meaning = store.config.peek();
  const planes = Array.from({ length: fieldChannels }, () => new Float32Array(samples * samples));
  let rows = FIRST_ROWS;
  /** Least time for a row so far; a single slice may have waited for something else. */
  let msPerRow = Number.POSITIVE_INFINITY;
  for (let row = 0, slice = 1; row < samples; slice++) {
    if (!isCurrent()) return null;
    const count = Math.min(rows, samples - row);
    const began = performance.now();
    const scores = await store.questions.predict(rowsOfGrid(samples, row, count, domain));
    const elapsed = Math.max(0.1, performance.now() - began);
    writeScorePlanes(scores, fieldChannels, planes, row * samples, meaning);
    msPerRow = Math.min(msPerRow, elapsed / count);
    if (slice === JUDGED_SLICES) {
      const fewer = Math.floor(samples * Math.sqrt(MOST_MS / (msPerRow * samples)));
      if (fewer < samples)
        return isCoarse(layout.fieldSize, fewer) ? evaluate(store, layout, fewer, isCurrent) : null;
    }
    row += count;
    rows = Math.max(1, Math.min(MOST_ROWS, 2 * rows, Math.round((count * SLICE_MS) / elapsed)));
  }
  const field = (channel: number): Float32Array => planes[channel] as Float32Array;
  return { layout: { ...layout, fieldSize: samples }, field };
}

/** Centres of the cells of some rows of a grid over the drawn square, x1 and x2 together. */
export function rowsOfGrid(
  samples: number,
  firstRow: number,
  rows: number,
  domain: number,
): Float32Array {
  const points = new Float32Array(2 * samples * rows);
  const cell = (2 * domain) / samples;
  for (let at = 0; at < samples * rows; at++) {
    points[2 * at] = ((at % samples) + 0.5) * cell - domain;
    points[2 * at + 1] = domain - (firstRow + Math.floor(at / samples) + 0.5) * cell;
  }
  return points;
}
