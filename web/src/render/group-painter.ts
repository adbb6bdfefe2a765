// SPDX-License-Identifier: MIT
import type { DrawingColors } from './drawing-colors';
import { type LinkValues, linkStrength } from './link-painter';
import type { GroupBox, NetworkScene, UnitBox } from './network-scene';

const STACK_OFFSET_PX = 2.5;
const FAINTEST = 0.12;
const STRONGEST = 0.5;
const THINNEST_PX = 0.6;
const WIDEST_PX = 3.5;
/** Links of a group that its mean is taken over; more of them would cost time in every frame. */
const SAMPLES = 24;

type Box = UnitBox | GroupBox;

/** Units that a box stands for: first index and count. */
function unitsOf(box: Box): readonly [number, number] {
  return 'unit' in box ? [box.unit, 1] : [box.firstUnit, box.count];
}

/** The mean |value| of the links between two boxes, over at most `SAMPLES` of them, evenly spread. */
export function meanMagnitude(values: LinkValues, from: Box, to: Box): number {
  const [firstFrom, fromCount] = unitsOf(from);
  const [firstTo, toCount] = unitsOf(to);
  const total = fromCount * toCount;
  const samples = Math.min(SAMPLES, total);
  let sum = 0;
  for (let i = 0; i < samples; i++) {
    const link = Math.floor(((i + 0.5) * total) / samples);
    const toUnit = firstTo + Math.floor(link / fromCount);
    sum += Math.abs(values.value(to.column, toUnit, firstFrom + (link % fromCount)));
  }
  return sum / samples;
}

/** One neutral line for all links between a group and a unit or group: as strong as they are on average. */
export function drawGroupLinks(
  context: CanvasRenderingContext2D,
  scene: NetworkScene,
  values: LinkValues,
  colors: DrawingColors,
): void {
  context.save();
  context.strokeStyle = colors.ink3;
  scene.columns.forEach((column, index) => {
    const before = scene.columns[index - 1];
    if (before === undefined) return;
    for (const from of before.groups) {
      for (const to of [...column.units, ...column.groups]) drawOne(context, values, from, to);
    }
    for (const to of column.groups) {
      for (const from of before.units) drawOne(context, values, from, to);
    }
  });
  context.restore();
}

function drawOne(context: CanvasRenderingContext2D, values: LinkValues, from: Box, to: Box): void {
  const strength = linkStrength(meanMagnitude(values, from, to), values.soft);
  const x0 = from.x + from.size / 2;
  const x1 = to.x - to.size / 2;
  const middle = (x0 + x1) / 2;
  context.globalAlpha = FAINTEST + (STRONGEST - FAINTEST) * strength;
  context.lineWidth = THINNEST_PX + (WIDEST_PX - THINNEST_PX) * strength;
  context.beginPath();
  context.moveTo(x0, from.y);
  context.bezierCurveTo(middle, from.y, middle, to.y, x1, to.y);
  context.stroke();
}

/** A stack of cards with the number of units that it stands for. */
export function drawGroup(
  context: CanvasRenderingContext2D,
  group: GroupBox,
  scene: NetworkScene,
  colors: DrawingColors,
): void {
  const fontSize = Math.max(10, Math.min(13, group.size * 0.4));
  const text = `+${group.count}`;
  context.font = `600 ${fontSize}px ${colors.font}`;
  const widest = Math.max(group.size, scene.columnSpacing - 4);
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
