// SPDX-License-Identifier: MIT
import { strokeOnAnything } from '../render/crosshair';
import { curveFrame, curveX, curveY } from '../render/curve-painter';
import type { DrawingColors } from '../render/drawing-colors';
import { markerRadius } from '../render/output-overlay';
import { EXAMPLE_STRIDE, type Examples, type SnapshotLayout } from '../shared/snapshot';
import type { UiContext } from '../ui/ui-context';
import type { Spot } from './network-cards';
import type { Point } from './probe';
import type { RegionOptions } from './region-picture';
import { curveShare, stripChoice } from './unit-strip';

/** A click this far from an example still means it. */
const REACH_PX = 14;
const GAP_PX = 3.5;

/** How the output lies in its picture. */
export interface OutputPlace {
  readonly layout: SnapshotLayout;
  /** Edge of the picture, CSS px. */
  readonly size: number;
  /** Of the picture that a curve takes. */
  readonly share: number;
}

/** Where an example is drawn, CSS px: at its inputs, or over a curve at its input and value. */
export function exampleSpot({ layout, size, share }: OutputPlace, [x1, x2, label]: Place): Spot {
  if (layout.inputDimensions === 1) {
    const frame = curveFrame(size, layout, share);
    return { x: curveX(frame, x1), y: curveY(frame, label) };
  }
  const scale = size / (2 * layout.domain);
  return { x: (x1 + layout.domain) * scale, y: (layout.domain - x2) * scale };
}

type Place = readonly [x1: number, x2: number, label: number];

function placeOf(examples: Examples, index: number): Place {
  const at = index * EXAMPLE_STRIDE;
  return [examples[at] ?? 0, examples[at + 1] ?? 0, examples[at + 2] ?? 0];
}

/**
 * The example nearest to a spot of the picture, of those that are shown; null where there is none
 * within reach.
 * @param reach in CSS px
 */
export function exampleAt(
  place: OutputPlace,
  examples: Examples,
  showTest: boolean,
  { x, y }: Spot,
  reach = REACH_PX,
): number | null {
  let nearest: number | null = null;
  let least = reach;
  for (let index = 0; index < examples.length / EXAMPLE_STRIDE; index++) {
    if (!showTest && (examples[index * EXAMPLE_STRIDE + 3] ?? 0) > 0) continue;
    const spot = exampleSpot(place, placeOf(examples, index));
    const distance = Math.hypot(spot.x - x, spot.y - y);
    if (distance > least) continue;
    nearest = index;
    least = distance;
  }
  return nearest;
}

/** A ring around what is looked at: an example, or a point of a person's own. */
export function markExample(
  context: CanvasRenderingContext2D,
  place: OutputPlace,
  examples: Examples,
  marked: Place,
  colors: DrawingColors,
): void {
  if (place.layout.inputDimensions === 0) return;
  const { x, y } = exampleSpot(place, marked);
  const radius = markerRadius(place.size, examples.length / EXAMPLE_STRIDE);
  context.save();
  context.beginPath();
  context.arc(x, y, radius + GAP_PX, 0, 2 * Math.PI);
  strokeOnAnything(context, colors, () => context.stroke());
  context.restore();
}

/** Whether an instrument is open that shows one example. */
function isLookedAt({ panels }: UiContext): boolean {
  return panels.peek().some((name) => name === 'follow' || name === 'examples');
}

/** What the output marks now; null for nothing, as where the example is gone or not shown. */
export function markedPlace(ui: UiContext, examples: Examples, showTest: boolean): Place | null {
  if (!isLookedAt(ui)) return null;
  const index = ui.example.peek();
  if (index === null) return ui.overlay.peek()?.point ?? null;
  if (index >= examples.length / EXAMPLE_STRIDE) return null;
  const isTest = (examples[index * EXAMPLE_STRIDE + 3] ?? 0) > 0;
  return isTest && !showTest ? null : placeOf(examples, index);
}

/** What is picked by a spot of the picture, or by the inputs at which the output is probed. */
export type PickedBy = { readonly spot: Spot } | { readonly point: Point };

/**
 * Looks at the example at a spot, or at the one nearest to a point, from now on; at none where there
 * is none within reach.
 */
export function pickExample(
  ui: UiContext,
  size: number,
  { showTest, strip }: Pick<RegionOptions, 'showTest' | 'strip'>,
  by: PickedBy,
): void {
  const configured = ui.store.configured.peek();
  if (!isLookedAt(ui) || configured === null || configured.layout.inputDimensions === 0) return;
  const { layout } = configured;
  const place = { layout, size, share: curveShare(stripChoice(ui, strip)) };
  const isSpot = 'spot' in by;
  const spot = isSpot ? by.spot : exampleSpot(place, [by.point.x1, by.point.x2, middle(layout)]);
  const reach = isSpot ? REACH_PX : size;
  ui.example.value = exampleAt(place, configured.examples, showTest, spot, reach);
}

/** A probe of a curve has no height of its own. */
function middle({ valueMinimum, valueMaximum }: SnapshotLayout): number {
  return (valueMinimum + valueMaximum) / 2;
}
