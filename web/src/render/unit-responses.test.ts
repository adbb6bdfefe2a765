// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { SnapshotView } from '../shared/snapshot';
import { recordingContext } from '../testing/recording-context';
import { testLayout } from '../testing/test-layout';
import { LIGHT_COLORS } from './drawing-colors';
import { UnitResponses } from './unit-responses';
import { drawUnitStrip, MOST_CURVES, stripFrame } from './unit-strip-painter';

/** A net 1-2-1 over x1 with maps of three samples: weights to the score 2 and −3. */
function view(first: readonly number[], second: readonly number[]): SnapshotView {
  const maps = [0, 0, 0, ...first, ...second, 0, 0, 0];
  const parameters = [1, 1, 0, 0, 2, -3, 0];
  const layout = testLayout([1, 2, 1], {
    inputDimensions: 1,
    classes: 0,
    unitMapsOffset: 0,
    unitMapSize: 3,
    parametersOffset: maps.length,
    parameterCount: parameters.length,
    totalFloats: maps.length + parameters.length,
  });
  return new SnapshotView(layout, Float32Array.from([...maps, ...parameters]).buffer);
}

const PLAIN = { column: 1, weighted: false };
const WEIGHTED = { column: 1, weighted: true };

describe('the responses of a layer', () => {
  it('are the outputs of its units, with the ends of each', () => {
    const responses = new UnitResponses();
    responses.read(view([0, 0.5, 0.9], [-0.7, 0, 0.1]), PLAIN);
    expect([...responses.curve(1)]).toEqual([expect.closeTo(-0.7), 0, expect.closeTo(0.1)]);
    expect([responses.leastOf(0), responses.mostOf(0)]).toEqual([0, expect.closeTo(0.9)]);
    expect(responses.range).toEqual({ minimum: expect.closeTo(-0.8), maximum: 1 });
  });

  it('times their weights add up to the score', () => {
    const responses = new UnitResponses();
    responses.read(view([0, 0.5, 1], [1, 0, 1]), WEIGHTED);
    expect([...responses.curve(0)]).toEqual([0, 1, 2]);
    expect([...responses.curve(1)]).toEqual([-3, -0, -3]);
    expect([responses.weightOf(0), responses.weightOf(1)]).toEqual([2, -3]);
  });

  it('leave out what is no number', () => {
    const responses = new UnitResponses();
    responses.read(view([Number.NaN, Number.NaN, Number.NaN], [0, 1, Number.NaN]), PLAIN);
    expect(responses.range).toEqual({ minimum: 0, maximum: 1 });
    expect([responses.leastOf(0), responses.mostOf(0)]).toEqual([0, 0]);
  });

  it('are listed by how much they change', () => {
    const responses = new UnitResponses();
    responses.read(view([0, 0, 0.1], [0, 1, 0]), PLAIN);
    expect(responses.liveliest(1)).toEqual([1]);
    expect(responses.liveliest(5)).toEqual([0, 1]);
  });
});

describe('their picture', () => {
  const drawn = (chosen: number | null, weighted: boolean) => {
    const responses = new UnitResponses();
    const snapshot = view([0, 0.5, 1], [1, 0, 1]);
    responses.read(snapshot, { column: 1, weighted });
    const { context, calls } = recordingContext();
    const frame = stripFrame(300, snapshot.layout, responses);
    const options = { title: 'units', chosen, weighted, formatNumber: String };
    drawUnitStrip(context, frame, responses, LIGHT_COLORS, options);
    const strokes = calls.filter(({ name }) => name === 'stroke');
    const texts = calls.filter(({ name }) => name === 'fillText').map(({ args }) => args[0]);
    return { strokes, texts };
  };

  it('numbers every curve and says what it shows', () => {
    expect(drawn(null, false).texts).toEqual(expect.arrayContaining(['units', '1', '2', 'x₁']));
  });

  it('tells the sign of a weight by colour and dashes', () => {
    const [positive, negative] = drawn(null, true).strokes;
    expect([positive?.strokeStyle, positive?.dash]).toEqual([LIGHT_COLORS.positive, []]);
    expect([negative?.strokeStyle, negative?.dash]).toEqual([LIGHT_COLORS.negative, [6, 4]]);
  });

  it('draws the chosen unit last, thicker, and numbers it alone', () => {
    const { strokes, texts } = drawn(0, false);
    expect(strokes[1]?.lineWidth).toBeGreaterThan(strokes[0]?.lineWidth as number);
    expect(texts.filter((text) => text === '2')).toHaveLength(0);
  });

  it('is of the liveliest units where there are too many', () => {
    const units = MOST_CURVES + 5;
    const layout = testLayout([1, units, 1], {
      inputDimensions: 1,
      classes: 0,
      unitMapSize: 2,
      totalFloats: 2 * (units + 2),
    });
    const maps = Array.from({ length: units + 2 }, (_, map) => [0, map]);
    const snapshot = new SnapshotView(layout, Float32Array.from(maps.flat()).buffer);
    const responses = new UnitResponses();
    responses.read(snapshot, PLAIN);
    const { context, calls } = recordingContext();
    const options = { title: '', chosen: 0, weighted: false, formatNumber: String };
    drawUnitStrip(context, stripFrame(300, layout, responses), responses, LIGHT_COLORS, options);
    // The chosen one changes least, and is drawn nevertheless.
    expect(calls.filter(({ name }) => name === 'stroke')).toHaveLength(MOST_CURVES + 1);
  });
});
