// SPDX-License-Identifier: MIT
import { Contour, PIECE_STRIDE } from './contour';
import type { DrawingColors } from './drawing-colors';
import { axisText } from './output-overlay';

/** A line to draw: where a plane of `size`² samples has a value. */
export interface ContourLevel {
  readonly value: number;
  /** Empty for a line without one. */
  readonly label: string;
  /** The boundary itself, as opposed to lines that go with it. */
  readonly isMain: boolean;
}

const MAIN_WIDTH_PX = 1.75;
const SIDE_WIDTH_PX = 1;
const HALO_PX = 1.5;
const HALO_OPACITY = 0.6;
const FONT_PX = 11;
/** Labels are looked for on rays from the middle, in steps of this share of the picture. */
const RAY_STEP = 0.005;
const RAY_FROM = 0.1;
const RAY_TO = 0.44;
const RAYS = 8;

/**
 * Where a label of a contour stands: the first crossing of rays from the middle, so that it slides
 * along with the line instead of jumping from piece to piece. Writes x, y as shares of the picture;
 * false when no ray meets the line. `turn` chooses the ray that is tried first.
 */
export function labelPlace(
  plane: Float32Array,
  size: number,
  value: number,
  turn: number,
  place: Float64Array,
): boolean {
  const last = size - 1;
  for (let ray = 0; ray < RAYS; ray++) {
    const angle = ((ray + turn + 0.5) * 2 * Math.PI) / RAYS;
    const [right, down] = [Math.cos(angle), -Math.sin(angle)];
    let before = Number.NaN;
    for (let reach = RAY_FROM; reach < RAY_TO; reach += RAY_STEP) {
      const x = Math.min(last, Math.floor((0.5 + right * reach) * size));
      const y = Math.min(last, Math.floor((0.5 + down * reach) * size));
      const now = (plane[y * size + x] as number) - value;
      if (before * now < 0) {
        place[0] = 0.5 + right * reach;
        place[1] = 0.5 + down * reach;
        return true;
      }
      before = now;
    }
  }
  return false;
}

/** Draws contours, each with its label; one instance per canvas, because it keeps its room. */
export class ContourPainter {
  readonly #contour = new Contour();
  readonly #place = new Float64Array(2);

  /** @param size of the picture in CSS px */
  draw(
    context: CanvasRenderingContext2D,
    size: number,
    plane: Float32Array,
    samples: number,
    levels: readonly ContourLevel[],
    colors: DrawingColors,
  ): void {
    context.lineCap = 'round';
    for (const level of levels) {
      this.#contour.trace(plane, samples, level.value);
      this.#addPieces(context, size);
      const width = level.isMain ? MAIN_WIDTH_PX : SIDE_WIDTH_PX;
      context.strokeStyle = colors.surface;
      context.globalAlpha = HALO_OPACITY;
      context.lineWidth = width + 2 * HALO_PX;
      context.stroke();
      context.globalAlpha = 1;
      context.strokeStyle = colors.ink;
      context.lineWidth = width;
      context.stroke();
    }
    context.font = `600 ${FONT_PX}px ${colors.font}`;
    for (let i = 0; i < levels.length; i++) {
      const { value, label } = levels[i] as ContourLevel;
      if (label === '' || !labelPlace(plane, samples, value, i, this.#place)) continue;
      const [x, y] = this.#place as unknown as [number, number];
      axisText(context, label, x * size, y * size, 'center', 'middle', colors);
    }
  }

  #addPieces(context: CanvasRenderingContext2D, size: number): void {
    const { pieces, length } = this.#contour;
    context.beginPath();
    for (let at = 0; at < length; at += PIECE_STRIDE) {
      context.moveTo((pieces[at] as number) * size, (pieces[at + 1] as number) * size);
      context.lineTo((pieces[at + 2] as number) * size, (pieces[at + 3] as number) * size);
    }
  }
}
