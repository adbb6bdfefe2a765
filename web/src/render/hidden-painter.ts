// SPDX-License-Identifier: MIT
import { EXAMPLE_STRIDE, type Examples, type SnapshotView } from '../shared/snapshot';
import type { DrawingColors } from './drawing-colors';
import { HiddenAxes } from './hidden-axes';
import { axisShare, type HiddenSpace, warped } from './hidden-space';
import { type InputMesh, PIECES_PER_CELL } from './input-mesh';
import { MarkerSprites } from './marker-sprites';
import { markerRadius } from './output-overlay';
import { type ValueRange, valueRange } from './value-field';
import { VertexClasses } from './vertex-classes';

export interface HiddenOptions {
  /** 0: the input space, 1: the hidden space. */
  readonly warp: number;
  readonly showTest: boolean;
  /** Names of the two units. */
  readonly names: readonly [string, string];
  readonly formatNumber: (value: number) => string;
  /** Pieces of the next layer's boundary, x0, y0, x1, y1 in values of the two units; `boundaryLength` floats. */
  readonly boundary: Float64Array;
  readonly boundaryLength: number;
}

const SHEET_OPACITY = 0.14;
const LINE_OPACITY = 0.75;
const LINE_WIDTH_PX = 1;
const BOUNDARY_WIDTH_PX = 2;
/** The sheet is filled in cells of so many pieces; they are small enough to look bent. */
const FILL_STEP = 3;
const MIDDLE = Math.floor(FILL_STEP / 2);

/** Draws the bent grid and the examples on it; one instance per canvas, because it keeps its room. */
export class HiddenPainter {
  readonly #sprites = new MarkerSprites();
  readonly #classes = new VertexClasses();
  readonly #axes = new HiddenAxes();
  /** x, y of every point in CSS px. */
  #places = new Float32Array(0);

  /** Fills the square of `size` CSS px at the top left. */
  draw(
    context: CanvasRenderingContext2D,
    size: number,
    view: SnapshotView,
    examples: Examples,
    mesh: InputMesh,
    space: HiddenSpace,
    colors: DrawingColors,
    options: HiddenOptions,
  ): void {
    context.fillStyle = colors.surface;
    context.fillRect(0, 0, size, size);
    this.#place(size, view, mesh, space, options.warp);
    this.#axes.drawLines(context, size, view.layout, space.axes, colors, options);
    this.#classes.read(view, mesh);
    const shades = this.#classes.count === 0 ? 1 : this.#classes.count;
    for (let shade = 0; shade < shades; shade++) {
      const color = this.#classes.count === 0 ? colors.ink2 : colors.classes[shade];
      context.fillStyle = context.strokeStyle = color ?? colors.ink2;
      if (mesh.rows > 1) this.#fillSheet(context, mesh, shade);
      this.#strokeLines(context, mesh, shade);
    }
    drawBoundary(context, size, space, colors, options);
    const range = valueRange(view.layout);
    this.#drawExamples(context, size, examples, mesh, colors, options.showTest, range);
    this.#axes.drawNumbers(context, size, colors);
  }

