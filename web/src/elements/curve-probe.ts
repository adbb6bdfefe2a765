// SPDX-License-Identifier: MIT
import type { I18n } from '../i18n/index';
import { curveFrame, curveX, curveY } from '../render/curve-painter';
import type { DrawingColors } from '../render/drawing-colors';
import type { SnapshotLayout, SnapshotView } from '../shared/snapshot';
import type { Point } from './probe';

/* The probe of a curve: it moves along x1 alone. */

const STEPS = 40;
const FINE_STEPS = 400;
const DOT_PX = 4.5;

type Range = Pick<SnapshotLayout, 'x1Minimum' | 'x1Maximum'>;

function inside(x1: number, { x1Minimum, x1Maximum }: Range): Point {
  return { x1: Math.min(x1Maximum, Math.max(x1Minimum, x1)), x2: 0 };
}

/** The input under a pointer, CSS px from the left of a picture of `size` px. */
export function curvePointAt(x: number, size: number, layout: SnapshotLayout): Point {
  const { left, right } = curveFrame(size, layout);
  const { x1Minimum, x1Maximum } = layout;
  return inside(x1Minimum + ((x - left) / (right - left)) * (x1Maximum - x1Minimum), layout);
}

/** Where an arrow key takes the probe; null for Escape, undefined for any other key. */
export function movedCurvePoint(
  from: Point | null,
  key: string,
  fine: boolean,
  range: Range,
): Point | null | undefined {
  const { x1Minimum, x1Maximum } = range;
  const step = (x1Maximum - x1Minimum) / (fine ? FINE_STEPS : STEPS);
  const x1 = from?.x1 ?? (x1Minimum + x1Maximum) / 2;
  if (key === 'ArrowLeft') return inside(x1 - step, range);
  if (key === 'ArrowRight') return inside(x1 + step, range);
  return key === 'Escape' ? null : undefined;
}

function outputAt(view: SnapshotView, { x1 }: Point): number {
  const { x1Minimum, x1Maximum, fieldSize } = view.layout;
  const share = (x1 - x1Minimum) / (x1Maximum - x1Minimum);
  return view.field(0)[Math.round(share * (fieldSize - 1))] ?? Number.NaN;
}

/** The drawn output at an input, in words. */
export function probeCurve(view: SnapshotView, point: Point, { text, format }: I18n): string {
  const value = text.output.value(format.fixed2(outputAt(view, point)));
  return `${value} ${text.output.probeAtX(format.fixed2(point.x1))}`;
}

/** A line at the probed input and a dot on the curve, which takes `share` of the picture. */
export function drawCurveProbe(
  context: CanvasRenderingContext2D,
  size: number,
  view: SnapshotView,
  point: Point,
  colors: DrawingColors,
  share: number,
): void {
  const frame = curveFrame(size, view.layout, share);
  const { bottom } = curveFrame(size, view.layout);
  const x = curveX(frame, point.x1);
  const y = curveY(frame, outputAt(view, point));
  context.save();
  context.fillStyle = colors.ink3;
  context.fillRect(Math.round(x), frame.top, 1, bottom - frame.top);
  if (y >= frame.top && y <= frame.bottom) {
    context.beginPath();
    context.arc(x, y, DOT_PX, 0, 2 * Math.PI);
    context.fillStyle = colors.ink;
    context.strokeStyle = colors.surface;
    context.lineWidth = 2;
    context.stroke();
    context.fill();
  }
  context.restore();
}
