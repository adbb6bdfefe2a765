// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { markerPath } from './marker';
import { PixelContext } from './pixel-context';

const SIZE = 20;
const WHITE = 0xffffffff;
const BLUE = 0xffb27200;

function draw(paint: (context: PixelContext) => void): (x: number, y: number) => number {
  const pixels = new Uint32Array(SIZE * SIZE).fill(WHITE);
  paint(new PixelContext(pixels, SIZE));
  return (x, y) => pixels[y * SIZE + x] ?? 0;
}

describe('a context of plain pixels', () => {
  it('fills a circle up to its edge', () => {
    const at = draw((context) => {
      context.fillStyle = '#0072b2';
      context.beginPath();
      markerPath(context, 0, 10, 10, 5);
      context.fill();
    });
    expect(at(10, 10)).toBe(BLUE);
    expect(at(6, 10)).toBe(BLUE);
    expect(at(3, 10)).toBe(WHITE);
    expect(at(6, 6)).not.toBe(WHITE);
    expect(at(6, 6)).not.toBe(BLUE);
    expect(at(5, 5)).toBe(WHITE);
  });

  it('leaves the notch of a cross free', () => {
    const at = draw((context) => {
      context.fillStyle = '#0072b2';
      context.beginPath();
      markerPath(context, 4, 10, 10, 6);
      context.fill();
    });
    expect(at(10, 10)).toBe(BLUE);
    expect(at(4, 10)).toBe(BLUE);
    expect(at(5, 5)).toBe(WHITE);
  });

  it('strokes the outline alone, as wide as asked', () => {
    const at = draw((context) => {
      context.strokeStyle = '#0072b2';
      context.lineWidth = 3;
      context.beginPath();
      markerPath(context, 0, 10, 10, 6);
      context.stroke();
    });
    expect(at(10, 10)).toBe(WHITE);
    expect(at(4, 10)).toBe(BLUE);
    expect(at(1, 10)).toBe(WHITE);
    expect(at(7, 10)).toBe(WHITE);
  });

  it('cuts off what lies outside', () => {
    const at = draw((context) => {
      context.fillStyle = '#0072b2';
      context.beginPath();
      markerPath(context, 0, 0, SIZE, 4);
      markerPath(context, 0, 500, -500, 4);
      context.fill();
    });
    expect(at(1, SIZE - 2)).toBe(BLUE);
    expect(at(SIZE - 1, 0)).toBe(WHITE);
  });
});
