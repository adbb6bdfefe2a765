// SPDX-License-Identifier: MIT
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_CONFIG } from '../shared/config';
import type { UnitState } from '../shared/run-figures';
import { SnapshotView } from '../shared/snapshot';
import { FakeImageData } from '../testing/image-data';
import { type RecordedCall, recordingContext } from '../testing/recording-context';
import { testLayout } from '../testing/test-layout';
import { LIGHT_COLORS } from './drawing-colors';
import { NetworkPainter } from './network-painter';
import { layoutNetwork } from './network-scene';

const MAP_SIZE = 4;
const SIZES = [1, 3];
const LAYOUT = testLayout(SIZES, {
  parameterCount: 6,
  unitMapsOffset: 6,
  unitMapSize: MAP_SIZE,
  totalFloats: 6 + 4 * MAP_SIZE * MAP_SIZE,
  classes: 3,
});

beforeEach(() => {
  const path = { roundRect() {}, moveTo() {}, bezierCurveTo() {} };
  vi.stubGlobal(
    'Path2D',
    vi.fn(function Path2D() {
      return path;
    }),
  );
  vi.stubGlobal('ImageData', FakeImageData);
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext(): object {
        return { putImageData() {} };
      }
    },
  );
});

afterEach(() => vi.unstubAllGlobals());

/** Draws a net of one input and three outputs with these biases and no weights. */
function drawBiases(sceneSizes: readonly number[], ...biases: number[]): RecordedCall[] {
  const floats = new Float32Array(LAYOUT.totalFloats);
  floats.set(biases, 3);
  const { context, calls } = recordingContext();
  const scene = layoutNetwork(sceneSizes, 400, 300);
  const view = new SnapshotView(LAYOUT, floats.buffer);
  new NetworkPainter().draw(context, scene, view, DEFAULT_CONFIG, LIGHT_COLORS, {
    inputLabels: ['x₁'],
    outputLabels: ['a', 'b', 'c'],
  });
  return calls;
}

/** How the dot after the n-th halo was painted. */
function dot(calls: readonly RecordedCall[], n: number): RecordedCall | undefined {
  const painted = calls.filter(
    (call) => (call.name === 'fill' || call.name === 'stroke') && call.args.length === 0,
  );
  const halos = painted.filter(
    (call) => call.name === 'fill' && call.fillStyle === LIGHT_COLORS.page,
  );
  return painted[painted.indexOf(halos[n] as RecordedCall) + 1];
}

describe('NetworkPainter', () => {
  it('fills the dot of a positive bias and draws a ring for a negative one and for zero', () => {
    const calls = drawBiases(SIZES, 1, -1, 0);
    expect(dot(calls, 0)).toMatchObject({ name: 'fill', fillStyle: LIGHT_COLORS.positive });
    expect(dot(calls, 1)).toMatchObject({ name: 'stroke', strokeStyle: LIGHT_COLORS.negative });
    expect(dot(calls, 2)).toMatchObject({ name: 'stroke', strokeStyle: LIGHT_COLORS.ink3 });
  });

  it('makes the dot of a large bias larger', () => {
    const radii = (bias: number): unknown[] =>
      drawBiases(SIZES, bias, 0, 0)
        .filter((call) => call.name === 'arc')
        .map((call) => call.args[2]);
    expect(radii(3)[0]).toBeGreaterThan(radii(0.1)[0] as number);
  });

  it('draws a heat map for every unit, inputs and outputs included, and all labels', () => {
    const calls = drawBiases(SIZES, 0, 0, 0);
    expect(calls.filter((call) => call.name === 'drawImage')).toHaveLength(4);
    const texts = calls.filter((call) => call.name === 'fillText').map((call) => call.args[0]);
    expect(texts).toEqual(['x₁', 'a', 'b', 'c']);
  });

  it('draws nothing while scene and view are of different networks', () => {
    expect(drawBiases([1, 4], 0, 0, 0)).toEqual([]);
  });

  it('marks dead and saturated units by shape', () => {
    const lines = (state: UnitState): number => {
      const { context, calls } = recordingContext();
      const view = new SnapshotView(LAYOUT, new Float32Array(LAYOUT.totalFloats).buffer);
      const options = { stateOf: () => state };
      const scene = layoutNetwork(SIZES, 400, 300);
      new NetworkPainter().draw(context, scene, view, DEFAULT_CONFIG, LIGHT_COLORS, options);
      return calls.filter((call) => call.name === 'lineTo').length;
    };
    expect(lines('alive')).toBe(0);
    expect(lines('dead')).toBe(2 * 3);
    expect(lines('saturated')).toBe(3);
  });
});
