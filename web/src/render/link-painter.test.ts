// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { SnapshotView } from '../shared/snapshot';
import { type RecordedCall, recordingContext } from '../testing/recording-context';
import { testLayout } from '../testing/test-layout';
import { LIGHT_COLORS } from './drawing-colors';
import { LinkPainter, linkStrength, weightValues } from './link-painter';
import { layoutNetwork } from './network-scene';

/** A view of a 2-2 net whose only layer has these weights, unit by unit. */
function viewOf(weights: readonly number[]): SnapshotView {
  const layout = testLayout([2, 2], { parameterCount: 6, totalFloats: 6 });
  return new SnapshotView(layout, Float32Array.from([...weights, 0, 0]).buffer);
}

function drawLinks(...weights: readonly number[]): RecordedCall[] {
  const { context, calls } = recordingContext();
  const scene = layoutNetwork([2, 2], 400, 300);
  const painter = new LinkPainter();
  painter.read(scene, weightValues(viewOf(weights)));
  painter.stroke(context, LIGHT_COLORS);
  return calls;
}

const strokes = (calls: readonly RecordedCall[]): RecordedCall[] =>
  calls.filter((call) => call.name === 'stroke');
const curves = (calls: readonly RecordedCall[]): RecordedCall[] =>
  calls.filter((call) => call.name === 'bezierCurveTo');

describe('LinkPainter', () => {
  it('draws negative links dashed in their colour and positive ones solid in the other', () => {
    const calls = drawLinks(2, -2, 0, 0);
    const [first, second] = strokes(calls);
    expect(curves(calls)).toHaveLength(2);
    expect(first).toMatchObject({ strokeStyle: LIGHT_COLORS.positive, dash: [] });
    expect(second?.strokeStyle).toBe(LIGHT_COLORS.negative);
    expect(second?.dash.every((length) => length > 0)).toBe(true);
    expect(second?.dash).toHaveLength(2);
  });

  it('draws no link for weights that are zero, tiny or not a number', () => {
    expect(curves(drawLinks(0, 1e-4, -1e-3, Number.NaN))).toHaveLength(0);
  });

  it('draws infinite weights like the strongest', () => {
    expect(curves(drawLinks(Number.POSITIVE_INFINITY, 0, 0, 0))).toHaveLength(1);
  });

  it('draws stronger links wider, more opaque and later', () => {
    const [weak, strong] = strokes(drawLinks(4, 0.3, 0, 0));
    expect(strong?.lineWidth).toBeGreaterThan((weak?.lineWidth as number) * 2);
    expect(strong?.globalAlpha).toBeGreaterThan((weak?.globalAlpha as number) * 2);
  });

  it('tells whether links look another way than at the last reading', () => {
    const scene = layoutNetwork([2, 2], 400, 300);
    const painter = new LinkPainter();
    const isNew = (...weights: readonly number[]): boolean =>
      painter.read(scene, weightValues(viewOf(weights)));
    expect(isNew(1, -1, 2, 0)).toBe(true);
    expect(isNew(1.001, -1.001, 2.001, 0.001)).toBe(false);
    expect(isNew(1, 1, 2, 0)).toBe(true);
    expect(isNew(1, 1, 3, 0)).toBe(true);
    expect(painter.read(layoutNetwork([2, 2], 500, 300), weightValues(viewOf([1, 1, 3, 0])))).toBe(
      true,
    );
  });

  it('strokes links of one style together', () => {
    const calls = drawLinks(1, 1, 1, 1);
    expect(curves(calls)).toHaveLength(4);
    expect(strokes(calls)).toHaveLength(1);
  });

  it('leads each weight from its input to its unit', () => {
    const scene = layoutNetwork([2, 2], 400, 300);
    const calls = drawLinks(0, 0, 3, 0);
    const from = scene.columns[0]?.units[0];
    const to = scene.columns[1]?.units[1];
    const start = calls.find((call) => call.name === 'moveTo')?.args as number[];
    const end = curves(calls)[0]?.args.slice(-2) as number[];
    expect(start[1]).toBeCloseTo(from?.y ?? 0, 3);
    expect(end[1]).toBeCloseTo(to?.y ?? 0, 3);
  });

  it('leaves the context solid and opaque', () => {
    expect(drawLinks(1, -1, 2, -2).at(-1)).toMatchObject({ dash: [], globalAlpha: 1 });
  });
});

describe('linkStrength', () => {
  it('grows with |w| from 0 towards 1', () => {
    const strengths = [0, 0.1, 1, 5, 50].map(linkStrength);
    expect(strengths[0]).toBe(0);
    expect([...strengths].sort((a, b) => a - b)).toEqual(strengths);
    expect(strengths[4]).toBeLessThanOrEqual(1);
    expect(linkStrength(-1)).toBe(linkStrength(1));
  });
});
