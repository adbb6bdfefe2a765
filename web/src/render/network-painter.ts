// SPDX-License-Identifier: MIT
import type { Config } from '../shared/config';
import type { UnitState } from '../shared/run-figures';
import type { SnapshotLayout, SnapshotView } from '../shared/snapshot';
import type { DrawingColors } from './drawing-colors';
import { drawGroup, drawGroupLinks } from './group-painter';
import { LinkLayer } from './link-layer';
import { type LinkValues, weightValues } from './link-painter';
import { MARKER_REACH, markerPath } from './marker';
import { type Link, linkMiddle } from './network-hit';
import type { GroupBox, NetworkScene, UnitBox } from './network-scene';
import { UnitAtlas } from './unit-atlas';
import { drawUnitCurves } from './unit-curves';
import { drawBias, drawLock, drawState } from './unit-marks';

export interface NetworkOptions {
  /** One per input, drawn left of it. */
  readonly inputLabels?: readonly string[];
  /** One per output, drawn right of it. */
  readonly outputLabels?: readonly string[];
  /** What the links show; the weights by default. */
  readonly values?: LinkValues;
  /** Gets an outline. */
  readonly selected?: { readonly column: number; readonly unit: number } | null;
  /** Gets an outline as well. */
  readonly selectedLink?: Link | null;
  readonly stateOf?: (column: number, unit: number) => UnitState;
  /** Whether training leaves a parameter as it is. */
  readonly isLocked?: ((parameter: number) => boolean) | null;
}

const CORNER_SHARE = 0.2;
const FRAME_OPACITY = 0.22;
const SELECTED_GAP_PX = 2;
const SELECTED_WIDTH_PX = 2;
const LABEL_GAP_PX = 7;
const LABEL_FONT_PX = 12;
const NARROW_LABEL_FONT_PX = 11;
const CLASS_MARKER_RADIUS_PX = 4;
const MARKER_LABEL_GAP_PX = 2;
/** What the elements put beside a column that does not show all its units. */
const SCROLL_BAR_PX = 11;
/** Wider than its room by this, a label is squeezed; wider than that, shortened. */
const MOST_SQUEEZED = 1.4;
/** Gutters below this have no room for a class marker beside the label. */
const LEAST_MARKER_GUTTER_PX = 60;
const LOCK_PX = 9;
/** A band under the link, which keeps its own colour and dashes. */
const HIGHLIGHT_PX = 10;
const HIGHLIGHT_OPACITY = 0.2;

/** What stays as long as the scene does. */
interface ScenePaths {
  readonly boxes: readonly UnitBox[];
  readonly groups: readonly GroupBox[];
  /** Rounded squares of all units. */
  readonly frames: Path2D;
}

function scenePaths(scene: NetworkScene): ScenePaths {
  const frames = new Path2D();
  const boxes = scene.columns.flatMap((column) => column.units);
  for (const { x, y, size } of boxes) {
    frames.roundRect(x - size / 2, y - size / 2, size, size, size * CORNER_SHARE);
  }
  return { boxes, groups: scene.columns.flatMap((column) => column.groups), frames };
}

/** Draws a network; one instance per canvas, because it keeps buffers and paths for the last scene. */
export class NetworkPainter {
  readonly #links = new LinkLayer();
  readonly #atlas = new UnitAtlas();
  #scene: NetworkScene | null = null;
  #paths: ScenePaths | null = null;

