// SPDX-License-Identifier: MIT

/** Red, green, blue, each 0 … 255. */
export type Rgb = readonly [number, number, number];

const SHORT_HEX = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i;
const LONG_HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})(?:[0-9a-f]{2})?$/i;
const RGB_FUNCTION = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)/i;

/** Reads `#rgb`, `#rrggbb` and `rgb(…)`, alpha ignored; anything else is a mid grey. */
export function parseColor(color: string): Rgb {
  const text = color.trim();
  const hex = LONG_HEX.exec(text);
  if (hex !== null) return byteTriple(hex, (digits) => Number.parseInt(digits, 16));
  const short = SHORT_HEX.exec(text);
  if (short !== null) return byteTriple(short, (digit) => Number.parseInt(digit + digit, 16));
  const rgb = RGB_FUNCTION.exec(text);
  return rgb === null ? [128, 128, 128] : byteTriple(rgb, Number);
}

function byteTriple(match: RegExpExecArray, read: (digits: string) => number): Rgb {
  return [read(match[1] ?? ''), read(match[2] ?? ''), read(match[3] ?? '')];
}

/** Lightness, green–red, blue–yellow: Björn Ottosson's OKLab, https://bottosson.github.io/posts/oklab/ */
export type Oklab = readonly [number, number, number];

function toLinear(byte: number): number {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function fromLinear(value: number): number {
  const encoded = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
  return Math.round(255 * Math.max(0, Math.min(1, encoded)));
}

export function rgbToOklab(rgb: Rgb): Oklab {
  const [red, green, blue] = [toLinear(rgb[0]), toLinear(rgb[1]), toLinear(rgb[2])];
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

export function oklabToRgb([lightness, a, b]: Oklab): Rgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    fromLinear(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    fromLinear(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    fromLinear(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** The colour at `share` (0 … 1) of the way from one to the other, straight through OKLab. */
export function mixColors(from: Rgb, to: Rgb, share: number): Rgb {
  const start = rgbToOklab(from);
  const end = rgbToOklab(to);
  return oklabToRgb([
    start[0] + (end[0] - start[0]) * share,
    start[1] + (end[1] - start[1]) * share,
    start[2] + (end[2] - start[2]) * share,
  ]);
}

export function cssColor([red, green, blue]: Rgb, alpha = 1): string {
  return alpha === 1
    ? `rgb(${red}, ${green}, ${blue})`
    : `rgba(${red}, ${green}, ${blue}, ${alpha})`;
}
