// SPDX-License-Identifier: MIT
import type { I18n } from '../i18n/index';
import type { DrawingColors } from '../render/drawing-colors';
import type { Config } from '../shared/config';
import type { SnapshotView } from '../shared/snapshot';

/** A point of the input space. */
export interface Point {
  readonly x1: number;
  readonly x2: number;
}

const ARM_PX = 9;
const GAP_PX = 3;
/** Steps of the keyboard across half the picture; with shift, fine ones. */
const STEPS = 20;
const FINE_STEPS = 200;

/** The inputs at a place of the picture, CSS pixels from its top left corner. */
export function pointAt(
  x: number,
  y: number,
  width: number,
  height: number,
  domain: number,
): Point {
  return { x1: (x / width) * 2 * domain - domain, x2: domain - (y / height) * 2 * domain };
}

/** Where an arrow key takes the probe; null for Escape, undefined for any other key. */
export function movedPoint(
  from: Point | null,
  key: string,
  fine: boolean,
  domain: number,
): Point | null | undefined {
  const step = domain / (fine ? FINE_STEPS : STEPS);
  const { x1, x2 } = from ?? { x1: 0, x2: 0 };
  const inside = (value: number): number => Math.min(domain, Math.max(-domain, value));
  switch (key) {
    case 'ArrowLeft':
      return { x1: inside(x1 - step), x2 };
    case 'ArrowRight':
      return { x1: inside(x1 + step), x2 };
    case 'ArrowUp':
      return { x1, x2: inside(x2 + step) };
    case 'ArrowDown':
      return { x1, x2: inside(x2 - step) };
    case 'Escape':
      return null;
    default:
      return undefined;
  }
}

/** What a unit responds at a point, as its map has it. */
export function valueAt(view: SnapshotView, column: number, unit: number, point: Point): number {
  return view.unitMap(column, unit)[cellOf(view, point, view.layout.unitMapSize)] ?? 0;
}

/**
 * What the net says at a point: the value of a regression, the scores of a hinge, which knows no
 * probabilities, else a probability. Of class 1 when there are two, else of the likeliest class.
 */
export function probeField(
  view: SnapshotView,
  point: Point,
  { text, format }: I18n,
  { loss }: Pick<Config, 'loss'>,
): string {
  const { classes, fieldChannels, fieldSize, unitMapSize, sizes } = view.layout;
  const { output } = text;
  const isHinge = loss === 'hinge';
  const outputs = sizes.length - 1;
  const at = cellOf(view, point, isHinge ? unitMapSize : fieldSize);
  const read = (channel: number): number =>
    (isHinge ? view.unitMap(outputs, channel) : view.field(channel))[at] ?? 0;
  let best = Math.min(1, fieldChannels - 1);
  if (classes > 2) {
    for (let channel = 0; channel < fieldChannels; channel++) {
      if (read(channel) > read(best)) best = channel;
    }
  }
  const value = format.fixed2(read(best));
  const index = classes > 2 ? best : 1;
  const said =
    classes === 0
      ? output.value(value)
      : isHinge
        ? output.score(index, value)
        : output.probability(index, value);
  return `${said} ${output.probeAt(format.fixed2(point.x1), format.fixed2(point.x2))}`;
}

/** Index of a point in a plane of `size`² values, top row first. */
function cellOf({ layout: { domain } }: SnapshotView, { x1, x2 }: Point, size: number): number {
  const cell = (value: number): number =>
    Math.min(size - 1, Math.max(0, Math.floor(((value + domain) / (2 * domain)) * size)));
  return cell(-x2) * size + cell(x1);
}

/** Marks the probed point, readable on every colour. */
export function drawCrosshair(
  context: CanvasRenderingContext2D,
  point: Point,
  width: number,
  height: number,
  domain: number,
  colors: DrawingColors,
): void {
  const x = ((point.x1 + domain) / (2 * domain)) * width;
  const y = ((domain - point.x2) / (2 * domain)) * height;
  context.beginPath();
  for (const sign of [-1, 1]) {
    context.moveTo(x + sign * GAP_PX, y);
    context.lineTo(x + sign * ARM_PX, y);
    context.moveTo(x, y + sign * GAP_PX);
    context.lineTo(x, y + sign * ARM_PX);
  }
  context.lineCap = 'round';
  for (const [color, lineWidth] of [
    [colors.surface, 4],
    [colors.ink, 1.5],
  ] as const) {
    context.strokeStyle = color;
    context.lineWidth = lineWidth;
    context.stroke();
  }
}