  /** Draws nothing while the scene's units are not those of the view, as between two configurations. */
  draw(
    context: CanvasRenderingContext2D,
    scene: NetworkScene,
    view: SnapshotView,
    config: Config,
    colors: DrawingColors,
    options: NetworkOptions = {},
  ): void {
    if (!fits(scene, view.layout)) return;
    if (scene !== this.#scene || this.#paths === null) {
      this.#scene = scene;
      this.#paths = scenePaths(scene);
    }
    const paths = this.#paths;
    context.save();
    const values = options.values ?? weightValues(view);
    drawGroupLinks(context, scene, values, colors);
    if (options.selectedLink != null)
      drawSelectedLink(context, scene, options.selectedLink, colors);
    this.#links.draw(context, scene, values, colors);
    this.#drawMaps(context, paths, view, config, colors);
    if (options.selected != null) drawSelected(context, scene, options.selected, colors);
    drawMarks(context, paths.boxes, view, colors, options);
    if (options.isLocked) drawLinkLocks(context, scene, view, colors, options.isLocked);
    for (const group of paths.groups) drawGroup(context, group, scene, colors);
    drawLabels(context, scene, colors, options);
    context.restore();
  }

  /** Whether a link of this value can be seen. */
  isDrawn(value: number, soft: number): boolean {
    return this.#links.isDrawn(value, soft);
  }

  #drawMaps(
    context: CanvasRenderingContext2D,
    paths: ScenePaths,
    view: SnapshotView,
    config: Config,
    colors: DrawingColors,
  ): void {
    context.save();
    context.clip(paths.frames);
    context.imageSmoothingEnabled = true;
    if (view.layout.inputDimensions === 2) this.#drawHeatMaps(context, paths, view, config, colors);
    else drawUnitCurves(context, paths.boxes, view, config, colors);
    context.restore();
    context.globalAlpha = FRAME_OPACITY;
    context.strokeStyle = colors.ink;
    context.lineWidth = 1;
    context.stroke(paths.frames);
    context.globalAlpha = 1;
  }

  #drawHeatMaps(
    context: CanvasRenderingContext2D,
    { boxes }: ScenePaths,
    view: SnapshotView,
    config: Config,
    colors: DrawingColors,
  ): void {
    this.#atlas.fill(boxes, view, config, colors);
    boxes.forEach((box, index) => {
      this.#atlas.draw(context, index, box);
    });
  }
}

function fits(scene: NetworkScene, layout: SnapshotLayout): boolean {
  return (
    scene.columns.length === layout.sizes.length &&
    scene.columns.every(({ count }, column) => count === layout.sizes[column])
  );
}

function drawLabels(
  context: CanvasRenderingContext2D,
  scene: NetworkScene,
  colors: DrawingColors,
  options: NetworkOptions,
): void {
  const roomy = scene.gutter >= LEAST_MARKER_GUTTER_PX;
  context.font = `${roomy ? LABEL_FONT_PX : NARROW_LABEL_FONT_PX}px ${colors.font}`;
  context.textBaseline = 'middle';
  context.textAlign = 'right';
  for (const box of scene.columns[0]?.units ?? []) {
    const label = options.inputLabels?.[box.unit];
    if (label === undefined) continue;
    context.fillStyle = colors.ink2;
    const x = box.x - box.size / 2 - LABEL_GAP_PX;
    context.fillText(label, x, box.y, Math.max(1, x - 2));
  }
  context.textAlign = 'left';
  const { units: outputs = [], places = 0, count = 0 } = scene.columns.at(-1) ?? {};
  const gap = LABEL_GAP_PX + (places < count ? SCROLL_BAR_PX : 0);
  const marked = roomy && outputs.length > 1;
  for (const box of outputs) {
    const label = options.outputLabels?.[box.unit];
    if (label === undefined) continue;
    let x = box.x + box.size / 2 + gap;
    if (marked) {
      const reach = CLASS_MARKER_RADIUS_PX * MARKER_REACH;
      context.beginPath();
      markerPath(context, box.unit, x + CLASS_MARKER_RADIUS_PX, box.y, CLASS_MARKER_RADIUS_PX);
      context.fillStyle = colors.classes[box.unit % colors.classes.length] ?? colors.ink;
      context.fill();
      x += CLASS_MARKER_RADIUS_PX + reach + MARKER_LABEL_GAP_PX;
    }
    context.fillStyle = colors.ink2;
    const room = Math.max(1, scene.width - x - 2);
    context.fillText(shortened(context, label, room), x, box.y, room);
  }
}

