// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { paintBinaryField } from './binary-field';
import { ClassField } from './class-field';
import { ColorTables } from './color-tables';
import { LIGHT_COLORS } from './drawing-colors';
import { FieldGrid, FieldRow } from './field-grid';

const tables = new ColorTables(LIGHT_COLORS);
const SAMPLES = 8;
const SIZE = 37;

/** A field of `SAMPLES`² values by their place, 0 … 1 at the outer edges. */
function field(valueAt: (x: number, y: number) => number): Float32Array {
  return Float32Array.from({ length: SAMPLES * SAMPLES }, (_, i) =>
    valueAt(((i % SAMPLES) + 0.5) / SAMPLES, (Math.floor(i / SAMPLES) + 0.5) / SAMPLES),
  );
}

function paintBinary(plane: Float32Array, hardEdges = false): Uint32Array {
  const pixels = new Uint32Array(SIZE * SIZE);
  const grid = new FieldGrid(SAMPLES, SIZE);
  paintBinaryField(pixels, grid, new FieldRow(grid), plane, tables, hardEdges);
  return pixels;
}

function paintClasses(planes: readonly Float32Array[], hardEdges = false): Uint32Array {
  const pixels = new Uint32Array(SIZE * SIZE);
  const grid = new FieldGrid(SAMPLES, SIZE);
  new ClassField().paint(pixels, grid, new FieldRow(grid), planes, tables, hardEdges);
  return pixels;
}

function level(table: Uint32Array, pixel: number | undefined): number {
  return table.indexOf(pixel ?? 0);
}

describe('FieldGrid', () => {
  it.each([
    [8, 37],
    [256, 600],
    [256, 100],
    [1, 5],
  ])('%i samples over %i pixels: every pixel lies in its interval', (samples, size) => {
    const grid = new FieldGrid(samples, size);
    for (let interval = 0; interval <= samples; interval++) {
      const end = grid.firstPixel[interval + 1] ?? 0;
      for (let pixel = grid.firstPixel[interval] ?? 0; pixel < end; pixel++) {
        expect(grid.interval[pixel]).toBe(interval);
        const place = (interval - 0.5 + (grid.share[pixel] ?? 0)) / samples;
        expect(place).toBeCloseTo((pixel + 0.5) / size, 5);
      }
    }
    expect(grid.firstPixel[0]).toBe(0);
    expect(grid.firstPixel[samples + 1]).toBe(size);
  });
});

describe('paintBinaryField', () => {
  it('interpolates values, so a ramp climbs from pixel to pixel without blocks', () => {
    const pixels = paintBinary(field((x) => x));
    const middleRow = pixels.subarray(18 * SIZE, 19 * SIZE);
    const levels = Array.from(middleRow.subarray(4, 33), (p) => level(tables.binaryField, p));
    const steps = levels.slice(1).map((value, i) => value - (levels[i] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(255 / SIZE - 2);
    expect(Math.max(...steps)).toBeLessThanOrEqual(255 / SIZE + 2);
  });

  it('has the first sample row at the top', () => {
    const pixels = paintBinary(field((_, y) => (y < 0.5 ? 1 : 0)));
    expect(pixels[0]).toBe(tables.binaryField[255]);
    expect(pixels.at(-1)).toBe(tables.binaryField[0]);
  });

  it('shows paper where both classes are equally likely', () => {
    expect(paintBinary(field(() => 0.5))[700]).toBe(tables.binaryField[128]);
  });

  it('shows what is not a number as missing, soft and hard', () => {
    const plane = field(() => Number.NaN);
    for (const hardEdges of [false, true]) {
      expect(new Set(paintBinary(plane, hardEdges))).toEqual(new Set([tables.missing]));
    }
  });

  it('with hard edges leaves one or two pixels between the full colours', () => {
    const pixels = paintBinary(
      field((x, y) => 0.3 + 0.3 * x + 0.1 * y),
      true,
    );
    for (let y = 0; y < SIZE; y++) {
      const row = Array.from(pixels.subarray(y * SIZE, (y + 1) * SIZE), (pixel) =>
        level(tables.binaryField, pixel),
      );
      // The outermost half sample repeats its neighbour, so there the field is flat.
      const between = row.slice(3, -3).filter((at) => at > 0 && at < 255);
      expect(between.length).toBeLessThanOrEqual(3);
    }
    expect(pixels[18 * SIZE]).toBe(tables.binaryField[0]);
    expect(pixels[19 * SIZE - 1]).toBe(tables.binaryField[255]);
  });
});

describe('ClassField', () => {
  const wave = (k: number) => (x: number, y: number) =>
    1 / 3 + 0.3 * Math.sin(5 * x + 2 * k) * Math.cos(4 * y - k);
  const planes = [0, 1, 2].map((k) => field(wave(k)));

  it('gives every pixel the likeliest class by its lead, as interpolating all classes does', () => {
    const pixels = paintClasses(planes);
    const grid = new FieldGrid(SAMPLES, SIZE);
    const row = new FieldRow(grid);
    for (let y = 0; y < SIZE; y++) {
      const rows = planes.map((plane) => {
        row.read(plane, y);
        return row.values.slice();
      });
      for (let x = 0; x < SIZE; x++) {
        const at = grid.interval[x] ?? 0;
        const scores = rows.map((values, k) => {
          const left = values[at] ?? 0;
          return { k, value: left + ((values[at + 1] ?? 0) - left) * (grid.share[x] ?? 0) };
        });
        scores.sort((a, b) => b.value - a.value);
        const lead = (scores[0]?.value ?? 0) - (scores[1]?.value ?? 0);
        const table = tables.classFields[scores[0]?.k ?? 0] as Uint32Array;
        const expected = [-1, 0, 1].map((off) => table[Math.max(0, Math.round(lead * 255) + off)]);
        expect(expected).toContain(pixels[y * SIZE + x]);
      }
    }
  });

  it('fades to paper on a boundary and is full where one class is certain', () => {
    const left = field((x) => (x < 0.5 ? 1 : 0));
    const right = field((x) => (x < 0.5 ? 0 : 1));
    const pixels = paintClasses([left, right, field(() => 0)]);
    expect(pixels[0]).toBe(tables.classFields[0]?.[255]);
    expect(pixels[SIZE - 1]).toBe(tables.classFields[1]?.[255]);
    expect(level(tables.classFields[1] as Uint32Array, pixels[18])).toBeLessThan(20);
  });

  it('shows what is not a number as missing', () => {
    const nothing = field(() => Number.NaN);
    for (const hardEdges of [false, true]) {
      const pixels = paintClasses([nothing, nothing, nothing], hardEdges);
      expect(new Set(pixels)).toEqual(new Set([tables.missing]));
    }
  });

  it('with hard edges has full colours but for the pixels on a boundary', () => {
    const full = new Set(tables.classFields.map((table) => table[255]));
    const shareBetween = (hardEdges: boolean): number => {
      const pixels = paintClasses(planes, hardEdges);
      return pixels.filter((pixel) => !full.has(pixel)).length / pixels.length;
    };
    expect(shareBetween(false)).toBe(1);
    expect(shareBetween(true)).toBeLessThan(0.2);
  });
});
