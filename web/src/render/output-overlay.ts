// SPDX-License-Identifier: MIT
import { EXAMPLE_STRIDE, type Examples } from '../shared/snapshot';
import { colorTables } from './color-tables';
import { Crowding } from './crowding';
import type { DrawingColors } from './drawing-colors';
import { markerPath, type PathSink } from './marker';
import { type ValueRange, valueColor } from './value-field';

/** The part of both kinds of 2D context that drawing into an offscreen canvas needs. */
export type Drawing = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** The part of a context that markers are drawn with. */
export interface ShapeContext
  extends PathSink,
    Pick<
      CanvasRenderingContext2D,
      'beginPath' | 'lineJoin' | 'lineWidth' | 'fillStyle' | 'strokeStyle'
    > {
  fill(): void;
  stroke(): void;
}

/** A square picture of `size` CSS px that shows −domain … domain on both axes. */
export interface Square {
  readonly size: number;
  readonly domain: number;
}

const MARKER_RADIUS_SHARE = 0.0145;
/** Up to this many examples have full-size markers; more shrink so that the covered share stays. */
const FULL_SIZE_EXAMPLES = 300;
const LEAST_RADIUS_PX = 1.6;
const LARGEST_RADIUS_PX = 7;
const LARGEST_HALO_PX = 1;
const HALO_SHARE = 0.25;
const RING_SHARE = 0.42;
const ZERO_LINE_OPACITY = 0.22;
const AXIS_FONT_PX = 11;
const AXIS_INSET_PX = 6;
const CROSSBAR_REACH_PX = 3;
const LABEL_HALO_PX = 3;
/** Ticks nearer to a corner than this would meet the other axis's numbers or the axis names. */
const CORNER_FREE_PX = 26;

export function toPixels(square: Square, x: number): number {
  return ((x + square.domain) / (2 * square.domain)) * square.size;
}

/** The lines where an input is 0, with a small crossbar at every tick. */
export function drawZeroLines(
  context: Drawing,
  square: Square,
  ticks: readonly number[],
  colors: DrawingColors,
): void {
  const middle = Math.floor(square.size / 2);
  const crossbar = 2 * CROSSBAR_REACH_PX + 1;
  context.fillStyle = colors.ink;
  context.globalAlpha = ZERO_LINE_OPACITY;
  context.fillRect(middle, 0, 1, square.size);
  context.fillRect(0, middle, square.size, 1);
  for (const tick of ticks) {
    const at = Math.round(toPixels(square, tick));
    if (tick === 0) continue;
    context.fillRect(middle - CROSSBAR_REACH_PX, square.size - at, crossbar, 1);
    context.fillRect(at, middle - CROSSBAR_REACH_PX, 1, crossbar);
  }
  context.globalAlpha = 1;
}

/** Marker radius in CSS px for a number of examples in a picture. */
export function markerRadius(size: number, count: number): number {
  const crowd = Math.sqrt(FULL_SIZE_EXAMPLES / Math.max(FULL_SIZE_EXAMPLES, count));
  const radius = size * MARKER_RADIUS_SHARE * crowd;
  return Math.max(LEAST_RADIUS_PX, Math.min(LARGEST_RADIUS_PX, radius));
}

/**
 * Training examples filled, test examples hollow, each with a halo that sets it off any background.
 * With a range their labels are values, shown by colour; else classes, shown by colour and shape.
 * On the edge they are moved in by their radius; beyond it they are not seen.
 * Where they lie over each other, all halos are under all markers, or only halos would be seen.
 */
export function drawExamples(
  context: ShapeContext,
  square: Square,
  examples: Examples,
  showTest: boolean,
  colors: DrawingColors,
  range: ValueRange | null = null,
): void {
  const count = Math.floor(examples.length / EXAMPLE_STRIDE);
  const look = { radius: markerRadius(square.size, count), colors, range };
  const crowding = new Crowding(look.radius);
  // Points of one's own often lie on the edge, and in a corner little would be left of a marker.
  const inset = look.radius + LARGEST_HALO_PX;
  const whole = (place: number): number =>
    place < 0 || place > square.size
      ? place
      : Math.min(square.size - inset, Math.max(inset, place));
  const each = (visit: (x: number, y: number, label: number, held: boolean) => void): void => {
    for (let at = 0; at < count * EXAMPLE_STRIDE; at += EXAMPLE_STRIDE) {
      const held = (examples[at + 3] ?? 0) > 0;
      if (held && !showTest) continue;
      const x = whole(toPixels(square, examples[at] ?? 0));
      const y = whole(square.size - toPixels(square, examples[at + 1] ?? 0));
      visit(x, y, examples[at + 2] ?? 0, held);
    }
  };
  each((x, y) => crowding.add(x, y));
  each((x, y, label, held) => {
    if (crowding.isCrowdedAt(x, y)) drawHalo(context, look, x, y, label, held);
  });
  each((x, y, label, held) => {
    if (!crowding.isCrowdedAt(x, y)) drawHalo(context, look, x, y, label, held);
    drawBody(context, look, x, y, label, held);
  });
}

