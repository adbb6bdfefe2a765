// SPDX-License-Identifier: MIT
import type { DrawingColors } from './drawing-colors';
import { MARKER_REACH } from './marker';
import { drawExample } from './output-overlay';

/** Room around a marker for its halo. */
const HALO_PX = 1.5;

/** The markers of all classes, drawn once, so that hundreds can move in every frame. */
export class MarkerSprites {
  #canvas: OffscreenCanvas | null = null;
  #colors: DrawingColors | null = null;
  #radius = 0;
  #ratio = 0;

  /** Makes the sprites anew if they are others. `ratio`: device pixels per CSS pixel. */
  prepare(colors: DrawingColors, radius: number, ratio: number): void {
    if (this.#colors === colors && this.#radius === radius && this.#ratio === ratio) return;
    this.#colors = colors;
    this.#radius = radius;
    this.#ratio = ratio;
    const cell = this.#cell;
    this.#canvas = new OffscreenCanvas(colors.classes.length * cell, 2 * cell);
    const context = this.#canvas.getContext('2d');
    if (context === null) return;
    context.scale(ratio, ratio);
    const step = cell / ratio;
    for (let label = 0; label < colors.classes.length; label++) {
      for (const held of [0, 1]) {
        const x = (label + 0.5) * step;
        drawExample(context, x, (held + 0.5) * step, radius, label, held > 0, colors);
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
    const left = (label % this.#colors.classes.length) * cell;
    const top = held ? cell : 0;
    context.drawImage(this.#canvas, left, top, cell, cell, x - size / 2, y - size / 2, size, size);
  }

  /** Device pixels per sprite. */
  get #cell(): number {
    return Math.ceil(2 * (this.#radius * MARKER_REACH + HALO_PX) * this.#ratio);
  }
}
