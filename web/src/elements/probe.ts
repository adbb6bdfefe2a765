// SPDX-License-Identifier: MIT
import type { I18n } from '../i18n/index';
import { addCrosshair, strokeOnAnything } from '../render/crosshair';
import type { DrawingColors } from '../render/drawing-colors';
import type { SnapshotView } from '../shared/snapshot';
import type { UnitRef } from '../ui/ui-context';

/** A point of the input space. */
export interface Point {
  readonly x1: number;
  readonly x2: number;
}

const ARM_PX = 9;
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

/** What the picture says at a point: one number per class, or a single value. */
export interface ProbeReading {
  readonly kind: 'probability' | 'score' | 'value';
  readonly values: readonly number[];
}

/** Index of a point's cell in a plane of `size`² samples. */
function cellAt({ x1, x2 }: Point, domain: number, size: number): number {
  const cell = (value: number): number =>
    Math.min(size - 1, Math.max(0, Math.floor(((value + domain) / (2 * domain)) * size)));
  return cell(-x2) * size + cell(x1);
}

/** Probabilities of all classes as drawn; of a regression the value. */
export function readField(view: SnapshotView, point: Point): ProbeReading {
  const { fieldSize, fieldChannels, domain, classes } = view.layout;
  const at = cellAt(point, domain, fieldSize);
  const values = Array.from({ length: fieldChannels }, (_, k) => view.field(k)[at] ?? 0);
  if (classes === 0) return { kind: 'value', values };
  const [only = 0] = values;
  return { kind: 'probability', values: fieldChannels === 1 ? [1 - only, only] : values };
}

/** Raw scores of a point, where they are no probabilities; a single one speaks for class 1. */
export function readScores(scores: Float32Array): ProbeReading {
  const [only = 0] = scores;
  return { kind: 'score', values: scores.length === 1 ? [-only, only] : [...scores] };
}

/** What a unit responds at a point, as its map has it. */
export function valueAt(view: SnapshotView, column: number, unit: number, point: Point): number {
  const at = cellAt(point, view.layout.domain, view.layout.unitMapSize);
  return view.unitMap(column, unit)[at] ?? 0;
}

/** One unit's value near a point. */
export function readUnit(view: SnapshotView, point: Point, unit: UnitRef): ProbeReading {
  return { kind: 'value', values: [valueAt(view, unit.column, unit.unit, point)] };
}

/** A reading in words: of two classes that of class 1, of more the largest one. */
export function probeText(
  { kind, values }: ProbeReading,
  point: Point,
  { text, format }: I18n,
): string {
  const { output } = text;
  const best = values.length === 2 ? 1 : values.indexOf(Math.max(...values));
  const name = text.network.classLabel(best);
  const shown = format.fixed2(values[best] ?? values[0] ?? 0);
  const what =
    kind === 'value'
      ? output.value(shown)
      : kind === 'score'
        ? output.score(name, shown)
        : output.probability(name, shown);
  return `${what} ${output.probeAt(format.fixed2(point.x1), format.fixed2(point.x2))}`;
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
  addCrosshair(context, x, y, ARM_PX);
  context.lineCap = 'round';
  strokeOnAnything(context, colors, () => context.stroke());
}
