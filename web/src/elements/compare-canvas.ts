// SPDX-License-Identifier: MIT
import { CanvasSurface } from '../render/canvas-surface';
import { type DrawingColors, readDrawingColors } from '../render/drawing-colors';
import type { FrameView } from '../ui/ui-context';
import type { CompareContext } from './compare-context';
import { CompareElement } from './compare-element';

/** A part of a comparison with one canvas, drawn again with its figures. */
export abstract class CompareCanvas extends CompareElement implements FrameView {
  #surface: CanvasSurface | null = null;
  #colors: DrawingColors | null = null;

  /** Draws on a cleared context whose units are CSS pixels. */
  protected abstract paint(
    canvas: CanvasRenderingContext2D,
    surface: CanvasSurface,
    colors: DrawingColors,
    context: CompareContext,
  ): void;

  get canvas(): HTMLCanvasElement | null {
    return this.renderRoot.querySelector('canvas');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#surface?.dispose();
    this.#surface = null;
  }

  draw(): void {
    const surface = this.#surface;
    const { context } = this;
    if (context === undefined || surface === null || this.#colors === null) return;
    if (surface.width === 0 || surface.height === 0) return;
    this.paint(surface.begin(), surface, this.#colors, context);
  }

  /** Asks to be drawn in the next frame. */
  protected redraw(): void {
    this.context?.requestFrame(this);
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    const { canvas } = this;
    if (canvas !== null) this.#surface ??= new CanvasSurface(canvas, () => this.redraw());
    if (changed.has('context') || this.#colors === null) this.#colors = readDrawingColors(this);
    this.redraw();
  }
}
