// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { mixColors, parseColor, type Rgb, rgbToOklab } from '../render/color';
import { COLOR_SCALES, SCALE_COLORS, scaleProperties } from './color-scales';

/** Dichromats' views of linear RGB, Machado, Oliveira and Fernandes 2009, severity 1, by rows. */
const VISIONS = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deuteranopia: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritanopia: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
} as const;
type Vision = keyof typeof VISIONS;

const toLinear = (byte: number): number =>
  byte <= 10.31475 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4;
const toByte = (linear: number): number => {
  const value = Math.max(0, Math.min(1, linear));
  return 255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055);
};

function seen(color: Rgb, vision: Vision): Rgb {
  const linear = color.map(toLinear);
  const rows = [0, 3, 6].map((row) =>
    linear.reduce((sum, value, i) => sum + value * (VISIONS[vision][row + i] ?? 0), 0),
  );
  return rows.map(toByte) as unknown as Rgb;
}

function distance(one: string, other: string, vision: Vision): number {
  const [a, b] = [one, other].map((color) => rgbToOklab(seen(parseColor(color), vision)));
  return Math.hypot(...(a ?? []).map((value, i) => value - (b?.[i] ?? 0)));
}

/** Lightness along an area scale, eleven places. */
function lightnesses([negative, zero, positive]: readonly [string, string, string]): number[] {
  return Array.from({ length: 11 }, (_, i) => {
    const end = parseColor(i < 5 ? negative : positive);
    return rgbToOklab(mixColors(parseColor(zero), end, Math.abs(i - 5) / 5))[0];
  });
}

const rises = (values: readonly number[]): boolean =>
  values.every((value, i) => i === 0 || value > (values[i - 1] ?? 0));

describe.each(COLOR_SCALES)('the scale %s', (scale) => {
  describe.each(['light', 'dark'] as const)('in %s', (appearance) => {
    const colors = SCALE_COLORS[scale][appearance];

    it.each(Object.keys(VISIONS) as Vision[])('tells sign and class apart with %s', (vision) => {
      expect(distance(colors.negative, colors.positive, vision)).toBeGreaterThan(0.15);
      expect(distance(colors.area[0], colors.area[2], vision)).toBeGreaterThan(0.15);
      for (const end of [colors.area[0], colors.area[2]]) {
        expect(distance(end, colors.area[1], vision)).toBeGreaterThan(0.15);
      }
    });

    it('changes its lightness steadily from zero to both ends', () => {
      const along = lightnesses(colors.area);
      const left = along.slice(0, 6).reverse();
      const right = along.slice(5);
      expect(rises(left) || rises([...left].reverse())).toBe(true);
      expect(rises(right) || rises([...right].reverse())).toBe(true);
    });

    it('has ten different classes, the first two as the signs', () => {
      expect(new Set(colors.classes).size).toBe(10);
      expect(colors.classes.slice(0, 2)).toEqual([colors.negative, colors.positive]);
    });

    it('hands every colour to the stylesheet', () => {
      const properties = scaleProperties(colors);
      expect(properties.match(/--nn-[a-z0-9-]+: #[0-9a-f]{6};/g)).toHaveLength(15);
    });
  });
});

it('the scale by lightness rises all the way, in both appearances', () => {
  for (const appearance of ['light', 'dark'] as const) {
    const { area, negative, positive } = SCALE_COLORS.lightness[appearance];
    expect(rises(lightnesses(area))).toBe(true);
    const [dark, light] = [negative, positive].map((color) => rgbToOklab(parseColor(color))[0]);
    expect((light ?? 0) - (dark ?? 0)).toBeGreaterThan(0.3);
  }
});