  #place(
    size: number,
    { layout }: SnapshotView,
    mesh: InputMesh,
    { values, axes }: HiddenSpace,
    warp: number,
  ): void {
    const { points } = mesh;
    if (this.#places.length !== points.length) this.#places = new Float32Array(points.length);
    const places = this.#places;
    const { x1Minimum, x1Maximum, domain } = layout;
    for (let at = 0; at < points.length; at += 2) {
      const right = ((points[at] as number) - x1Minimum) / (x1Maximum - x1Minimum);
      const up = ((points[at + 1] as number) + domain) / (2 * domain);
      places[at] = size * warped(right, axisShare(values[at] as number, axes[0]), warp);
      places[at + 1] = size * (1 - warped(up, axisShare(values[at + 1] as number, axes[1]), warp));
    }
  }

  /** Cells may lie upside down where the space is folded: all are filled the same way round. */
  #fillSheet(context: CanvasRenderingContext2D, mesh: InputMesh, shade: number): void {
    const places = this.#places;
    context.globalAlpha = SHEET_OPACITY;
    context.beginPath();
    for (let row = 0; row + FILL_STEP < mesh.rows; row += FILL_STEP) {
      for (let column = 0; column + FILL_STEP < mesh.columns; column += FILL_STEP) {
        const corner = row * mesh.columns + column;
        if (this.#classes.of(corner + MIDDLE * (mesh.columns + 1)) !== shade) continue;
        const a = 2 * corner;
        const b = a + 2 * FILL_STEP;
        const d = a + 2 * FILL_STEP * mesh.columns;
        const c = d + 2 * FILL_STEP;
        const [first, last] = isClockwise(places, a, b, c, d) ? [b, d] : [d, b];
        context.moveTo(places[a] as number, places[a + 1] as number);
        context.lineTo(places[first] as number, places[first + 1] as number);
        context.lineTo(places[c] as number, places[c + 1] as number);
        context.lineTo(places[last] as number, places[last + 1] as number);
        context.closePath();
      }
    }
    context.fill();
    context.globalAlpha = 1;
  }

  #strokeLines(context: CanvasRenderingContext2D, mesh: InputMesh, shade: number): void {
    context.globalAlpha = LINE_OPACITY;
    context.lineWidth = LINE_WIDTH_PX;
    context.beginPath();
    for (let row = 0; row < mesh.rows; row += PIECES_PER_CELL) {
      this.#addLine(context, row * mesh.columns, 1, mesh.columns, shade);
    }
    for (let column = 0; mesh.rows > 1 && column < mesh.columns; column += PIECES_PER_CELL) {
      this.#addLine(context, column, mesh.columns, mesh.rows, shade);
    }
    context.stroke();
    context.globalAlpha = 1;
  }

  /** The parts of one line of the grid that begin in the region `shade`. */
  #addLine(
    context: CanvasRenderingContext2D,
    first: number,
    step: number,
    count: number,
    shade: number,
  ): void {
    const places = this.#places;
    let isDown = false;
    for (let i = 0; i < count; i++) {
      const at = 2 * (first + i * step);
      const isInside = this.#classes.of(first + i * step) === shade;
      if (isDown) context.lineTo(places[at] as number, places[at + 1] as number);
      else if (isInside) context.moveTo(places[at] as number, places[at + 1] as number);
      isDown = isInside;
    }
  }

  #drawExamples(
    context: CanvasRenderingContext2D,
    size: number,
    examples: Examples,
    { shown, vertices }: InputMesh,
    colors: DrawingColors,
    showTest: boolean,
    range: ValueRange | null,
  ): void {
    const radius = markerRadius(size, shown.length);
    this.#sprites.prepare(colors, radius, context.getTransform().a, range);
    for (let index = 0; index < shown.length; index++) {
      const example = (shown[index] as number) * EXAMPLE_STRIDE;
      const held = (examples[example + 3] ?? 0) > 0;
      if (held && !showTest) continue;
      const label = examples[example + 2] ?? 0;
      const at = 2 * (vertices + index);
      const [x, y] = [this.#places[at] as number, this.#places[at + 1] as number];
      this.#sprites.draw(context, label, held, x, y);
    }
  }
}

/** Twice the area between the diagonals tells by its sign which way round a cell lies. */
function isClockwise(places: Float32Array, a: number, b: number, c: number, d: number): boolean {
  const [x, y] = [(places[c] ?? 0) - (places[a] ?? 0), (places[c + 1] ?? 0) - (places[a + 1] ?? 0)];
  const [u, v] = [(places[d] ?? 0) - (places[b] ?? 0), (places[d + 1] ?? 0) - (places[b + 1] ?? 0)];
  return x * v - y * u > 0;
}

/** It belongs to the hidden space, and comes with it. */
function drawBoundary(
  context: CanvasRenderingContext2D,
  size: number,
  { axes }: HiddenSpace,
  colors: DrawingColors,
  { boundary, boundaryLength, warp }: HiddenOptions,
): void {
  if (boundaryLength === 0 || warp === 0) return;
  context.beginPath();
  for (let at = 0; at < boundaryLength; at += 2) {
    const x = size * axisShare(boundary[at] as number, axes[0]);
    const y = size * (1 - axisShare(boundary[at + 1] as number, axes[1]));
    if (at % 4 === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
  context.globalAlpha = warp;
  context.strokeStyle = colors.ink;
  context.lineWidth = BOUNDARY_WIDTH_PX;
  context.stroke();
  context.globalAlpha = 1;
}
