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

/**
 * Very many examples over −domain … domain as square dots, written pixel by pixel: training filled,
 * test hollow. The canvas is `pixels` device pixels wide and transparent where there is no example.
 */
export function paintCrowd(
  pixels: number,
  ratio: number,
  domain: number,
  examples: Examples,
  showTest: boolean,
  colors: DrawingColors,
  range: ValueRange | null,
): OffscreenCanvas {
  const buffer = new PixelBuffer();
  buffer.resize(pixels, pixels);
  const target = buffer.pixels;
  const surface = packColor(parseColor(colors.surface));
  const classes = colors.classes.map((color) => packColor(parseColor(color)));
  const { unit } = colorTables(colors);
  const radius = Math.max(1, Math.round(DOT_RADIUS_PX * ratio));
  const scale = pixels / (2 * domain);
  const fill = (x: number, y: number, reach: number, color: number): void => {
    const right = Math.min(pixels, x + reach + 1);
    for (let row = Math.max(0, y - reach); row <= Math.min(pixels - 1, y + reach); row++) {
      target.fill(color, row * pixels + Math.max(0, x - reach), row * pixels + right);
    }
  };
  for (let at = 0; at < examples.length; at += EXAMPLE_STRIDE) {
    const held = (examples[at + 3] ?? 0) > 0;
    if (held && !showTest) continue;
    const label = examples[at + 2] ?? 0;
    const color =
      range === null
        ? classes[label % classes.length]
        : unit[Math.round(shareOfRange(label, range) * (TABLE_SIZE - 1))];
    const x = Math.round(((examples[at] ?? 0) + domain) * scale);
    const y = Math.round((domain - (examples[at + 1] ?? 0)) * scale);
    fill(x, y, radius, color ?? surface);
    if (held) fill(x, y, radius - 1, surface);
  }
  return buffer.upload();
}
