// SPDX-License-Identifier: MIT
import type { I18n } from '../i18n/index';
import type { DrawingColors } from '../render/drawing-colors';
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
  const { unitMapSize, domain } = view.layout;
  const cell = (value: number): number =>
    Math.min(
      unitMapSize - 1,
      Math.max(0, Math.floor(((value + domain) / (2 * domain)) * unitMapSize)),
    );
  return view.unitMap(column, unit)[cell(-point.x2) * unitMapSize + cell(point.x1)] ?? 0;
}

/** The drawn probability at a point: of class 1 when there are two, else of the likeliest class. */
export function probeField(view: SnapshotView, point: Point, { text, format }: I18n): string {
  const { fieldSize, fieldChannels, domain, classes } = view.layout;
  const cell = (value: number): number =>
    Math.min(fieldSize - 1, Math.max(0, Math.floor(((value + domain) / (2 * domain)) * fieldSize)));
  const at = cell(-point.x2) * fieldSize + cell(point.x1);
  const probability = (channel: number): number => view.field(channel)[at] ?? 0;
  let best = Math.min(1, fieldChannels - 1);
  if (classes > 2) {
    for (let channel = 0; channel < fieldChannels; channel++) {
      if (probability(channel) > probability(best)) best = channel;
    }
  }
  const value = text.output.probability(classes > 2 ? best : 1, format.fixed2(probability(best)));
  return `${value} ${text.output.probeAt(format.fixed2(point.x1), format.fixed2(point.x2))}`;
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
