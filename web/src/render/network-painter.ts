// SPDX-License-Identifier: MIT
import type { Config } from '../shared/config';
import type { SnapshotLayout, SnapshotView } from '../shared/snapshot';
import type { DrawingColors } from './drawing-colors';
import { LinkPainter } from './link-painter';
import { MARKER_REACH, markerPath } from './marker';
import type { GroupBox, NetworkScene, UnitBox } from './network-scene';
import { UnitAtlas } from './unit-atlas';
import { drawUnitCurves } from './unit-curves';

export interface NetworkOptions {
  /** One per input, drawn left of it. */
  readonly inputLabels?: readonly string[];
  /** One per output, drawn right of it. */
  readonly outputLabels?: readonly string[];
  readonly selected?: { readonly column: number; readonly unit: number } | null;
}

const CORNER_SHARE = 0.2;
const FRAME_OPACITY = 0.22;
const SELECTED_GAP_PX = 2;
const SELECTED_WIDTH_PX = 2;
const GROUP_LINK_OPACITY = 0.28;
const STACK_OFFSET_PX = 2.5;
const LABEL_GAP_PX = 7;
const LABEL_FONT_PX = 12;
const NARROW_LABEL_FONT_PX = 11;
const CLASS_MARKER_RADIUS_PX = 4;
const MARKER_LABEL_GAP_PX = 2;
/** Gutters below this have no room for a class marker beside the label. */
const LEAST_MARKER_GUTTER_PX = 60;
/** |b| at which a bias dot has 63 % of its growth. */
const SOFT_BIAS = 1;
/** Below this a bias counts as zero and gets a neutral dot. */
const LEAST_BIAS = 0.005;

/** What stays as long as the scene does. */
interface ScenePaths {
  readonly boxes: readonly UnitBox[];
  readonly groups: readonly GroupBox[];
  /** Rounded squares of all units. */
  readonly frames: Path2D;
  /** Thin links from and to groups. */
  readonly groupLinks: Path2D;
}

function addLink(path: Path2D, from: UnitBox | GroupBox, to: UnitBox | GroupBox): void {
  const x0 = from.x + from.size / 2;
  const x1 = to.x - to.size / 2;
  const middle = (x0 + x1) / 2;
  path.moveTo(x0, from.y);
  path.bezierCurveTo(middle, from.y, middle, to.y, x1, to.y);
}

function scenePaths(scene: NetworkScene): ScenePaths {
  const frames = new Path2D();
  const groupLinks = new Path2D();
  const boxes = scene.columns.flatMap((column) => column.units);
  for (const { x, y, size } of boxes) {
    frames.roundRect(x - size / 2, y - size / 2, size, size, size * CORNER_SHARE);
  }
  const groups: GroupBox[] = [];
  scene.columns.forEach((column, index) => {
    const before = scene.columns[index - 1];
    if (column.group !== null) {
      groups.push(column.group);
      for (const from of before?.units ?? []) addLink(groupLinks, from, column.group);
    }
    if (before?.group == null) return;
    for (const to of column.units) addLink(groupLinks, before.group, to);
    if (column.group !== null) addLink(groupLinks, before.group, column.group);
  });
  return { boxes, groups, frames, groupLinks };
}

/** Draws a network; one instance per canvas, because it keeps buffers and paths for the last scene. */
export class NetworkPainter {
  readonly #links = new LinkPainter();
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
    context.globalAlpha = GROUP_LINK_OPACITY;
    context.strokeStyle = colors.ink3;
    context.lineWidth = 1;
    context.stroke(paths.groupLinks);
    context.globalAlpha = 1;
    this.#links.draw(context, scene, view, colors);
    this.#drawMaps(context, paths, view, config, colors);
    if (options.selected != null) drawSelected(context, scene, options.selected, colors);
    for (const box of paths.boxes) {
      if (box.column > 0) drawBias(context, box, view.unitBias(box.column, box.unit), colors);
    }
    for (const group of paths.groups) drawGroup(context, group, scene, colors);
    drawLabels(context, scene, colors, options);
    context.restore();
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
    scene.columns.every((column, i) => column.units.length + column.hiddenUnits === layout.sizes[i])
  );
}

