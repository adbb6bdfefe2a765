// SPDX-License-Identifier: MIT
import type { LinkPainter } from '../../render/link-painter';
import type { NetworkOverlay, OverlayColors, OverlayScene } from '../../ui/network-overlay';
import { columnValues, linkNumbers } from './drawn-values';
import { columnsOf, type FollowStep } from './follow-steps';
import type { Followed } from './followed';
import { entryFormat } from './matrix-format';

/** Around the columns of the step. */
const MARGIN_PX = 10;
const FADED_SHARE = 0.72;
const FONT_PX = 11;
const PILL_PX = 16;
/** For units smaller than this the numbers are, too. */
const SMALL_UNIT_PX = 32;
const SMALL_FONT_PX = 10;
const SMALL_PILL_PX = 13;
const PILL_PADDING_PX = 4;
/** A pill lies over the lower edge of its unit by this share of its height. */
const PILL_RISE = 0.5;
/** So near to the units their bias dots begin. */
const LINK_INSET_PX = 1;

/** Shows a step in the drawing: its columns alone, what its links carry, and a number at each unit. */
export class FollowOverlay implements NetworkOverlay {
  readonly point: NetworkOverlay['point'];
  readonly #followed: Followed;
  readonly #step: FollowStep;
  readonly #links: LinkPainter;

  /** @param links kept by whoever makes one overlay after the other, because it keeps its geometry */
  constructor(
    followed: Followed,
    step: FollowStep,
    point: NetworkOverlay['point'],
    links: LinkPainter,
  ) {
    this.#followed = followed;
    this.#step = step;
    this.point = point;
    this.#links = links;
  }

  draw(context: CanvasRenderingContext2D, scene: OverlayScene, colors: OverlayColors): void {
    const { view } = this.#followed;
    if (scene.columns.length !== view.layerCount + 1) return;
    context.save();
    this.#drawLinks(context, scene, colors);
    this.#fade(context, scene);
    this.#drawValues(context, scene, colors);
    context.restore();
  }

  #drawLinks(context: CanvasRenderingContext2D, scene: OverlayScene, colors: OverlayColors): void {
    const values = linkNumbers(this.#followed, this.#step);
    if (values === null) return;
    const [first, last] = columnsOf(this.#step);
    const half = scene.unitSize / 2 + LINK_INSET_PX;
    const left = (scene.columns[first]?.x ?? 0) + half;
    const right = (scene.columns[last]?.x ?? 0) - half;
    context.save();
    context.beginPath();
    context.rect(left, 0, right - left, scene.height);
    context.clip();
    context.clearRect(left, 0, right - left, scene.height);
    this.#links.draw(context, scene, values, colors);
    context.restore();
  }

  /** What the step has nothing to do with fades, whatever is behind the drawing. */
  #fade(context: CanvasRenderingContext2D, scene: OverlayScene): void {
    const [first, last] = columnsOf(this.#step);
    const reach = scene.unitSize / 2 + MARGIN_PX;
    const left = (scene.columns[first]?.x ?? 0) - reach;
    const right = (scene.columns[last]?.x ?? scene.width) + reach;
    context.globalCompositeOperation = 'destination-out';
    context.globalAlpha = FADED_SHARE;
    // The labels outside the first and the last column belong to them.
    if (first > 0) context.fillRect(0, 0, left, scene.height);
    if (last < scene.columns.length - 1) {
      context.fillRect(right, 0, scene.width - right, scene.height);
    }
    context.globalAlpha = 1;
    context.globalCompositeOperation = 'source-over';
  }

  #drawValues(context: CanvasRenderingContext2D, scene: OverlayScene, colors: OverlayColors): void {
    const isSmall = scene.unitSize < SMALL_UNIT_PX;
    const height = isSmall ? SMALL_PILL_PX : PILL_PX;
    context.font = `550 ${isSmall ? SMALL_FONT_PX : FONT_PX}px ${colors.font}`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    const [first, last] = columnsOf(this.#step);
    scene.columns.forEach(({ units, count }, column) => {
      const shown = columnValues(this.#followed, this.#step, column);
      if (shown === null) return;
      const write = entryFormat(shown.matrix);
      const isCurrent = column >= first && column <= last;
      for (const box of units) {
        const value = shown.matrix.values[box.unit];
        if (value === undefined) continue;
        const text = `${shown.isGradient ? '∂ ' : ''}${write(value)}`;
        const width = context.measureText(text).width + 2 * PILL_PADDING_PX;
        const half = scene.unitSize / 2;
        // Right of a column that scrolls there is its strip.
        const x = units.length < count ? Math.min(box.x, box.x + half - width / 2) : box.x;
        const y = Math.min(box.y + half + height * (0.5 - PILL_RISE), scene.height - height / 2);
        drawPill(context, text, { x, y, width, height }, colors, isCurrent);
      }
    });
  }
}

interface Pill {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A number on a plate, filled where it belongs to the step. */
function drawPill(
  context: CanvasRenderingContext2D,
  text: string,
  { x, y, width, height }: Pill,
  colors: OverlayColors,
  isCurrent: boolean,
): void {
  context.beginPath();
  context.roundRect(x - width / 2, y - height / 2, width, height, height / 2);
  context.fillStyle = isCurrent ? colors.ink : colors.surface;
  context.fill();
  context.strokeStyle = colors.ink2;
  context.lineWidth = 1;
  context.stroke();
  context.fillStyle = isCurrent ? colors.surface : colors.ink;
  context.fillText(text, x, y + 0.5);
}
