// SPDX-License-Identifier: MIT
import type { WeightPath } from '../shared/weight-path';
import type { DrawingColors } from './drawing-colors';
import type { Drawing } from './output-overlay';
import { type PathPlane, pathPlane, planeTicks, planeX, planeY } from './path-plane';

export interface PathOptions {
  /** Names of the two parameters. */
  readonly firstName: string;
  readonly secondName: string;
  readonly formatNumber: (value: number) => string;
  /** The point that is read; null for none. */
  readonly marked: number | null;
  /** The two parameters in the picture that is shown, which may be an older one. */
  readonly now: readonly [number, number];
}

const FONT_PX = 11;
const TOP_PX = 20;
const BOTTOM_PX = 34;
const TICK_GAP_PX = 6;
const DOT_PX = 3.5;
/** Up to so many points every one gets a dot of its own. */
const MOST_DOTS = 150;
const SAME_WIDTH_PX = 1.5;
const MIXED_DASH_PX: readonly number[] = [3, 2.5];

/** Draws the way of two parameters: solid where both moved the same way, dashed where not. */
export class PathPainter {
  #plane: PathPlane | null = null;
  #layer: OffscreenCanvas | null = null;
  /** What `#layer` was drawn of. */
  #drawn: readonly unknown[] = [];

  /** Where the last picture put what. */
  get plane(): PathPlane | null {
    return this.#plane;
  }

  draw(
    context: CanvasRenderingContext2D,
    width: number,
    height: number,
    path: WeightPath,
    colors: DrawingColors,
    options: PathOptions,
  ): void {
    context.save();
    context.font = `${FONT_PX}px ${colors.font}`;
    const edges = { left: 48, right: width - 12, top: TOP_PX, bottom: height - BOTTOM_PX };
    const plane = pathPlane(path, edges);
    this.#plane = plane;
    drawPlaneAxes(context, plane, colors, options);
    context.beginPath();
    context.rect(plane.left, plane.top, plane.right - plane.left, plane.bottom - plane.top);
    context.clip();
    context.drawImage(this.#segments(context, width, height, path, colors), 0, 0, width, height);
    drawEnds(context, plane, path, colors, options);
    context.restore();
  }

  /** The whole way, drawn once: thousands of dashed lines would take too long for every frame. */
  #segments(
    context: CanvasRenderingContext2D,
    width: number,
    height: number,
    path: WeightPath,
    colors: DrawingColors,
  ): OffscreenCanvas {
    const ratio = context.getTransform().a;
    const key = [path, width, height, ratio, colors];
    if (this.#layer !== null && key.every((part, at) => part === this.#drawn[at])) {
      return this.#layer;
    }
    const layer = new OffscreenCanvas(
      Math.max(1, Math.round(width * ratio)),
      Math.max(1, Math.round(height * ratio)),
    );
    const drawing = layer.getContext('2d');
    if (drawing !== null && this.#plane !== null) {
      drawing.scale(ratio, ratio);
      drawSegments(drawing, this.#plane, path, colors);
    }
    this.#layer = layer;
    this.#drawn = key;
    return layer;
  }
}

function drawPlaneAxes(
  context: CanvasRenderingContext2D,
  plane: PathPlane,
  colors: DrawingColors,
  { firstName, secondName, formatNumber }: PathOptions,
): void {
  const { left, right, top, bottom } = plane;
  const ticks = planeTicks(plane);
  context.textBaseline = 'middle';
  context.textAlign = 'right';
  for (const tick of ticks.second) {
    const y = Math.round(planeY(plane, tick));
    context.fillStyle = tick === 0 ? colors.ink3 : colors.line;
    context.fillRect(left, y, right - left, 1);
    context.fillStyle = colors.ink2;
    context.fillText(formatNumber(tick), left - TICK_GAP_PX, y);
  }
  context.textBaseline = 'top';
  context.textAlign = 'center';
  for (const tick of ticks.first) {
    const x = Math.round(planeX(plane, tick));
    context.fillStyle = tick === 0 ? colors.ink3 : colors.line;
    context.fillRect(x, top, 1, bottom - top);
    context.fillStyle = colors.ink2;
    context.fillText(formatNumber(tick), x, bottom + 4);
  }
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  context.fillText(secondName, 0, FONT_PX);
  context.textAlign = 'right';
  context.fillText(firstName, right, bottom + BOTTOM_PX - 4);
}

function drawSegments(
  context: Drawing,
  plane: PathPlane,
  path: WeightPath,
  colors: DrawingColors,
): void {
  context.lineJoin = 'round';
  for (const wantsSame of [false, true]) {
    context.beginPath();
    for (let point = 1; point < path.count; point++) {
      const first = path.first(point) - path.first(point - 1);
      const second = path.second(point) - path.second(point - 1);
      if (first * second > 0 !== wantsSame) continue;
      context.moveTo(planeX(plane, path.first(point - 1)), planeY(plane, path.second(point - 1)));
      context.lineTo(planeX(plane, path.first(point)), planeY(plane, path.second(point)));
    }
    context.strokeStyle = wantsSame ? colors.ink : colors.ink2;
    context.lineWidth = wantsSame ? SAME_WIDTH_PX : 1;
    context.setLineDash(wantsSame ? [] : (MIXED_DASH_PX as number[]));
    context.stroke();
  }
  context.setLineDash([]);
}

function drawEnds(
  context: CanvasRenderingContext2D,
  plane: PathPlane,
  path: WeightPath,
  colors: DrawingColors,
  { marked, now }: PathOptions,
): void {
  const dot = (x: number, y: number, radius: number, fill: string): void => {
    context.beginPath();
    context.arc(planeX(plane, x), planeY(plane, y), radius, 0, 2 * Math.PI);
    context.fillStyle = fill;
    context.fill();
    context.strokeStyle = colors.ink;
    context.lineWidth = 1.5;
    context.stroke();
  };
  if (path.count <= MOST_DOTS) {
    context.fillStyle = colors.ink;
    for (let point = 1; point < path.count - 1; point++) {
      const x = planeX(plane, path.first(point));
      context.fillRect(x - 1, planeY(plane, path.second(point)) - 1, 2, 2);
    }
  }
  if (path.count > 0) dot(path.first(0), path.second(0), DOT_PX, colors.surface);
  dot(now[0], now[1], DOT_PX, colors.ink);
  if (marked !== null) dot(path.first(marked), path.second(marked), DOT_PX + 3, 'transparent');
}
