// SPDX-License-Identifier: MIT
import type { Config } from '../shared/config';
import type { SnapshotView } from '../shared/snapshot';
import { colorTables, TABLE_SIZE } from './color-tables';
import type { DrawingColors } from './drawing-colors';
import type { UnitBox } from './network-scene';
import { PixelBuffer } from './pixel-buffer';

/** How a unit's values become colours: `center` is paper, `center` ± `reach` the full colours. */
export interface ValueScale {
  readonly center: number;
  /** Null: the unit's own largest distance from the centre. */
  readonly reach: number | null;
}

const BY_OWN_LARGEST: ValueScale = { center: 0, reach: null };
const TANH_SCALE: ValueScale = { center: 0, reach: 1 };
const SIGMOID_SCALE: ValueScale = { center: 0.5, reach: 0.5 };

/** Column 0 are the inputs; the column after the hidden layers the raw scores. */
export function valueScale(config: Config, column: number): ValueScale {
  const activation = config.network.layers[column - 1]?.activation;
  if (activation === 'tanh') return TANH_SCALE;
  return activation === 'sigmoid' ? SIGMOID_SCALE : BY_OWN_LARGEST;
}

/** Largest distance of a value from `center`; NaN when any value is not finite. */
export function largestDistance(values: Float32Array, center: number): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) {
    const distance = Math.abs((values[i] ?? 0) - center);
    if (distance > largest) largest = distance;
    else if (Number.isNaN(distance)) return Number.NaN;
  }
  return largest < Number.POSITIVE_INFINITY ? largest : Number.NaN;
}

/** Each cell repeats its outermost pixels once, so that smoothing never sees the neighbouring cell. */
const PADDING_PX = 1;

/** The heat maps of all units shown, side by side in one small canvas. */
export class UnitAtlas {
  readonly #buffer = new PixelBuffer();
  #canvas: OffscreenCanvas | null = null;
  #cellsPerRow = 1;
  /** Pixels per cell edge without padding. */
  #mapSize = 0;

  /** Paints the maps of `boxes`, in their order. */
  fill(boxes: readonly UnitBox[], view: SnapshotView, config: Config, colors: DrawingColors): void {
    this.#mapSize = view.layout.unitMapSize;
    this.#cellsPerRow = Math.max(1, Math.ceil(Math.sqrt(boxes.length)));
    const cell = this.#mapSize + 2 * PADDING_PX;
    const rows = Math.max(1, Math.ceil(boxes.length / this.#cellsPerRow));
    this.#buffer.resize(this.#cellsPerRow * cell, rows * cell);
    const { unit: table, missing } = colorTables(colors);
    for (let i = 0; i < boxes.length; i++) {
      const box = boxes[i] as UnitBox;
      const values = view.unitMap(box.column, box.unit);
      const { center, reach } = valueScale(config, box.column);
      const largest = largestDistance(values, center);
      if (Number.isNaN(largest)) this.#fillCell(i, null, 0, 0, table, missing);
      else this.#fillCell(i, values, center, reach ?? largest, table, missing);
    }
    this.#canvas = this.#buffer.upload();
  }

  /** Draws the map of the box at `index` of the last `fill` over the box. */
  draw(context: CanvasRenderingContext2D, index: number, box: UnitBox): void {
    if (this.#canvas === null) return;
    const { size } = box;
    const [left, top] = this.#cellOrigin(index);
    const map = this.#mapSize;
    context.drawImage(
      this.#canvas,
      left,
      top,
      map,
      map,
      box.x - size / 2,
      box.y - size / 2,
      size,
      size,
    );
  }

  /** Top left pixel of a cell's map. */
  #cellOrigin(index: number): readonly [number, number] {
    const cell = this.#mapSize + 2 * PADDING_PX;
    const row = Math.floor(index / this.#cellsPerRow);
    return [(index - row * this.#cellsPerRow) * cell + PADDING_PX, row * cell + PADDING_PX];
  }

  #fillCell(
    index: number,
    values: Float32Array | null,
    center: number,
    reach: number,
    table: Uint32Array,
    missing: number,
  ): void {
    const { pixels, width } = this.#buffer;
    const size = this.#mapSize;
    const [left, top] = this.#cellOrigin(index);
    const last = TABLE_SIZE - 1;
    const gain = reach > 0 ? last / 2 / reach : 0;
    const offset = last / 2 - center * gain + 0.5;
    for (let y = -PADDING_PX; y < size + PADDING_PX; y++) {
      const from = Math.max(0, Math.min(size - 1, y)) * size;
      const to = (top + y) * width + left;
      for (let x = 0; x < size; x++) {
        const level = values === null ? 0 : ((values[from + x] ?? 0) * gain + offset) | 0;
        const color = table[level < 0 ? 0 : level > last ? last : level] ?? missing;
        pixels[to + x] = values === null ? missing : color;
      }
      pixels[to - 1] = pixels[to] ?? missing;
      pixels[to + size] = pixels[to + size - 1] ?? missing;
    }
  }
}
