// SPDX-License-Identifier: MIT

/**
 * A canvas whose backing store matches the device pixels its element covers, so that hairlines are sharp
 * at any device pixel ratio and page zoom. The element's size comes from CSS alone.
 */
export class CanvasSurface {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #onResize: () => void;
  readonly #observer: ResizeObserver;
  #resolution: MediaQueryList | null = null;
  #width = 0;
  #height = 0;
  #deviceWidth = 0;
  #deviceHeight = 0;

  /** @param onResize called whenever size or pixel ratio changed, also once after the first layout */
  constructor(canvas: HTMLCanvasElement, onResize: () => void) {
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('canvas has no 2D context');
    this.#canvas = canvas;
    this.#context = context;
    this.#onResize = onResize;
    this.#observer = new ResizeObserver((entries) => {
      const entry = entries.at(-1);
      if (entry !== undefined) this.#resize(entry);
    });
    this.#observe();
  }

  /** CSS pixels; 0 before the first layout. */
  get width(): number {
    return this.#width;
  }

  /** CSS pixels; 0 before the first layout. */
  get height(): number {
    return this.#height;
  }

  /** Device pixels per CSS pixel. */
  get pixelRatio(): number {
    return this.#width > 0 ? this.#deviceWidth / this.#width : globalThis.devicePixelRatio;
  }

  /** The context, cleared, in its initial state, scaled so that units are CSS pixels. */
  begin(): CanvasRenderingContext2D {
    const context = this.#context;
    // Setting a size clears the canvas; done here, not on resize, the old picture stays until the new one.
    if (this.#canvas.width !== this.#deviceWidth || this.#canvas.height !== this.#deviceHeight) {
      this.#canvas.width = this.#deviceWidth;
      this.#canvas.height = this.#deviceHeight;
    } else {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, this.#deviceWidth, this.#deviceHeight);
    }
    const vertical = this.#height > 0 ? this.#deviceHeight / this.#height : 1;
    context.setTransform(this.pixelRatio, 0, 0, vertical, 0, 0);
    return context;
  }

  dispose(): void {
    this.#observer.disconnect();
    this.#resolution?.removeEventListener('change', this.#observe);
  }

  /** (Re)starts observing; also when the pixel ratio changed, which alone need not change the CSS box. */
  readonly #observe = (): void => {
    this.#resolution?.removeEventListener('change', this.#observe);
    this.#resolution = matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`);
    this.#resolution.addEventListener('change', this.#observe);
    this.#observer.disconnect();
    try {
      this.#observer.observe(this.#canvas, { box: 'device-pixel-content-box' });
    } catch {
      // WebKit does not know this box.
      this.#observer.observe(this.#canvas);
    }
  };

  #resize(entry: ResizeObserverEntry): void {
    const { width, height } = entry.contentRect;
    const device = entry.devicePixelContentBoxSize?.[0];
    this.#width = width;
    this.#height = height;
    this.#deviceWidth = devicePixels(width, device?.inlineSize);
    this.#deviceHeight = devicePixels(height, device?.blockSize);
    this.#onResize();
  }
}

/**
 * The observed size is exact where snapping to the pixel grid decides between two whole numbers. Under
 * emulated pixel ratios Chromium observes unscaled sizes; those are further off and not used.
 */
function devicePixels(cssPixels: number, observed: number | undefined): number {
  const computed = cssPixels * globalThis.devicePixelRatio;
  return observed !== undefined && Math.abs(observed - computed) <= 1
    ? observed
    : Math.round(computed);
}
