// SPDX-License-Identifier: MIT

/** Pixels to write as packed colours, and a canvas to draw them from; kept until the size changes. */
export class PixelBuffer {
  #canvas: OffscreenCanvas | null = null;
  #context: OffscreenCanvasRenderingContext2D | null = null;
  #image: ImageData | null = null;
  #pixels = new Uint32Array(0);

  get width(): number {
    return this.#image?.width ?? 0;
  }

  get height(): number {
    return this.#image?.height ?? 0;
  }

  /** What was uploaded last; null before `resize`. */
  get canvas(): OffscreenCanvas | null {
    return this.#canvas;
  }

  /** Row by row from the top, 0xAABBGGRR. Contents stay until overwritten, except after a `resize`. */
  get pixels(): Uint32Array {
    return this.#pixels;
  }

  /** Whole pixels, at least 1 × 1. True when the size changed and the pixels were cleared. */
  resize(width: number, height: number): boolean {
    if (this.#image !== null && this.width === width && this.height === height) return false;
    if (this.#canvas === null) {
      this.#canvas = new OffscreenCanvas(width, height);
      this.#context = this.#canvas.getContext('2d');
    } else {
      this.#canvas.width = width;
      this.#canvas.height = height;
    }
    this.#image = new ImageData(width, height);
    this.#pixels = new Uint32Array(this.#image.data.buffer);
    return true;
  }

  /** The canvas, with everything that was written to `pixels`; call `resize` before. */
  upload(): OffscreenCanvas {
    if (this.#canvas === null || this.#context === null || this.#image === null) {
      throw new Error('pixel buffer has no size yet');
    }
    this.#context.putImageData(this.#image, 0, 0);
    return this.#canvas;
  }
}
