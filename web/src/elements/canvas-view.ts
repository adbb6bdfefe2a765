// SPDX-License-Identifier: MIT
import { CanvasSurface } from '../render/canvas-surface';
import { type DrawingColors, readDrawingColors } from '../render/drawing-colors';
import type { FrameView, UiContext } from '../ui/ui-context';
import { UiElement } from '../ui/ui-element';

/**
 * A part with one canvas. It is drawn in the next frame after anything that it shows changed;
 * colours and sizes are read beforehand, never while drawing.
 */
export abstract class CanvasView extends UiElement implements FrameView {
  protected override readonly isTranslatedLater = true;
  #surface: CanvasSurface | null = null;
  #colors: DrawingColors | null = null;

  /** Draws on a cleared context whose units are CSS pixels. */
  protected abstract paint(
    context: CanvasRenderingContext2D,
    surface: CanvasSurface,
    colors: DrawingColors,
    ui: UiContext,
  ): void;

  /** The canvas has another size now. */
  protected resized(_surface: CanvasSurface): void {}

  get canvas(): HTMLCanvasElement | null {
    return this.renderRoot.querySelector('canvas');
  }

  protected get surface(): CanvasSurface | null {
    return this.#surface;
  }

  draw(): void {
    const { ui } = this;
    const surface = this.#surface;
    if (ui === undefined || surface === null || this.#colors === null) return;
    if (surface.width === 0 || surface.height === 0) return;
    this.paint(surface.begin(), surface, this.#colors, ui);
  }

  /** Asks to be drawn in the next frame. */
  redraw(): void {
    this.ui?.requestFrame(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#surface?.dispose();
    this.#surface = null;
  }

  protected override watch(ui: UiContext): void {
    ui.store.frame.value;
    this.redraw();
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    const { canvas } = this;
    if (canvas !== null && this.#surface === null) {
      const surface = new CanvasSurface(canvas, () => {
        this.resized(surface);
        this.redraw();
      });
      this.#surface = surface;
    }
    if (this.#colors === null || !hasLookOf(changed, this.ui)) {
      this.#colors = readDrawingColors(this);
    }
    this.redraw();
  }
}

/** Whether the colours are those of before: another language makes another context, too. */
function hasLookOf(changed: Map<PropertyKey, unknown>, ui: UiContext | undefined): boolean {
  if (!changed.has('ui')) return true;
  const before = changed.get('ui') as UiContext | undefined;
  return before?.appearance === ui?.appearance && before?.colors === ui?.colors;
}