/** As much of a long label as can be read in `room`, CSS px: a little more is squeezed. */
function shortened(context: CanvasRenderingContext2D, label: string, room: number): string {
  let shown = label;
  for (let end = label.length - 1; end > 0; end--) {
    if (context.measureText(shown).width <= MOST_SQUEEZED * room) break;
    shown = `${label.slice(0, end)}…`;
  }
  return shown;
}

function drawSelected(
  context: CanvasRenderingContext2D,
  scene: NetworkScene,
  selected: { readonly column: number; readonly unit: number },
  colors: DrawingColors,
): void {
  const box = scene.columns[selected.column]?.units.find(({ unit }) => unit === selected.unit);
  if (box === undefined) return;
  const edge = box.size + 2 * SELECTED_GAP_PX;
  context.beginPath();
  context.roundRect(box.x - edge / 2, box.y - edge / 2, edge, edge, edge * CORNER_SHARE);
  context.strokeStyle = colors.ink;
  context.lineWidth = SELECTED_WIDTH_PX;
  context.stroke();
}

function drawSelectedLink(
  context: CanvasRenderingContext2D,
  scene: NetworkScene,
  { column, from, to }: Link,
  colors: DrawingColors,
): void {
  const start = scene.columns[column - 1]?.units.find(({ unit }) => unit === from);
  const end = scene.columns[column]?.units.find(({ unit }) => unit === to);
  if (start === undefined || end === undefined) return;
  const x0 = start.x + start.size / 2;
  const x1 = end.x - end.size / 2;
  const middle = (x0 + x1) / 2;
  context.beginPath();
  context.moveTo(x0, start.y);
  context.bezierCurveTo(middle, start.y, middle, end.y, x1, end.y);
  context.globalAlpha = HIGHLIGHT_OPACITY;
  context.strokeStyle = colors.ink;
  context.lineWidth = HIGHLIGHT_PX;
  context.stroke();
  context.globalAlpha = 1;
}

/** Whether something holds for any piece of the units of a column. */
function anyPiece(view: SnapshotView, column: number, holds: (piece: number) => boolean): boolean {
  for (let piece = 0; piece < view.pieces(column); piece++) if (holds(piece)) return true;
  return false;
}

function drawMarks(
  context: CanvasRenderingContext2D,
  boxes: readonly UnitBox[],
  view: SnapshotView,
  colors: DrawingColors,
  { stateOf, isLocked }: NetworkOptions,
): void {
  for (const box of boxes) {
    if (box.column === 0) continue;
    drawState(context, box, stateOf?.(box.column, box.unit) ?? 'alive', colors);
    drawBias(context, box, view.bias(box.column, box.unit), colors);
    if (isLocked == null) continue;
    const { column, unit } = box;
    if (!anyPiece(view, column, (piece) => isLocked(view.biasIndex(column, unit, piece)))) continue;
    const half = box.size / 2;
    drawLock(context, box.x - half, box.y - half, Math.min(LOCK_PX, half), colors);
  }
}

function drawLinkLocks(
  context: CanvasRenderingContext2D,
  scene: NetworkScene,
  view: SnapshotView,
  colors: DrawingColors,
  isLocked: (parameter: number) => boolean,
): void {
  scene.columns.forEach((column, index) => {
    for (const { unit: to } of column.units) {
      for (const { unit: from } of scene.columns[index - 1]?.units ?? []) {
        const link = { column: index, from, to };
        if (!anyPiece(view, index, (piece) => isLocked(view.weightIndex(index, to, from, piece))))
          continue;
        const middle = linkMiddle(scene, link);
        if (middle !== null) drawLock(context, middle.x, middle.y, LOCK_PX, colors);
      }
    }
  });
}
