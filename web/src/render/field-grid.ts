// SPDX-License-Identifier: MIT

/** Keeps divisions by a slope finite where a field is flat. */
const LEAST_STEEPNESS = 1e-12;

/**
 * How the pixels along one edge of a square picture lie between the n samples along the field's edge, both
 * at the centres of their cells. Interval i (0 … n) lies between sample i − 1 and sample i, where samples
 * −1 and n repeat the outermost ones.
 */
export class FieldGrid {
  readonly samples: number;
  /** Pixels along an edge. */
  readonly size: number;
  /** Per pixel: its interval, and how far it is through it, 0 … 1. */
  readonly interval: Uint16Array;
  readonly share: Float32Array;
  /** The first pixel of each interval, and `size` at the end. */
  readonly firstPixel: Uint16Array;

  constructor(samples: number, size: number) {
    this.samples = samples;
    this.size = size;
    this.interval = new Uint16Array(size);
    this.share = new Float32Array(size);
    this.firstPixel = new Uint16Array(samples + 2).fill(size);
    for (let pixel = size - 1; pixel >= 0; pixel--) {
      const at = ((pixel + 0.5) * samples) / size + 0.5;
      this.interval[pixel] = Math.floor(at);
      this.share[pixel] = at - Math.floor(at);
    }
    let pixel = 0;
    for (let interval = 0; interval <= samples; interval++) {
      while (pixel < size && (this.interval[pixel] ?? 0) < interval) pixel++;
      this.firstPixel[interval] = pixel;
    }
  }

  /** Where the sample row above (`side` 0) or below (1) pixel row `y` starts in a plane. */
  rowStart(y: number, side: 0 | 1): number {
    const sample = (this.interval[y] as number) - 1 + side;
    return Math.max(0, Math.min(this.samples - 1, sample)) * this.samples;
  }
}

/**
 * The values of one plane of samples along one row of pixels, still at the samples' places: entry i is
 * sample i − 1, so that interval i runs from entry i to entry i + 1.
 */
export class FieldRow {
  readonly #grid: FieldGrid;
  readonly values: Float32Array;
  /** Change from one row of pixels to the next. */
  readonly #slopes: Float32Array;

  constructor(grid: FieldGrid) {
    this.#grid = grid;
    this.values = new Float32Array(grid.samples + 2);
    this.#slopes = new Float32Array(grid.samples + 2);
  }

  /** @param y row of pixels */
  read(plane: Float32Array, y: number): void {
    const grid = this.#grid;
    const { samples } = grid;
    const upper = grid.rowStart(y, 0);
    const lower = grid.rowStart(y, 1);
    const share = grid.share[y] as number;
    const rowsPerPixel = samples / grid.size;
    const [values, slopes] = [this.values, this.#slopes];
    for (let x = 0; x < samples; x++) {
      const above = plane[upper + x] as number;
      const change = (plane[lower + x] as number) - above;
      values[x + 1] = above + change * share;
      slopes[x + 1] = change * rowsPerPixel;
    }
    values[0] = values[1] as number;
    values[samples + 1] = values[samples] as number;
    slopes[0] = slopes[1] as number;
    slopes[samples + 1] = slopes[samples] as number;
  }

  /** Length of the gradient, per pixel, about the middle of an interval; never 0. */
  steepness(interval: number): number {
    const [values, slopes] = [this.values, this.#slopes];
    const change = (values[interval + 1] as number) - (values[interval] as number);
    const across = (change * this.#grid.samples) / this.#grid.size;
    const down = ((slopes[interval] as number) + (slopes[interval + 1] as number)) / 2;
    return Math.sqrt(across * across + down * down) + LEAST_STEEPNESS;
  }
}
