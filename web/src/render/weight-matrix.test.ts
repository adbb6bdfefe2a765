// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { SnapshotView } from '../shared/snapshot';
import { testLayout } from '../testing/test-layout';
import {
  cellAt,
  columnLeft,
  hasNumbers,
  matrixFrame,
  scrolledTo,
  seenCells,
  WeightMatrix,
  walkedCell,
} from './weight-matrix';

/** 2 inputs, 2 maxout units of 2 pieces, 2 PReLU units, 1 score; every parameter is its own place. */
function view(): SnapshotView {
  const layerShapes = [
    { inputs: 2, units: 2, pieces: 2, slopes: 0 },
    { inputs: 2, units: 2, pieces: 1, slopes: 2 },
    { inputs: 2, units: 1, pieces: 1, slopes: 0 },
  ];
  const count = 12 + 8 + 3;
  const layout = testLayout([2, 2, 2, 1], {
    layerShapes,
    parameterCount: count,
    totalFloats: count,
  });
  return new SnapshotView(layout, Float32Array.from({ length: count }, (_, at) => at).buffer);
}

describe('the matrix of a layer', () => {
  it('has a row for every piece of a maxout unit, and the bias beside', () => {
    const matrix = new WeightMatrix(view(), 1);
    expect([matrix.rows, matrix.columns]).toEqual([4, 3]);
    expect(matrix.unitOf(3)).toEqual({ unit: 1, piece: 1 });
    const rows = [0, 1, 2, 3].map((row) =>
      [0, 1, 2].map((column) => matrix.valueAt({ row, column })),
    );
    expect(rows).toEqual([
      [0, 1, 8],
      [2, 3, 9],
      [4, 5, 10],
      [6, 7, 11],
    ]);
  });

  it('has the learned slopes of PReLU last', () => {
    const matrix = new WeightMatrix(view(), 2);
    expect([0, 1, 2, 3].map((column) => matrix.kindOf(column))).toEqual([
      'weight',
      'weight',
      'bias',
      'slope',
    ]);
    expect([2, 3].map((column) => matrix.valueAt({ row: 1, column }))).toEqual([17, 19]);
    expect(matrix.range()).toEqual([12, 17]);
    expect(matrix.reach()).toBe(17);
  });
});

describe('the frame of a matrix', () => {
  const shape = { rows: 3, inputs: 2, columns: 3 };
  const room = { width: 400, height: 200 };

  it('has numbers where there is room, and scrolls where there is not', () => {
    const wide = matrixFrame(shape, room, 40, 20, false);
    expect(hasNumbers(wide)).toBe(true);
    expect(wide.width).toBeLessThan(400);
    const many = { rows: 512, inputs: 512, columns: 513 };
    const narrow = matrixFrame(many, room, 40, 20, false);
    expect(hasNumbers(narrow)).toBe(false);
    expect(narrow.width).toBeGreaterThan(400);
    expect(hasNumbers(matrixFrame(many, room, 40, 20, true))).toBe(true);
  });

  it('finds the cell at a place, none in the names and none in the gap', () => {
    const frame = matrixFrame(shape, room, 40, 20, false);
    for (let row = 0; row < 3; row++) {
      for (let column = 0; column < 3; column++) {
        const x = columnLeft(frame, column) + 1;
        expect(cellAt(frame, x, frame.top + row * frame.cellHeight + 1)).toEqual({ row, column });
      }
    }
    expect(cellAt(frame, 39, 30)).toBeNull();
    expect(cellAt(frame, 60, 19)).toBeNull();
    expect(cellAt(frame, columnLeft(frame, 2) - 2, 30)).toBeNull();
    expect(cellAt(frame, frame.width + 1, 30)).toBeNull();
    expect(cellAt(frame, 60, frame.height + 1)).toBeNull();
  });

  it('knows what is seen of a large matrix, and how to scroll to a cell', () => {
    const frame = matrixFrame(
      { rows: 100, inputs: 100, columns: 101 },
      { width: 300, height: 200 },
      40,
      20,
      false,
    );
    const seen = { scrollLeft: 110, scrollTop: 55, width: 300, height: 200 };
    const { rows, columns } = seenCells(frame, seen);
    expect(rows).toEqual([5, Math.floor((55 + 180) / frame.cellHeight)]);
    expect(columns).toEqual([9, Math.floor((110 + 260) / frame.cellWidth)]);
    const to = { row: 99, column: 100 };
    const { left, top } = scrolledTo(frame, to, seen);
    expect(columnLeft(frame, 100) + frame.cellWidth - left).toBe(300);
    expect(frame.top + 100 * frame.cellHeight - top).toBe(200);
    const here = scrolledTo(frame, { row: 10, column: 12 }, seen);
    expect(here).toEqual({ left: 110, top: 55 });
    expect(scrolledTo(frame, { row: 0, column: 0 }, seen)).toEqual({ left: 0, top: 0 });
  });
});

describe('walking the cells', () => {
  const shape = { rows: 30, columns: 4 };
  const from = { row: 5, column: 1 };
  it.each([
    ['ArrowUp', false, { row: 4, column: 1 }],
    ['ArrowRight', false, { row: 5, column: 2 }],
    ['PageDown', false, { row: 15, column: 1 }],
    ['Home', false, { row: 5, column: 0 }],
    ['End', true, { row: 29, column: 3 }],
    ['Escape', false, null],
    ['a', false, undefined],
  ])('%s', (key, toEnd, to) => {
    expect(walkedCell(shape, from, key, toEnd)).toEqual(to);
  });

  it('begins at the first and stays inside', () => {
    expect(walkedCell(shape, null, 'ArrowDown', false)).toEqual({ row: 0, column: 0 });
    expect(walkedCell(shape, { row: 0, column: 0 }, 'ArrowLeft', false)).toEqual({
      row: 0,
      column: 0,
    });
  });
});
