// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { recordingContext } from '../testing/recording-context';
import { LIGHT_COLORS } from './drawing-colors';
import { drawAxes, drawExamples, markerRadius, toPixels } from './output-overlay';

const SQUARE = { size: 300, domain: 6 };
const [ORANGE, BLUE] = LIGHT_COLORS.classes;

describe('drawExamples', () => {
  it('fills training examples with their class colour', () => {
    const { context, calls } = recordingContext();
    drawExamples(context, SQUARE, Float32Array.of(1, 2, 1, 0), true, LIGHT_COLORS);
    const fills = calls.filter((call) => call.name === 'fill');
    expect(fills.map((call) => call.fillStyle)).toEqual([BLUE]);
  });

  it('draws test examples hollow: the background inside an outline in the class colour', () => {
    const { context, calls } = recordingContext();
    drawExamples(context, SQUARE, Float32Array.of(1, 2, 0, 1), true, LIGHT_COLORS);
    const fills = calls.filter((call) => call.name === 'fill');
    const strokes = calls.filter((call) => call.name === 'stroke');
    expect(fills.map((call) => call.fillStyle)).toEqual([LIGHT_COLORS.surface]);
    expect(strokes.at(-1)?.strokeStyle).toBe(ORANGE);
  });

  it('gives each a halo wider than its outline', () => {
    const { context, calls } = recordingContext();
    drawExamples(context, SQUARE, Float32Array.of(1, 2, 0, 1), true, LIGHT_COLORS);
    const [halo, outline] = calls.filter((call) => call.name === 'stroke');
    expect(halo?.strokeStyle).toBe(LIGHT_COLORS.surface);
    expect(halo?.lineWidth).toBeGreaterThan(outline?.lineWidth as number);
  });

  it('puts all halos under all markers where markers lie over each other', () => {
    const order = (places: readonly number[]): string => {
      const { context, calls } = recordingContext();
      const examples = Float32Array.from(places.flatMap((x) => [x, 0, 0, 0]));
      drawExamples(context, SQUARE, examples, true, LIGHT_COLORS);
      return calls
        .flatMap(({ name }) => (['stroke', 'fill'].includes(name) ? [name[0]] : []))
        .join('');
    };
    expect(order([-3, 0, 3])).toBe('sfsfsf');
    expect(order([0.01, 0.02, 0.03])).toBe('sssfff');
    // A crowd in the middle of a picture whose other places are not crowded.
    const apart = [-5, -4, -3, -2, 2, 3, 4, 5];
    expect(order([0.01, 0.02, 0.03, ...apart])).toBe(`sssfff${'sf'.repeat(apart.length)}`);
  });

  it('leaves test examples out on request', () => {
    const { context, calls } = recordingContext();
    const examples = Float32Array.of(1, 2, 0, 1, 1, 1, 0, 0);
    drawExamples(context, SQUARE, examples, false, LIGHT_COLORS);
    expect(calls.filter((call) => call.name === 'fill')).toHaveLength(1);
  });

  it('puts x2 upwards', () => {
    const { context, calls } = recordingContext();
    drawExamples(context, SQUARE, Float32Array.of(-3, 3, 0, 0), true, LIGHT_COLORS);
    expect(calls.find((call) => call.name === 'arc')?.args.slice(0, 2)).toEqual([75, 75]);
  });

  it('shows what lies on the edge as a whole marker, and nothing of what lies beyond', () => {
    const placeOf = (x1: number, x2: number) => {
      const { context, calls } = recordingContext();
      drawExamples(context, SQUARE, Float32Array.of(x1, x2, 0, 0), true, LIGHT_COLORS);
      return calls.find((call) => call.name === 'arc')?.args as [number, number, number];
    };
    const [x, y, radius] = placeOf(6, -6);
    expect(x).toBe(y);
    expect(x).toBeLessThan(SQUARE.size - radius);
    expect(x).toBeGreaterThan(SQUARE.size - 3 * radius);
    expect(placeOf(7, 0)[0]).toBeGreaterThan(SQUARE.size + radius);
  });
});

describe('markerRadius', () => {
  it('shrinks in a crowd but not to nothing', () => {
    expect(markerRadius(300, 500)).toBeLessThan(markerRadius(300, 300));
    expect(markerRadius(300, 300)).toBe(markerRadius(300, 10));
    expect(markerRadius(300, 10_000)).toBeGreaterThan(1);
  });
});

describe('drawAxes', () => {
  it('writes each number at both axes, and none for 0 and in the corners', () => {
    const { context, calls } = recordingContext();
    const ticks = [-6, -3, 0, 3, 6];
    drawAxes(context, SQUARE, ticks, ticks.map(String), LIGHT_COLORS);
    const texts = calls.filter((call) => call.name === 'fillText').map((call) => call.args);
    expect(texts.map(([text]) => text)).toEqual(['-3', '-3', '3', '3', 'x₂', 'x₁']);
    const threes = texts.filter(([text]) => text === '3');
    expect(threes.map(([, x, y]) => [x, y])).toEqual([
      [expect.any(Number), 300 - toPixels(SQUARE, 3)],
      [toPixels(SQUARE, 3), expect.any(Number)],
    ]);
  });
});
