// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { mixColors, oklabToRgb, parseColor, rgbToOklab } from './color';
import { colorTables, divergingTable, packColor, sequentialTable } from './color-tables';
import { LIGHT_COLORS } from './drawing-colors';

describe('parseColor', () => {
  it('reads hex and rgb() as browsers compute them', () => {
    expect(parseColor('#d55e00')).toEqual([213, 94, 0]);
    expect(parseColor(' #FFF')).toEqual([255, 255, 255]);
    expect(parseColor('rgb(1, 2, 3)')).toEqual([1, 2, 3]);
    expect(parseColor('rgba(1 2 3 / 0.5)')).toEqual([1, 2, 3]);
  });
});

describe('OKLab', () => {
  it('gives the published lightness of white and of red', () => {
    expect(rgbToOklab([255, 255, 255])[0]).toBeCloseTo(1, 4);
    const [lightness, a, b] = rgbToOklab([255, 0, 0]);
    expect([lightness, a, b].map((value) => value.toFixed(3))).toEqual(['0.628', '0.225', '0.126']);
  });

  it('comes back to the same bytes', () => {
    for (const color of LIGHT_COLORS.classes.map(parseColor)) {
      expect(oklabToRgb(rgbToOklab(color))).toEqual(color);
    }
  });

  it('mixes evenly in lightness', () => {
    const middle = rgbToOklab(mixColors([0, 0, 0], [255, 255, 255], 0.5));
    expect(middle[0]).toBeCloseTo(0.5, 2);
  });
});

describe('tables', () => {
  it('packs bytes as ImageData holds them', () => {
    const bytes = new Uint8Array(new Uint32Array([packColor([1, 2, 3])]).buffer);
    expect([...bytes]).toEqual([1, 2, 3, 255]);
  });

  it('diverge from one colour over paper to the other', () => {
    const table = divergingTable([213, 94, 0], [255, 255, 255], [0, 114, 178]);
    expect(table[0]).toBe(packColor([213, 94, 0]));
    expect(table[255]).toBe(packColor([0, 114, 178]));
    for (const middle of [table[127], table[128]]) {
      const bytes = new Uint8Array(new Uint32Array([middle ?? 0]).buffer);
      expect(Math.min(...bytes)).toBeGreaterThan(250);
    }
  });

  it('go from paper to a part of the colour', () => {
    const table = sequentialTable([255, 255, 255], [0, 0, 0], 0.5);
    expect(table[0]).toBe(packColor([255, 255, 255]));
    expect(table[255]).toBe(packColor(mixColors([255, 255, 255], [0, 0, 0], 0.5)));
  });

  it('are built once per set of colours', () => {
    expect(colorTables(LIGHT_COLORS)).toBe(colorTables(LIGHT_COLORS));
    expect(colorTables({ ...LIGHT_COLORS })).not.toBe(colorTables(LIGHT_COLORS));
  });
});
