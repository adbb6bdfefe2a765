// SPDX-License-Identifier: MIT

import type { SnapshotLayout } from '../shared/snapshot';
import { addCurve, type CurveFrame, curveFrame, curveY, drawInputTicks } from './curve-painter';
import type { DrawingColors } from './drawing-colors';
import { axisText } from './output-overlay';
import { niceTicks } from './ticks';
import type { UnitResponses } from './unit-responses';

export interface StripOptions {
  /** What is drawn, over it. */
  readonly title: string;
  /** The unit that stands out, or none. */
  readonly chosen: number | null;
  /** The sign of its weight gives each curve its colour and dashes. */
  readonly weighted: boolean;
  readonly formatNumber: (value: number) => string;
}

/** The curve of the whole net keeps this share of the picture over the strip. */
export const CURVE_SHARE = 0.5;
const GAP_PX = 10;
const FONT_PX = 11;
const TICKS = 3;
/** Room over and under the values, as a share of their range. */
const HEADROOM = 0.08;
const LINE_PX = 1.25;
const CHOSEN_PX = 2.5;
const BACKGROUND_OPACITY = 0.45;
/** Of more units only those that change most are drawn: a picture has to be done within a frame. */
export const MOST_CURVES = 48;
/** Of more units only those that change most are numbered. */
const MOST_LABELS = 10;
const TITLE_ROOM_PX = 15;
const DASH = [6, 4];

/** Where the strip lies in a picture of `size` CSS px, under the curve of the net. */
export function stripFrame(
  size: number,
  layout: SnapshotLayout,
  { range: { minimum, maximum } }: UnitResponses,
): CurveFrame {
  const whole = curveFrame(size, layout);
  const room = (maximum - minimum) * HEADROOM;
  return {
    ...whole,
    top: size * CURVE_SHARE + GAP_PX + TITLE_ROOM_PX,
    value: [minimum - room, maximum + room],
  };
}

/** Draws what every unit makes of x1: one curve each, with the number of the unit on it. */
export function drawUnitStrip(
  context: CanvasRenderingContext2D,
  frame: CurveFrame,
  responses: UnitResponses,
  colors: DrawingColors,
  options: StripOptions,
): void {
  context.save();
  drawStripGrid(context, frame, colors, options);
  drawInputTicks(context, frame, colors, options.formatNumber);
  context.beginPath();
  context.rect(frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
  context.clip();
  context.lineJoin = 'round';
  for (const unit of responses.liveliest(MOST_CURVES)) {
    if (unit !== options.chosen) strokeUnit(context, frame, responses, unit, colors, options);
  }
  if (options.chosen !== null) {
    strokeUnit(context, frame, responses, options.chosen, colors, options);
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
  drawLabels(context, frame, responses, colors, options);
  context.restore();
}

function drawStripGrid(
  context: CanvasRenderingContext2D,
  { left, right, top, bottom, value }: CurveFrame,
  colors: DrawingColors,
  { title, formatNumber }: StripOptions,
): void {
  context.font = `${FONT_PX}px ${colors.font}`;
  context.fillStyle = colors.ink2;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.fillText(title, left, top - 5, right - left);
  context.textAlign = 'right';
  context.textBaseline = 'middle';
  for (const tick of niceTicks(value[0], value[1], TICKS)) {
    const y = Math.round(curveY({ top, bottom, value } as CurveFrame, tick));
    context.fillStyle = tick === 0 ? colors.ink3 : colors.line;
    context.fillRect(left, y, right - left, 1);
    context.fillStyle = colors.ink2;
    context.fillText(formatNumber(tick), left - 6, y);
  }
}

function strokeUnit(
  context: CanvasRenderingContext2D,
  frame: CurveFrame,
  responses: UnitResponses,
  unit: number,
  colors: DrawingColors,
  { chosen, weighted }: StripOptions,
): void {
  const isNegative = weighted && responses.weightOf(unit) < 0;
  context.beginPath();
  addCurve(context, responses.curve(unit), frame);
  context.strokeStyle = weighted
    ? isNegative
      ? colors.negative
      : colors.positive
    : unit === chosen
      ? colors.ink
      : colors.ink2;
  context.setLineDash(isNegative ? DASH : []);
  context.globalAlpha = chosen === null || unit === chosen ? 1 : BACKGROUND_OPACITY;
  context.lineWidth = unit === chosen ? CHOSEN_PX : LINE_PX;
  context.stroke();
}

/** Each number stands at a place of its own along x1, so that they hardly ever meet. */
function drawLabels(
  context: CanvasRenderingContext2D,
  frame: CurveFrame,
  responses: UnitResponses,
  colors: DrawingColors,
  { chosen, formatNumber }: StripOptions,
): void {
  const units = chosen === null ? responses.liveliest(MOST_LABELS) : [chosen];
  context.font = `600 ${FONT_PX}px ${colors.font}`;
  units.forEach((unit, i) => {
    const share = (i + 0.5) / units.length;
    const values = responses.curve(unit);
    const value = values[Math.round(share * (values.length - 1))] ?? Number.NaN;
    if (!Number.isFinite(value)) return;
    const x = frame.left + share * (frame.right - frame.left);
    const y = Math.max(
      frame.top + FONT_PX / 2,
      Math.min(frame.bottom - FONT_PX / 2, curveY(frame, value)),
    );
    axisText(context, formatNumber(unit + 1), x, y, 'center', 'middle', colors);
  });
}