/** How the examples of a picture look. */
export interface ExampleLook {
  /** In CSS px. */
  readonly radius: number;
  readonly colors: DrawingColors;
  /** Of the labels where they are values; null for classes. */
  readonly range: ValueRange | null;
}

/** One example at a place of the picture: filled, or hollow when it is held out. */
export function drawExample(
  context: ShapeContext,
  look: ExampleLook,
  x: number,
  y: number,
  label: number,
  held: boolean,
): void {
  drawHalo(context, look, x, y, label, held);
  drawBody(context, look, x, y, label, held);
}

function ringWidth(radius: number): number {
  return Math.max(0.8, radius * RING_SHARE);
}

function drawHalo(
  context: ShapeContext,
  look: ExampleLook,
  x: number,
  y: number,
  label: number,
  held: boolean,
): void {
  const { radius, colors, range } = look;
  addMarker(context, look, x, y, label, held);
  context.strokeStyle = range === null ? colors.surface : colors.ink2;
  const halo = Math.min(LARGEST_HALO_PX, radius * HALO_SHARE);
  context.lineWidth = 2 * halo + (held ? ringWidth(radius) : 0);
  context.stroke();
}

function drawBody(
  context: ShapeContext,
  look: ExampleLook,
  x: number,
  y: number,
  label: number,
  held: boolean,
): void {
  const color = labelColor(label, look);
  addMarker(context, look, x, y, label, held);
  context.fillStyle = held ? look.colors.surface : color;
  context.fill();
  if (!held) return;
  context.strokeStyle = color;
  context.lineWidth = ringWidth(look.radius);
  context.stroke();
}

function addMarker(
  context: ShapeContext,
  { radius, range }: ExampleLook,
  x: number,
  y: number,
  label: number,
  held: boolean,
): void {
  context.lineJoin = 'round';
  context.beginPath();
  const reach = held ? radius - ringWidth(radius) / 2 : radius;
  markerPath(context, range === null ? label : 0, x, y, reach);
}

function labelColor(label: number, { range, colors }: ExampleLook): string {
  if (range !== null) return valueColor(label, range, colorTables(colors).unit);
  return colors.classes[label % colors.classes.length] ?? colors.ink;
}

/** Numbers along the left and lower edge, inside the picture. */
export function drawAxes(
  context: Drawing,
  square: Square,
  ticks: readonly number[],
  labels: readonly string[],
  colors: DrawingColors,
): void {
  const { size } = square;
  context.font = `${AXIS_FONT_PX}px ${colors.font}`;
  ticks.forEach((tick, i) => {
    const at = Math.round(toPixels(square, tick));
    const label = labels[i];
    if (tick === 0 || label === undefined) return;
    if (at < CORNER_FREE_PX || at > size - CORNER_FREE_PX) return;
    axisText(context, label, AXIS_INSET_PX, size - at, 'left', 'middle', colors);
    axisText(context, label, at, size - AXIS_INSET_PX, 'center', 'bottom', colors);
  });
  axisText(context, 'x₂', AXIS_INSET_PX, AXIS_INSET_PX, 'left', 'top', colors);
  axisText(context, 'x₁', size - AXIS_INSET_PX, size - AXIS_INSET_PX, 'right', 'bottom', colors);
}

/** A number or a name of an axis, readable on every colour. */
export function axisText(
  context: Drawing,
  text: string,
  x: number,
  y: number,
  align: CanvasTextAlign,
  baseline: CanvasTextBaseline,
  colors: DrawingColors,
): void {
  context.textAlign = align;
  context.textBaseline = baseline;
  context.lineJoin = 'round';
  context.lineWidth = LABEL_HALO_PX;
  context.strokeStyle = colors.surface;
  context.globalAlpha = 0.55;
  context.strokeText(text, x, y);
  context.globalAlpha = 1;
  context.fillStyle = colors.ink;
  context.fillText(text, x, y);
}
