// SPDX-License-Identifier: MIT
import { parseColor, type Rgb } from './color';
import { colorTables, TABLE_SIZE } from './color-tables';
import type { DrawingColors } from './drawing-colors';
import {
  columnLeft,
  hasNumbers,
  type MatrixCell,
  type MatrixFrame,
  type MatrixWindow,
  seenCells,
  type WeightMatrix,
} from './weight-matrix';

export interface MatrixOptions {
  readonly formatNumber: (value: number) => string;
  readonly rowName: (row: number) => string;
  readonly columnName: (column: number) => string;
  readonly marked: MatrixCell | null;
}

const FONT_PX = 11;
/** A dash in cells of negative values that are too small for numbers: colour is not the only cue. */
const LEAST_DASH_SHARE = 0.08;
const NAME_GAP_PX = 4;

/** A cell's colour and the ink that can be read on it. */
interface CellColor {
  readonly fill: string;
  readonly ink: string;
}

/** Draws the seen part of a layer's weights; one instance per canvas, because it keeps its colours. */
export class WeightMatrixPainter {
  #colors: DrawingColors | null = null;
  #cells: readonly CellColor[] = [];

  /** @returns the value at the ends of the colour scale */
  draw(
    context: CanvasRenderingContext2D,
    seen: MatrixWindow,
    matrix: WeightMatrix,
    frame: MatrixFrame,
    colors: DrawingColors,
    options: MatrixOptions,
  ): number {
    if (colors !== this.#colors) {
      this.#colors = colors;
      this.#cells = cellColors(colors);
    }
    const reach = matrix.reach();
    const { rows, columns } = seenCells(frame, seen);
    context.save();
    context.font = `${FONT_PX}px ${colors.font}`;
    context.beginPath();
    context.rect(frame.left, frame.top, seen.width - frame.left, seen.height - frame.top);
    context.save();
    context.clip();
    context.translate(-seen.scrollLeft, -seen.scrollTop);
    for (let row = rows[0]; row <= rows[1]; row++) {
      for (let column = columns[0]; column <= columns[1]; column++) {
        this.#drawCell(context, matrix, frame, { row, column }, reach, options);
      }
    }
    this.#drawMark(context, frame, options.marked, colors);
    context.restore();
    drawNames(context, seen, frame, { rows, columns }, colors, options);
    context.restore();
    return reach;
  }

  #drawCell(
    context: CanvasRenderingContext2D,
    matrix: WeightMatrix,
    frame: MatrixFrame,
    cell: MatrixCell,
    reach: number,
    options: MatrixOptions,
  ): void {
    const value = matrix.valueAt(cell);
    const share = Math.max(-1, Math.min(1, value / reach));
    const index = Math.round(((share + 1) / 2) * (TABLE_SIZE - 1));
    const look = this.#cells[Number.isNaN(share) ? (TABLE_SIZE - 1) >> 1 : index];
    if (look === undefined) return;
    const { cellWidth, cellHeight, top } = frame;
    const x = columnLeft(frame, cell.column);
    const y = top + cell.row * cellHeight;
    const line = cellWidth > 16 ? 1 : 0.5;
    context.fillStyle = look.fill;
    context.fillRect(x, y, cellWidth - line, cellHeight - line);
    context.fillStyle = look.ink;
    if (hasNumbers(frame)) {
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      const text = options.formatNumber(value);
      context.fillText(text, x + cellWidth / 2, y + cellHeight / 2, cellWidth - 3);
    } else if (share < -LEAST_DASH_SHARE) {
      const dash = Math.round(cellWidth / 2.5);
      const left = Math.round(x + (cellWidth - dash) / 2);
      context.fillRect(left, Math.round(y + cellHeight / 2) - 1, dash, 1);
    }
  }

  #drawMark(
    context: CanvasRenderingContext2D,
    frame: MatrixFrame,
    marked: MatrixCell | null,
    colors: DrawingColors,
  ): void {
    if (marked === null) return;
    const x = columnLeft(frame, marked.column);
    const y = frame.top + marked.row * frame.cellHeight;
    for (const [color, inset] of [
      [colors.surface, 1.5],
      [colors.ink, 0],
    ] as const) {
      context.strokeStyle = color;
      context.lineWidth = 2;
      const { cellWidth, cellHeight } = frame;
      context.strokeRect(
        x + inset,
        y + inset,
        cellWidth - 1 - 2 * inset,
        cellHeight - 1 - 2 * inset,
      );
    }
  }
}

/** Names of the seen rows on the left and columns above, left out where they would overlap. */
function drawNames(
  context: CanvasRenderingContext2D,
  seen: MatrixWindow,
  frame: MatrixFrame,
  {
    rows,
    columns,
  }: { readonly rows: readonly [number, number]; readonly columns: readonly [number, number] },
  colors: DrawingColors,
  options: MatrixOptions,
): void {
  context.fillStyle = colors.ink2;
  context.textBaseline = 'middle';
  context.textAlign = 'right';
  const everyRow = Math.ceil((FONT_PX + 2) / frame.cellHeight);
  for (let row = rows[0]; row <= rows[1]; row++) {
    if (row % everyRow !== 0) continue;
    const y = frame.top + (row + 0.5) * frame.cellHeight - seen.scrollTop;
    if (y < frame.top || y > seen.height) continue;
    context.fillText(options.rowName(row), frame.left - NAME_GAP_PX, y, frame.left - NAME_GAP_PX);
  }
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  let free = frame.left;
  for (let column = columns[0]; column <= columns[1]; column++) {
    const name = options.columnName(column);
    const width = context.measureText(name).width;
    const x = columnLeft(frame, column) + frame.cellWidth / 2 - seen.scrollLeft;
    // What stands beside the weights is named in any case.
    const isFree = x - width / 2 >= free || column >= frame.inputs;
    if (!isFree || x < frame.left || x > seen.width) continue;
    context.fillText(name, x, frame.top - NAME_GAP_PX);
    free = x + width / 2 + NAME_GAP_PX;
  }
}

function cellColors(colors: DrawingColors): CellColor[] {
  const inks = [colors.ink, colors.surface] as const;
  const [dark, light] = [...inks].sort(
    (a, b) => luminance(parseColor(a)) - luminance(parseColor(b)),
  ) as [string, string];
  return Array.from(colorTables(colors).unit, (packed) => {
    const rgb: Rgb = [packed & 0xff, (packed >> 8) & 0xff, (packed >> 16) & 0xff];
    const own = luminance(rgb);
    const onDark = contrast(own, luminance(parseColor(light)));
    const onLight = contrast(own, luminance(parseColor(dark)));
    return { fill: `rgb(${rgb.join(' ')})`, ink: onDark > onLight ? light : dark };
  });
}

/** Relative luminance as WCAG defines it, 0 … 1. */
function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((byte) => {
    const value = byte / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
