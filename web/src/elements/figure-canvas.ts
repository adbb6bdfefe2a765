// SPDX-License-Identifier: MIT
import { LitElement, type PropertyDeclarations } from 'lit';
import type { I18n } from '../i18n/index';
import type { PoolTexts } from '../i18n/panels/catalogue/pool';
import { CanvasSurface } from '../render/canvas-surface';
import { type DrawingColors, readDrawingColors } from '../render/drawing-colors';

/**
 * An element with one drawing of results that stay: outside of a playground, too. It is drawn in
 * the next frame after it was rendered or changed its size.
 */
export abstract class FigureCanvas extends LitElement {
  static override properties: PropertyDeclarations = {
    i18n: { attribute: false },
    texts: { attribute: false },
    look: {},
  };

  declare i18n: I18n;
  declare texts: PoolTexts;
  /** Theme and colours in words; the drawing takes over its colours again when it changes. */
  declare look: string;
  #surface: CanvasSurface | null = null;
  #colors: DrawingColors | null = null;
  #frame = 0;

  constructor() {
    super();
    this.look = '';
  }

  /** Draws on a cleared context whose units are CSS pixels. */
  protected abstract paint(
    context: CanvasRenderingContext2D,
    surface: CanvasSurface,
    colors: DrawingColors,
  ): void;

  get canvas(): HTMLCanvasElement | null {
    return this.renderRoot.querySelector('canvas');
  }

  protected get colors(): DrawingColors | null {
    return this.#colors;
  }

  protected redraw(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const surface = this.#surface;
      if (surface === null || this.#colors === null || surface.width === 0) return;
      this.paint(surface.begin(), surface, this.#colors);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#release();
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    const { canvas } = this;
    if (canvas === null) {
      this.#release();
      return;
    }
    this.#surface ??= new CanvasSurface(canvas, () => this.redraw());
    if (changed.has('look') || this.#colors === null) this.#colors = readDrawingColors(this);
    this.redraw();
  }

  #release(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#surface?.dispose();
    this.#surface = null;
  }
}
