// SPDX-License-Identifier: MIT
import { type LossPlane, placeOnPlane } from '../shared/landscape';
import { type Scale, shareOf } from '../shared/spread';
import { parseColor } from './color';
import { packColor, sequentialTable, TABLE_SIZE } from './color-tables';
import { ContourPainter } from './contour-painter';
import { addCrosshair, strokeOnAnything } from './crosshair';
import type { DrawingColors } from './drawing-colors';
import { axisText } from './output-overlay';
import { PixelBuffer } from './pixel-buffer';
import { spreadScale, spreadTicks } from './spread-plot';

export interface PlaneOptions {
  readonly isLog: boolean;
  /** Column and row of the marked sample, from the low ends; null for none. */
  readonly marked: { readonly column: number; readonly row: number } | null;
  readonly formatNumber: (value: number) => string;
}

const FONT_PX = 11;
const LEVELS = 7;
/** High losses are dark, but contours and numbers have to be read on them. */
const STRENGTH = 0.62;
const INSET_PX = 5;
const CROSS_PX = 9;

/** A loss by its place in the list of a plane, where 0 is the lowest row. */
export function lossAt({ size, losses }: LossPlane, column: number, row: number): number {
  return losses[row * size + column] ?? Number.NaN;
}

/** The sample under a point of a picture with sides of `side` CSS px. */
export function sampleAt(
  { size }: LossPlane,
  side: number,
  x: number,
  y: number,
): { column: number; row: number } {
  const cell = (share: number): number => Math.max(0, Math.min(size - 1, Math.floor(share * size)));
  return { column: cell(x / side), row: size - 1 - cell(y / side) };
}

/** Draws a plane of losses as shades with contours; one instance per canvas, because it keeps its room. */
export class LossPlanePainter {
  readonly #pixels = new PixelBuffer();
  readonly #contours = new ContourPainter();

  /** @param side of the picture in CSS px */
  draw(
    context: CanvasRenderingContext2D,
    side: number,
    plane: LossPlane,
    colors: DrawingColors,
    options: PlaneOptions,
  ): void {
    const values = [...plane.losses].filter(Number.isFinite);
    if (values.length === 0) return;
    const scale = spreadScale(values, options.isLog, false);
    const fromTop = turned(plane);
    this.#shade(context, side, plane.size, fromTop, scale, colors);
    const levels = spreadTicks(scale, LEVELS).map((value) => ({
      value,
      label: options.formatNumber(value),
      isMain: false,
    }));
    this.#contours.draw(context, side, fromTop, plane.size, levels, colors);
    context.font = `${FONT_PX}px ${colors.font}`;
    drawReach(context, side, plane, colors, options);
    this.#cross(context, side / 2, side / 2, colors);
    const { marked } = options;
    if (marked === null) return;
    const at = (index: number): number => ((index + 0.5) / plane.size) * side;
    strokeOnAnything(context, colors, () => {
      context.beginPath();
      context.arc(at(marked.column), side - at(marked.row), CROSS_PX / 2, 0, 2 * Math.PI);
      context.stroke();
    });
  }

  #shade(
    context: CanvasRenderingContext2D,
    side: number,
    size: number,
    losses: Float32Array,
    scale: Scale,
    colors: DrawingColors,
  ): void {
    const table = sequentialTable(parseColor(colors.surface), parseColor(colors.ink), STRENGTH);
    const missing = packColor(parseColor(colors.negative));
    this.#pixels.resize(size, size);
    const { pixels } = this.#pixels;
    losses.forEach((loss, at) => {
      const shade = Math.round(shareOf(scale, loss) * (TABLE_SIZE - 1));
      pixels[at] = Number.isNaN(loss) ? missing : (table[shade] ?? missing);
    });
    context.imageSmoothingEnabled = true;
    context.drawImage(this.#pixels.upload(), 0, 0, side, side);
  }

  /** The weights themselves. */
  #cross(context: CanvasRenderingContext2D, x: number, y: number, colors: DrawingColors): void {
    strokeOnAnything(context, colors, () => {
      context.beginPath();
      addCrosshair(context, x, y, CROSS_PX);
      context.stroke();
    });
  }
}

/** The rows from the top, as pictures have them. */
function turned({ size, losses }: LossPlane): Float32Array {
  const turnedLosses = new Float32Array(losses.length);
  for (let row = 0; row < size; row++) {
    turnedLosses.set(losses.subarray(row * size, (row + 1) * size), (size - 1 - row) * size);
  }
  return turnedLosses;
}

function drawReach(
  context: CanvasRenderingContext2D,
  side: number,
  plane: LossPlane,
  colors: DrawingColors,
  { formatNumber }: PlaneOptions,
): void {
  const low = formatNumber(placeOnPlane(plane, 0));
  const high = formatNumber(placeOnPlane(plane, plane.size - 1));
  const middle = side / 2;
  axisText(context, low, INSET_PX, middle, 'left', 'middle', colors);
  axisText(context, `d₁ ${high}`, side - INSET_PX, middle, 'right', 'middle', colors);
  axisText(context, `d₂ ${high}`, middle, INSET_PX, 'center', 'top', colors);
  axisText(context, low, middle, side - INSET_PX, 'center', 'bottom', colors);
}
