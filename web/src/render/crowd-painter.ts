// SPDX-License-Identifier: MIT
import { EXAMPLE_STRIDE, type Examples } from '../shared/snapshot';
import { parseColor } from './color';
import { colorTables, packColor, TABLE_SIZE } from './color-tables';
import type { DrawingColors } from './drawing-colors';
import { PixelBuffer } from './pixel-buffer';
import { shareOfRange, type ValueRange } from './value-field';

/** From here on markers are dots of a few pixels, which paths would take a second to draw. */
export const CROWD = 5000;
const DOT_RADIUS_PX = 1;

/** Where a crowd is drawn, and how each of its examples looks. */
export interface CrowdLook {
  /** Edge of the canvas in device pixels, and how many of them are a CSS pixel. */
  readonly pixels: number;
  readonly ratio: number;
  /** Place of the example whose numbers begin at `at`, in device pixels. */
  readonly x: (at: number) => number;
  readonly y: (at: number) => number;
  /** Packed. */
  readonly color: (label: number) => number;
  readonly surface: number;
}

/** Very many examples over −domain … domain on both axes. */
export function paintCrowd(
  pixels: number,
  ratio: number,
  domain: number,
  examples: Examples,
  showTest: boolean,
  colors: DrawingColors,
  range: ValueRange | null,
): OffscreenCanvas {
  const classes = colors.classes.map((color) => packColor(parseColor(color)));
  const { unit } = colorTables(colors);
  const scale = pixels / (2 * domain);
  const look: CrowdLook = {
    pixels,
    ratio,
    x: (at) => ((examples[at] ?? 0) + domain) * scale,
    y: (at) => (domain - (examples[at + 1] ?? 0)) * scale,
    color: (label) =>
      (range === null
        ? classes[label % classes.length]
        : unit[Math.round(shareOfRange(label, range) * (TABLE_SIZE - 1))]) ?? 0,
    surface: packColor(parseColor(colors.surface)),
  };
  return paintDots(examples, showTest, look);
}

/**
 * Examples as square dots, written pixel by pixel: training filled, test hollow. Transparent where
 * there is no example.
 */
export function paintDots(examples: Examples, showTest: boolean, look: CrowdLook): OffscreenCanvas {
  const { pixels, ratio, surface } = look;
  const buffer = new PixelBuffer();
  buffer.resize(pixels, pixels);
  const target = buffer.pixels;
  const radius = Math.max(1, Math.round(DOT_RADIUS_PX * ratio));
  const fill = (x: number, y: number, reach: number, color: number): void => {
    const right = Math.min(pixels, x + reach + 1);
    for (let row = Math.max(0, y - reach); row <= Math.min(pixels - 1, y + reach); row++) {
      target.fill(color, row * pixels + Math.max(0, x - reach), row * pixels + right);
    }
  };
  for (let at = 0; at < examples.length; at += EXAMPLE_STRIDE) {
    const held = (examples[at + 3] ?? 0) > 0;
    if (held && !showTest) continue;
    const [x, y] = [Math.round(look.x(at)), Math.round(look.y(at))];
    fill(x, y, radius, look.color(examples[at + 2] ?? 0));
    if (held) fill(x, y, radius - 1, surface);
  }
  return buffer.upload();
}