/** At the lower left corner: filled for a positive bias, a ring for a negative one, grey for zero. */
function drawBias(
  context: CanvasRenderingContext2D,
  box: UnitBox,
  bias: number,
  colors: DrawingColors,
): void {
  const growth = 1 - Math.exp(-Math.abs(bias) / SOFT_BIAS);
  const radius = Math.max(1.8, box.size * (0.05 + 0.06 * (growth > 0 ? growth : 0)));
  const inset = box.size * 0.04;
  const x = box.x - box.size / 2 + inset;
  const y = box.y + box.size / 2 - inset;
  const zero = !(Math.abs(bias) >= LEAST_BIAS);
  const color = zero ? colors.ink3 : bias > 0 ? colors.positive : colors.negative;
  context.beginPath();
  context.arc(x, y, radius + 1.2, 0, 2 * Math.PI);
  context.fillStyle = colors.page;
  context.fill();
  context.beginPath();
  if (bias > 0 && !zero) {
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = color;
    context.fill();
    return;
  }
  const stroke = zero ? 1 : Math.max(1.2, radius * 0.4);
  context.arc(x, y, radius - stroke / 2, 0, 2 * Math.PI);
  context.strokeStyle = color;
  context.lineWidth = stroke;
  context.stroke();
}

function drawGroup(
  context: CanvasRenderingContext2D,
  group: GroupBox,
  scene: NetworkScene,
  colors: DrawingColors,
): void {
  const fontSize = Math.max(10, Math.min(13, group.size * 0.4));
  const text = `+${group.count}`;
  context.font = `600 ${fontSize}px ${colors.font}`;
  const widest = Math.max(group.size, scene.columnSpacing - 8);
  const width = Math.min(widest, Math.max(group.size, context.measureText(text).width + 8));
  const height = group.size - 2 * STACK_OFFSET_PX;
  context.lineWidth = 1;
  context.fillStyle = colors.surface;
  context.strokeStyle = colors.ink3;
  for (const offset of [-STACK_OFFSET_PX, 0, STACK_OFFSET_PX]) {
    context.beginPath();
    const inset = Math.abs(offset - STACK_OFFSET_PX);
    const top = group.y - height / 2 + offset;
    context.roundRect(group.x - width / 2 + inset, top, width - 2 * inset, height, height * 0.25);
    context.fill();
    context.stroke();
  }
  context.fillStyle = colors.ink2;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(text, group.x, group.y + STACK_OFFSET_PX, width - 4);
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
  const outputs = scene.columns.at(-1)?.units ?? [];
  const marked = roomy && outputs.length > 1;
  for (const box of outputs) {
    const label = options.outputLabels?.[box.unit];
    if (label === undefined) continue;
    let x = box.x + box.size / 2 + LABEL_GAP_PX;
    if (marked) {
      const reach = CLASS_MARKER_RADIUS_PX * MARKER_REACH;
      context.beginPath();
      markerPath(context, box.unit, x + CLASS_MARKER_RADIUS_PX, box.y, CLASS_MARKER_RADIUS_PX);
      context.fillStyle = colors.classes[box.unit % colors.classes.length] ?? colors.ink;
      context.fill();
      x += CLASS_MARKER_RADIUS_PX + reach + MARKER_LABEL_GAP_PX;
    }
    context.fillStyle = colors.ink2;
    context.fillText(label, x, box.y, Math.max(1, scene.width - x - 2));
  }
}

function drawSelected(
  context: CanvasRenderingContext2D,
  scene: NetworkScene,
  selected: { readonly column: number; readonly unit: number },
  colors: DrawingColors,
): void {
  const box = scene.columns[selected.column]?.units[selected.unit];
  if (box === undefined) return;
  const edge = box.size + 2 * SELECTED_GAP_PX;
  context.beginPath();
  context.roundRect(box.x - edge / 2, box.y - edge / 2, edge, edge, edge * CORNER_SHARE);
  context.strokeStyle = colors.ink;
  context.lineWidth = SELECTED_WIDTH_PX;
  context.stroke();
}
