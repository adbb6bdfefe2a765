// SPDX-License-Identifier: MIT
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { FakeImageData } from '../testing/image-data';
import { parseColor } from './color';
import { packColor } from './color-tables';
import { paintCrowd } from './crowd-painter';
import { LIGHT_COLORS } from './drawing-colors';

const SIZE = 21;
let pixels: Uint32Array;

/** Node has no canvas: what is put on one is kept instead. */
beforeAll(() => {
  vi.stubGlobal('ImageData', FakeImageData);
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext = () => ({
        putImageData: ({ data }: ImageData) => {
          pixels = new Uint32Array(data.buffer);
        },
      });
    },
  );
});

const at = (x: number, y: number) => pixels[y * SIZE + x];
const color = (index: number) => packColor(parseColor(LIGHT_COLORS.classes[index] ?? ''));
const surface = packColor(parseColor(LIGHT_COLORS.surface));

function paint(examples: readonly number[], showTest = true): void {
  paintCrowd(SIZE, 1, 1, new Float32Array(examples), showTest, LIGHT_COLORS, null);
}

describe('a crowd of examples', () => {
  it('has a dot in the colour of its class for each', () => {
    paint([0, 0, 1, 0]);
    expect(at(11, 11)).toBe(color(1));
    expect(at(10, 10)).toBe(color(1));
    expect(at(14, 11)).toBe(0);
  });

  it('shows test examples hollow, or not at all', () => {
    paint([0, 0, 0, 1]);
    expect([at(11, 11), at(10, 11)]).toEqual([surface, color(0)]);
    paint([0, 0, 0, 1], false);
    expect(pixels.every((pixel) => pixel === 0)).toBe(true);
  });

  it('stays within the picture', () => {
    paint([-1, 1, 2, 0, 5, 5, 3, 0]);
    expect(at(0, 0)).toBe(color(2));
    expect(pixels.filter((pixel) => pixel !== 0)).toHaveLength(4);
  });
});
