// SPDX-License-Identifier: MIT
import type { DrawingColors } from './drawing-colors';
import { MARKER_REACH } from './marker';
import { drawExample } from './output-overlay';
import { shareOfRange, type ValueRange } from './value-field';

/** Room around a marker for its halo. */
const HALO_PX = 1.5;

/** So many colours stand for the values of a regression. */
const VALUE_STEPS = 64;

/** The markers of all classes, or of steps of a value, drawn once, so that hundreds can move in every frame. */
export class MarkerSprites {
  #canvas: OffscreenCanvas | null = null;
  #colors: DrawingColors | null = null;
  #radius = 0;
  #ratio = 0;
  #range: ValueRange | null = null;

  /**
   * Makes the sprites anew if they are others.
   * @param ratio device pixels per CSS pixel
   * @param range of the labels where they are values; null where they are classes
   */
  prepare(colors: DrawingColors, radius: number, ratio: number, range: ValueRange | null): void {
    const isSame =
      this.#radius === radius && this.#ratio === ratio && sameRange(this.#range, range);
    if (this.#colors === colors && isSame) return;
    this.#range = range;
    this.#colors = colors;
    this.#radius = radius;
    this.#ratio = ratio;
    const cell = this.#cell;
    this.#canvas = new OffscreenCanvas(this.#kinds * cell, 2 * cell);
    const context = this.#canvas.getContext('2d');
    if (context === null) return;
    context.scale(ratio, ratio);
    const step = cell / ratio;
    for (let kind = 0; kind < this.#kinds; kind++) {
      for (const held of [0, 1]) {
        const x = (kind + 0.5) * step;
        const y = (held + 0.5) * step;
        drawExample(context, { radius, colors, range }, x, y, this.#labelOf(kind), held > 0);
      }
    }
  }

  /** Draws a marker around a place in CSS px. */
  draw(
    context: CanvasRenderingContext2D,
    label: number,
    held: boolean,
    x: number,
    y: number,
  ): void {
    if (this.#canvas === null || this.#colors === null) return;
    const cell = this.#cell;
    const size = cell / this.#ratio;
    const left = this.#kindOf(label) * cell;
    const top = held ? cell : 0;
    context.drawImage(this.#canvas, left, top, cell, cell, x - size / 2, y - size / 2, size, size);
  }

  get #kinds(): number {
    return this.#range === null ? (this.#colors?.classes.length ?? 1) : VALUE_STEPS;
  }

  #kindOf(label: number): number {
    if (this.#range === null) return label % this.#kinds;
    return Math.round(shareOfRange(label, this.#range) * (VALUE_STEPS - 1)) || 0;
  }

  #labelOf(kind: number): number {
    if (this.#range === null) return kind;
    const { minimum, maximum } = this.#range;
    return minimum + (kind / (VALUE_STEPS - 1)) * (maximum - minimum);
  }

  /** Device pixels per sprite. */
  get #cell(): number {
    return Math.ceil(2 * (this.#radius * MARKER_REACH + HALO_PX) * this.#ratio);
  }
}

function sameRange(a: ValueRange | null, b: ValueRange | null): boolean {
  return a?.minimum === b?.minimum && a?.maximum === b?.maximum;
}
