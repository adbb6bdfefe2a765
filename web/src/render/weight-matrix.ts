// SPDX-License-Identifier: MIT
import type { SnapshotView } from '../shared/snapshot';

/** What stands in a column of the matrix: a weight per input, then the bias, then a learned slope. */
export type CellKind = 'weight' | 'bias' | 'slope';

/** A place in the matrix; `column` counts inputs first, then bias and slope. */
export interface MatrixCell {
  readonly row: number;
  readonly column: number;
}

/** Narrowest and lowest a cell gets before the matrix is scrolled instead. */
const LEAST_CELL_PX = 11;
const MOST_CELL_PX = 72;
/** A number of three digits with its sign fits. */
export const NUMBER_CELL_PX = 42;
const NUMBER_ROW_PX = 22;
const MOST_ROW_PX = 32;
/** Between the weights and what stands beside them. */
const GAP_PX = 8;

/** One layer as a matrix: a row per unit, or per piece of a maxout unit. */
export class WeightMatrix {
  readonly view: SnapshotView;
  readonly layer: number;
  readonly inputs: number;
  readonly pieces: number;
  readonly rows: number;
  readonly columns: number;

  /** @param layer 1 … the last, which makes the scores */
  constructor(view: SnapshotView, layer: number) {
    this.view = view;
    this.layer = layer;
    const shape = view.layout.layerShapes[layer - 1];
    this.inputs = shape?.inputs ?? 0;
    this.pieces = shape?.pieces ?? 1;
    this.rows = (shape?.units ?? 0) * this.pieces;
    this.columns = this.inputs + 1 + ((shape?.slopes ?? 0) > 0 ? 1 : 0);
  }

  kindOf(column: number): CellKind {
    if (column < this.inputs) return 'weight';
    return column === this.inputs ? 'bias' : 'slope';
  }

  /** The unit of a row and which of its pieces it is. */
  unitOf(row: number): { readonly unit: number; readonly piece: number } {
    return { unit: Math.floor(row / this.pieces), piece: row % this.pieces };
  }

  /** Place of a cell among the parameters. */
  parameterAt({ row, column }: MatrixCell): number {
    const { unit, piece } = this.unitOf(row);
    switch (this.kindOf(column)) {
      case 'weight':
        return this.view.weightIndex(this.layer, unit, column, piece);
      case 'bias':
        return this.view.biasIndex(this.layer, unit, piece);
      case 'slope':
        return this.view.slopeIndex(this.layer, unit) ?? 0;
    }
  }

  valueAt(cell: MatrixCell): number {
    return this.view.parameter(this.parameterAt(cell));
  }

  /** Smallest and largest value of the layer, slopes left aside. */
  range(): readonly [number, number] {
    const count = this.rows * (this.inputs + 1);
    const first = this.view.weightIndex(this.layer, 0, 0);
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (const value of this.view.parameters.subarray(first, first + count)) {
      if (value < least) least = value;
      if (value > most) most = value;
    }
    return [least, most];
  }

  /** The largest |value| of the layer, slopes left aside; 1 where all are 0 or some are infinite. */
  reach(): number {
    const [least, most] = this.range();
    const reach = Math.max(-least, most);
    return reach > 0 && reach < Number.POSITIVE_INFINITY ? reach : 1;
  }
}

/** Where the cells lie in a picture that may be larger than what is seen of it; CSS px. */
export interface MatrixFrame {
  readonly rows: number;
  readonly inputs: number;
  readonly columns: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** Room for the names of rows on the left, and of columns above. */
  readonly left: number;
  readonly top: number;
  /** Of the whole matrix. */
  readonly width: number;
  readonly height: number;
}

