// SPDX-License-Identifier: MIT
import {
  EXAMPLE_STRIDE,
  type Examples,
  type SnapshotLayout,
  type SnapshotView,
} from '../shared/snapshot';
import { CROWD } from './crowd-painter';
import { drawCurveCrowd } from './curve-crowd';
import type { DrawingColors } from './drawing-colors';
import { markerPath } from './marker';
import { markerRadius, type ShapeContext } from './output-overlay';
import { niceTicks } from './ticks';
import { valueRange } from './value-field';

export interface CurveOptions {
  readonly showTest: boolean;
  readonly formatNumber: (value: number) => string;
  /** Name of the vertical axis. */
  readonly valueLabel: string;
  /** Less than 1 where another drawing over x1 follows under it, which numbers x1. */
  readonly share?: number;
}

/** Where inputs and values lie in a picture of `size` CSS px. */
export interface CurveFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x1: readonly [number, number];
  readonly value: readonly [number, number];
}

const LEFT_PX = 40;
const BOTTOM_PX = 26;
const EDGE_PX = 12;
/** Room above and below the examples, as a share of their range: a curve overshoots. */
const HEADROOM = 0.15;
const FONT_PX = 11;
const CURVE_PX = 2.5;
const TICK_SPACING_PX = 56;
/** So much of the picture may the curve leave it by, so that no coordinate grows without end. */
const MOST_OVERSHOOT = 4;

/** @param share of the picture that the curve takes; under it is room for another drawing over x1 */
export function curveFrame(size: number, layout: SnapshotLayout, share = 1): CurveFrame {
  const range = valueRange(layout) ?? { minimum: 0, maximum: 1 };
  const room = (range.maximum - range.minimum) * HEADROOM;
  return {
    left: LEFT_PX,
    right: size - EDGE_PX,
    top: EDGE_PX,
    bottom: share < 1 ? size * share : size - BOTTOM_PX,
    x1: [layout.x1Minimum, layout.x1Maximum],
    value: [range.minimum - room, range.maximum + room],
  };
}

export function curveX({ left, right, x1: [from, to] }: CurveFrame, x: number): number {
  return left + ((x - from) / (to - from)) * (right - left);
}

export function curveY({ top, bottom, value: [from, to] }: CurveFrame, value: number): number {
  const share = (value - from) / (to - from);
  return bottom - Math.max(-MOST_OVERSHOOT, Math.min(MOST_OVERSHOOT, share)) * (bottom - top);
}

/** Draws a regression over x1 alone: examples, and over them the output of the net as a curve. */
export function drawCurve(
  context: CanvasRenderingContext2D,
  size: number,
  view: SnapshotView,
  examples: Examples,
  colors: DrawingColors,
  options: CurveOptions,
): void {
  const { share = 1 } = options;
  const frame = curveFrame(size, view.layout, share);
  context.save();
  context.fillStyle = colors.surface;
  context.fillRect(0, 0, size, size);
  drawGrid(context, frame, colors, options);
  drawInputTicks(context, frame, colors, share === 1 ? options.formatNumber : null);
  context.beginPath();
  context.rect(frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
  context.clip();
  if (examples.length / EXAMPLE_STRIDE < CROWD) {
    drawCurveExamples(context, frame, size, examples, options.showTest, colors);
  } else {
    const places = {
      key: [...frame.x1, ...frame.value].join(),
      x: (x1: number) => curveX(frame, x1),
      y: (value: number) => curveY(frame, value),
    };
    drawCurveCrowd(context, places, size, examples, options.showTest, colors);
  }
  context.beginPath();
  addCurve(context, view.field(0), frame);
  context.strokeStyle = colors.ink;
  context.lineWidth = CURVE_PX;
  context.lineJoin = 'round';
  context.stroke();
  context.restore();
}

/** Adds the values to the path, left to right; what is no number leaves a gap. */
export function addCurve(
  path: Pick<CanvasPath, 'moveTo' | 'lineTo'>,
  values: Float32Array,
  frame: CurveFrame,
): void {
  const last = Math.max(1, values.length - 1);
  let isDown = false;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? Number.NaN;
    if (!Number.isFinite(value)) {
      isDown = false;
      continue;
    }
    const x = frame.left + (i / last) * (frame.right - frame.left);
    const y = curveY(frame, value);
    if (isDown) path.lineTo(x, y);
    else path.moveTo(x, y);
    isDown = true;
  }
}

function drawGrid(
  context: CanvasRenderingContext2D,
  frame: CurveFrame,
  colors: DrawingColors,
  { formatNumber, valueLabel }: CurveOptions,
): void {
  const { left, right, top, bottom } = frame;
  context.font = `${FONT_PX}px ${colors.font}`;
  context.lineWidth = 1;
  context.textBaseline = 'middle';
  for (const tick of spacedTicks(frame.value, bottom - top)) {
    const y = Math.round(curveY(frame, tick)) + 0.5;
    context.fillStyle = tick === 0 ? colors.ink3 : colors.line;
    context.fillRect(left, y - 0.5, right - left, 1);
    context.fillStyle = colors.ink2;
    context.textAlign = 'right';
    if (y > top + FONT_PX * 1.9) context.fillText(formatNumber(tick), left - 6, y);
  }
  context.fillStyle = colors.ink;
  context.textAlign = 'right';
  context.fillText(valueLabel, left - 6, top + FONT_PX / 2, left - 8);
}

/** Lines over the inputs, with their numbers and their name unless `formatNumber` is null. */
export function drawInputTicks(
  context: CanvasRenderingContext2D,
  frame: CurveFrame,
  colors: DrawingColors,
  formatNumber: ((value: number) => string) | null,
): void {
  const { left, right, top, bottom } = frame;
  context.font = `${FONT_PX}px ${colors.font}`;
  context.textBaseline = 'middle';
  for (const tick of spacedTicks(frame.x1, right - left)) {
    const x = Math.round(curveX(frame, tick));
    context.fillStyle = tick === 0 ? colors.ink3 : colors.line;
    context.fillRect(x, top, 1, bottom - top);
    context.fillStyle = colors.ink2;
    context.textAlign = 'center';
    if (formatNumber !== null && x < right - FONT_PX * 2)
      context.fillText(formatNumber(tick), x, bottom + 12);
  }
  if (formatNumber === null) return;
  context.fillStyle = colors.ink;
  context.textAlign = 'right';
  context.fillText('x₁', right, bottom + 12);
}

function spacedTicks([from, to]: readonly [number, number], length: number): readonly number[] {
  return niceTicks(from, to, Math.max(2, length / TICK_SPACING_PX));
}

/** Training examples filled, test examples hollow. */
export function drawCurveExamples(
  context: ShapeContext,
  frame: CurveFrame,
  size: number,
  examples: Examples,
  showTest: boolean,
  colors: DrawingColors,
): void {
  const radius = markerRadius(size, examples.length / EXAMPLE_STRIDE);
  for (let at = 0; at + 3 < examples.length; at += EXAMPLE_STRIDE) {
    const held = (examples[at + 3] ?? 0) > 0;
    if (held && !showTest) continue;
    context.beginPath();
    const x = curveX(frame, examples[at] ?? 0);
    markerPath(context, 0, x, curveY(frame, examples[at + 2] ?? 0), radius);
    context.fillStyle = held ? colors.surface : colors.positive;
    context.fill();
    context.strokeStyle = held ? colors.positive : colors.surface;
    context.lineWidth = held ? 1.5 : 1;
    context.stroke();
  }
}
