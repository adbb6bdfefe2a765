// SPDX-License-Identifier: MIT
import { parseColor } from './color';
import type { ShapeContext } from './output-overlay';

/** Straight pieces that a full circle is drawn with. */
const CIRCLE_PIECES = 48;
const NO_COLOR = '#000';

/** One closed outline: x, y pairs in pixels. */
type Outline = number[];

/**
 * The small part of a canvas context that markers need, painting into plain pixels (0xAABBGGRR),
 * for where there is no canvas. Closed outlines and opaque colours only; edges are smoothed by
 * their distance to the pixel's centre, and corners of strokes are round.
 */
export class PixelContext implements ShapeContext {
  readonly #pixels: Uint32Array;
  readonly #width: number;
  #outlines: Outline[] = [];
  lineWidth = 1;
  lineJoin: CanvasLineJoin = 'round';
  fillStyle: ShapeContext['fillStyle'] = NO_COLOR;
  strokeStyle: ShapeContext['strokeStyle'] = NO_COLOR;

  /** @param width pixels per row */
  constructor(pixels: Uint32Array, width: number) {
    this.#pixels = pixels;
    this.#width = width;
  }

  beginPath(): void {
    this.#outlines = [];
  }

  moveTo(x: number, y: number): void {
    this.#outlines.push([x, y]);
  }

  lineTo(x: number, y: number): void {
    this.#outlines.at(-1)?.push(x, y);
  }

  arc(x: number, y: number, radius: number, start: number, end: number): void {
    for (let piece = 0; piece < CIRCLE_PIECES; piece++) {
      const angle = start + ((end - start) * piece) / CIRCLE_PIECES;
      this.lineTo(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
    }
  }

  /** Outlines are always taken as closed. */
  closePath(): void {}

  fill(): void {
    this.#paint(this.fillStyle, 0, (distance, inside) => 0.5 + (inside ? distance : -distance));
  }

  stroke(): void {
    const reach = this.lineWidth / 2;
    this.#paint(this.strokeStyle, reach, (distance) => reach + 0.5 - distance);
  }

  /** @param share how much of a pixel is covered, by its distance from the outline; may leave 0 … 1 */
  #paint(
    style: ShapeContext['fillStyle'],
    reach: number,
    share: (distance: number, inside: boolean) => number,
  ): void {
    const color = parseColor(String(style));
    for (const outline of this.#outlines) {
      const [left, right] = this.#span(outline, 0, reach, this.#width);
      const [top, bottom] = this.#span(outline, 1, reach, this.#pixels.length / this.#width);
      for (let y = top; y < bottom; y++) {
        for (let x = left; x < right; x++) {
          const { distance, inside } = placeOf(outline, x + 0.5, y + 0.5);
          this.#blend(y * this.#width + x, color, Math.min(1, share(distance, inside)));
        }
      }
    }
  }

  /** First and last + 1 pixel that an outline can touch along one axis. */
  #span(outline: Outline, axis: 0 | 1, reach: number, size: number): [number, number] {
    const along = outline.filter((_, index) => index % 2 === axis);
    const first = Math.floor(Math.min(...along) - reach - 1);
    const last = Math.ceil(Math.max(...along) + reach + 1);
    return [Math.max(0, first), Math.min(size, last)];
  }

  #blend(at: number, color: readonly number[], share: number): void {
    if (!(share > 0)) return;
    const old = this.#pixels[at] ?? 0;
    let mixed = 0xff000000;
    for (let channel = 0; channel < 3; channel++) {
      const below = (old >>> (8 * channel)) & 255;
      mixed |= Math.round(below + ((color[channel] ?? 0) - below) * share) << (8 * channel);
    }
    this.#pixels[at] = mixed >>> 0;
  }
}

/** How far a point is from a closed outline, and on which side. */
function placeOf(outline: Outline, x: number, y: number): { distance: number; inside: boolean } {
  let nearest = Number.POSITIVE_INFINITY;
  let inside = false;
  for (let i = 0; i < outline.length; i += 2) {
    const from = i === 0 ? outline.length - 2 : i - 2;
    const [ax, ay] = [outline[from] ?? 0, outline[from + 1] ?? 0];
    const [bx, by] = [outline[i] ?? 0, outline[i + 1] ?? 0];
    nearest = Math.min(nearest, distanceToPiece(x - ax, y - ay, bx - ax, by - ay));
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  }
  return { distance: nearest, inside };
}

/** From a point to the piece between the origin and (dx, dy). */
function distanceToPiece(x: number, y: number, dx: number, dy: number): number {
  const squared = dx * dx + dy * dy;
  const share = squared === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / squared));
  return Math.hypot(x - share * dx, y - share * dy);
}
