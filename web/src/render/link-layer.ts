// SPDX-License-Identifier: MIT
import type { DrawingColors } from './drawing-colors';
import { LinkPainter, type LinkValues } from './link-painter';
import type { NetworkScene } from './network-scene';

/**
 * The links of a network. Strokes cost most of its drawing, but strengths are shown in steps, so
 * that most frames show the links of the frame before: those are kept on a canvas of their own.
 */
export class LinkLayer {
  readonly #painter = new LinkPainter();
  #kept: OffscreenCanvas | null = null;
  #colors: DrawingColors | null = null;
  /** Whether `#kept` shows what the painter has read. */
  #isKept = false;

  draw(
    context: CanvasRenderingContext2D,
    scene: NetworkScene,
    values: LinkValues,
    colors: DrawingColors,
  ): void {
    const hasChanged = this.#painter.read(scene, values);
    const { width, height } = context.canvas;
    const kept = this.#kept;
    const fits = kept !== null && kept.width === width && kept.height === height;
    if (hasChanged || colors !== this.#colors || !fits) this.#isKept = false;
    this.#colors = colors;
    // What changes with every frame is not worth keeping.
    if (hasChanged) this.#painter.stroke(context, colors);
    else this.#drawKept(context, colors);
  }

  /** See `LinkPainter`. */
  isDrawn(value: number, soft: number): boolean {
    return this.#painter.isDrawn(value, soft);
  }

  #drawKept(context: CanvasRenderingContext2D, colors: DrawingColors): void {
    if (!this.#isKept) this.#keep(context, colors);
    if (this.#kept === null) return;
    context.save();
    context.resetTransform();
    context.drawImage(this.#kept, 0, 0);
    context.restore();
  }

  #keep(context: CanvasRenderingContext2D, colors: DrawingColors): void {
    const { width, height } = context.canvas;
    const kept = this.#kept ?? new OffscreenCanvas(width, height);
    // Setting a size clears the canvas.
    kept.width = width;
    kept.height = height;
    const own = kept.getContext('2d');
    if (own === null) return;
    own.setTransform(context.getTransform());
    this.#painter.stroke(own, colors);
    this.#kept = kept;
    this.#isKept = true;
  }
}