/** @param large cells wide enough for numbers, whatever has to be scrolled for it */
export function matrixFrame(
  { rows, inputs, columns }: Pick<WeightMatrix, 'rows' | 'inputs' | 'columns'>,
  room: { readonly width: number; readonly height: number },
  left: number,
  top: number,
  large: boolean,
): MatrixFrame {
  const fitting = Math.floor((room.width - left - GAP_PX) / columns);
  const least = large ? NUMBER_CELL_PX : LEAST_CELL_PX;
  const cellWidth = Math.max(least, Math.min(MOST_CELL_PX, fitting));
  const high = Math.max(NUMBER_ROW_PX, Math.min(MOST_ROW_PX, (room.height - top) / rows));
  const cellHeight = cellWidth >= NUMBER_CELL_PX ? Math.floor(high) : Math.min(18, cellWidth);
  return {
    rows,
    inputs,
    columns,
    cellWidth,
    cellHeight,
    left,
    top,
    width: left + columns * cellWidth + GAP_PX,
    height: top + rows * cellHeight,
  };
}

export function hasNumbers({ cellWidth }: MatrixFrame): boolean {
  return cellWidth >= NUMBER_CELL_PX;
}

/** Left edge of a column, in the whole matrix. */
export function columnLeft({ left, cellWidth, inputs }: MatrixFrame, column: number): number {
  return left + column * cellWidth + (column < inputs ? 0 : GAP_PX);
}

/** The cell at a place of the whole matrix; null beside all of them. */
export function cellAt(frame: MatrixFrame, x: number, y: number): MatrixCell | null {
  const row = Math.floor((y - frame.top) / frame.cellHeight);
  const beside = x >= columnLeft(frame, frame.inputs);
  const along = x - frame.left - (beside ? GAP_PX : 0);
  const column = Math.floor(along / frame.cellWidth);
  if (row < 0 || row >= frame.rows || column < 0 || column >= frame.columns) return null;
  return !beside && column >= frame.inputs ? null : { row, column };
}

/** What of the matrix is seen. */
export interface MatrixWindow {
  readonly scrollLeft: number;
  readonly scrollTop: number;
  readonly width: number;
  readonly height: number;
}

/** First and last row and column of which anything is seen beside and under their names. */
export function seenCells(
  frame: MatrixFrame,
  { scrollLeft, scrollTop, width, height }: MatrixWindow,
): { readonly rows: readonly [number, number]; readonly columns: readonly [number, number] } {
  const { cellWidth, cellHeight, left, top } = frame;
  const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));
  return {
    rows: [
      within(Math.floor(scrollTop / cellHeight), frame.rows),
      within(Math.floor((scrollTop + height - top) / cellHeight), frame.rows),
    ],
    columns: [
      within(Math.floor((scrollLeft - GAP_PX) / cellWidth), frame.columns),
      within(Math.floor((scrollLeft + width - left) / cellWidth), frame.columns),
    ],
  };
}

/** How far to scroll so that a cell is seen. */
export function scrolledTo(
  frame: MatrixFrame,
  { row, column }: MatrixCell,
  { scrollLeft, scrollTop, width, height }: MatrixWindow,
): { readonly left: number; readonly top: number } {
  const x = columnLeft(frame, column) - frame.left;
  const y = row * frame.cellHeight;
  const across = width - frame.left - frame.cellWidth;
  const down = height - frame.top - frame.cellHeight;
  return {
    left: Math.max(0, Math.min(x, Math.max(scrollLeft, x - across))),
    top: Math.max(0, Math.min(y, Math.max(scrollTop, y - down))),
  };
}

/** Cells that Page Up and Page Down go by. */
const PAGE_ROWS = 10;

/** Where a key takes the mark; null for Escape, undefined for any other key. */
export function walkedCell(
  { rows, columns }: Pick<MatrixFrame, 'rows' | 'columns'>,
  from: MatrixCell | null,
  key: string,
  toEnd: boolean,
): MatrixCell | null | undefined {
  if (key === 'Escape') return null;
  const moves: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
    PageUp: [-PAGE_ROWS, 0],
    PageDown: [PAGE_ROWS, 0],
    Home: [toEnd ? -rows : 0, -columns],
    End: [toEnd ? rows : 0, columns],
  };
  const move = moves[key];
  if (move === undefined || rows === 0) return undefined;
  if (from === null) return { row: 0, column: 0 };
  const inside = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));
  return { row: inside(from.row + move[0], rows), column: inside(from.column + move[1], columns) };
}
