// SPDX-License-Identifier: MIT
import { linkStrength } from '../render/link-painter';
import type {
  OverlayColors,
  OverlayScene,
  OverlayUnit,
  OverlayValues,
} from '../ui/network-overlay';

/** Weaker links carry nothing that could be seen. */
const LEAST_STRENGTH = 0.03;
const LARGEST_DROP_PX = 5;
const SMALLEST_DROP_PX = 1.5;
/** Drops that follow each other on one link, and the part of the way between them. */
const DROPS = 3;
const DROP_DISTANCE = 0.07;

/** What flows over the links that lead to `column`: 0 is where they begin, 1 where they end. */
export interface Flow {
  readonly column: number;
  readonly place: number;
  /** Back, against the direction of the links. */
  readonly isBack: boolean;
}

/** Drops on their way from layer to layer: larger on stronger links, in the colour of the sign. */
export function drawFlow(
  context: CanvasRenderingContext2D,
  scene: OverlayScene,
  values: OverlayValues,
  colors: OverlayColors,
  { column, place, isBack }: Flow,
): void {
  context.save();
  context.lineWidth = 1.5;
  context.strokeStyle = colors.surface;
  eachLink(scene, column, (from, to) => {
    const value = values.value(column, to.unit, from.unit);
    const strength = linkStrength(value, values.soft);
    if (strength < LEAST_STRENGTH) return;
    const radius = SMALLEST_DROP_PX + (LARGEST_DROP_PX - SMALLEST_DROP_PX) * Math.sqrt(strength);
    context.fillStyle = value < 0 ? colors.negative : colors.positive;
    for (let drop = 0; drop < DROPS; drop++) {
      const behind = drop * DROP_DISTANCE * (isBack ? -1 : 1);
      const at = place - behind;
      if (at < 0 || at > 1) continue;
      const { x, y } = placeOnLink(from, to, at);
      context.beginPath();
      context.arc(x, y, radius * (1 - drop / (DROPS + 1)), 0, 2 * Math.PI);
      context.stroke();
      context.fill();
    }
  });
  context.restore();
}

/** A frame around every unit of a column that has just got its values, fading with `share` 1 … 0. */
export function drawArrival(
  context: CanvasRenderingContext2D,
  scene: OverlayScene,
  colors: OverlayColors,
  column: number,
  share: number,
): void {
  context.save();
  context.globalAlpha = share;
  context.strokeStyle = colors.ink;
  context.lineWidth = 2.5;
  for (const { x, y, size } of scene.columns[column]?.units ?? []) {
    const edge = size + 8;
    context.beginPath();
    context.roundRect(x - edge / 2, y - edge / 2, edge, edge, 7);
    context.stroke();
  }
  context.restore();
}

/** Links that have just changed, by how much each did; fading with `share` 1 … 0. */
export function drawChanges(
  context: CanvasRenderingContext2D,
  scene: OverlayScene,
  colors: OverlayColors,
  changeOf: (column: number, to: number, from: number) => number,
  share: number,
): void {
  const links: { from: OverlayUnit; to: OverlayUnit; change: number }[] = [];
  for (let column = 1; column < scene.columns.length; column++) {
    eachLink(scene, column, (from, to) => {
      links.push({ from, to, change: Math.abs(changeOf(column, to.unit, from.unit)) });
    });
  }
  const largest = links.reduce((most, { change }) => Math.max(most, change), 0);
  if (largest === 0) return;
  context.save();
  context.strokeStyle = colors.ink;
  for (const { from, to, change } of links) {
    const size = change / largest;
    context.globalAlpha = share * size;
    context.lineWidth = 1 + 3 * size;
    const bend = (to.x - from.x) / 2;
    context.beginPath();
    context.moveTo(from.x + from.size / 2, from.y);
    context.bezierCurveTo(from.x + bend, from.y, to.x - bend, to.y, to.x - to.size / 2, to.y);
    context.stroke();
  }
  context.restore();
}

function eachLink(
  scene: OverlayScene,
  column: number,
  visit: (from: OverlayUnit, to: OverlayUnit) => void,
): void {
  for (const to of scene.columns[column]?.units ?? []) {
    for (const from of scene.columns[column - 1]?.units ?? []) visit(from, to);
  }
}

/** A point of the curve that stands for a link, as `LinkPainter` bends it. */
export function placeOnLink(
  from: OverlayUnit,
  to: OverlayUnit,
  at: number,
): { x: number; y: number } {
  const x0 = from.x + from.size / 2;
  const x1 = to.x - to.size / 2;
  const bend = (x1 - x0) / 2;
  const rest = 1 - at;
  const [a, b, c, d] = [rest ** 3, 3 * rest ** 2 * at, 3 * rest * at ** 2, at ** 3];
  return {
    x: a * x0 + b * (x0 + bend) + c * (x1 - bend) + d * x1,
    y: (a + b) * from.y + (c + d) * to.y,
  };
}
