// SPDX-License-Identifier: MIT
import { EXAMPLE_STRIDE, type Examples, type SnapshotLayout } from '../shared/snapshot';

/** Lines of the grid stand one cell apart, each cell bent in this many pieces. */
export const PIECES_PER_CELL = 6;
const CELLS = 12;
const CELLS_OF_A_LINE = 24;
/** More examples would hide the grid, and cost time in every frame. */
const MOST_EXAMPLES = 600;

/**
 * The points of the input space that are followed into a hidden space: a grid over what is drawn,
 * row by row from the top, and the examples, thinned evenly when there are many.
 */
export class InputMesh {
  /** Vertices of the grid along x1 and along x2; a set over x1 alone has one row. */
  readonly columns: number;
  readonly rows: number;
  /** x1, x2 of every vertex, then of every example shown. */
  readonly points: Float32Array;
  /** Which examples are shown, by their number. */
  readonly shown: Uint32Array;

  constructor(layout: SnapshotLayout, examples: Examples) {
    const isPlane = layout.inputDimensions === 2;
    this.columns = (isPlane ? CELLS : CELLS_OF_A_LINE) * PIECES_PER_CELL + 1;
    this.rows = isPlane ? this.columns : 1;
    this.shown = spreadEvenly(Math.floor(examples.length / EXAMPLE_STRIDE));
    this.points = new Float32Array(2 * (this.vertices + this.shown.length));
    for (let vertex = 0; vertex < this.vertices; vertex++) {
      const right = (vertex % this.columns) / (this.columns - 1);
      const down = isPlane ? Math.floor(vertex / this.columns) / (this.rows - 1) : 0.5;
      this.points[2 * vertex] = layout.x1Minimum + right * (layout.x1Maximum - layout.x1Minimum);
      this.points[2 * vertex + 1] = isPlane ? layout.domain * (1 - 2 * down) : 0;
    }
    this.shown.forEach((example, index) => {
      const at = 2 * (this.vertices + index);
      this.points[at] = examples[example * EXAMPLE_STRIDE] ?? 0;
      this.points[at + 1] = isPlane ? (examples[example * EXAMPLE_STRIDE + 1] ?? 0) : 0;
    });
  }

  get vertices(): number {
    return this.columns * this.rows;
  }
}

function spreadEvenly(count: number): Uint32Array {
  const shown = Math.min(count, MOST_EXAMPLES);
  return Uint32Array.from({ length: shown }, (_, index) => Math.floor((index * count) / shown));
}
