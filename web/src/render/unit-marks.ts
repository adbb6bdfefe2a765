// SPDX-License-Identifier: MIT
import type { UnitState } from '../shared/run-figures';
import type { DrawingColors } from './drawing-colors';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** |b| at which a bias dot has 63 % of its growth. */
const SOFT_BIAS = 1;
/** Below this a bias counts as zero and gets a neutral dot. */
const LEAST_BIAS = 0.005;
/** A cross reaches this far from the centre of its unit. */
const CROSS_REACH = 0.24;
/** A bar begins this far from the corners of its unit. */
const BAR_INSET = 0.16;
const HALO_PX = 2;
const SHACKLE_RISE = 1.15;

/** At the lower left corner: filled for a positive bias, a ring for a negative one, grey for zero. */
export function drawBias(
  context: CanvasRenderingContext2D,
  box: Box,
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

/** A cross over a dead unit, a bar at the upper edge of a saturated one; readable on every colour. */
export function drawState(
  context: CanvasRenderingContext2D,
  box: Box,
  state: UnitState,
  colors: DrawingColors,
): void {
  if (state === 'alive') return;
  context.beginPath();
  if (state === 'dead') {
    const reach = box.size * CROSS_REACH;
    context.moveTo(box.x - reach, box.y - reach);
    context.lineTo(box.x + reach, box.y + reach);
    context.moveTo(box.x - reach, box.y + reach);
    context.lineTo(box.x + reach, box.y - reach);
  } else {
    const reach = box.size * (0.5 - BAR_INSET);
    const y = box.y - box.size * (0.5 - BAR_INSET);
    context.moveTo(box.x - reach, y);
    context.lineTo(box.x + reach, y);
  }
  const width = Math.max(1.5, box.size * 0.06);
  context.lineCap = 'round';
  context.strokeStyle = colors.surface;
  context.lineWidth = width + 2 * HALO_PX;
  context.stroke();
  context.strokeStyle = colors.ink;
  context.lineWidth = width;
  context.stroke();
}

/** A padlock `size` px wide around x, y. */
export function drawLock(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  size: number,
  colors: DrawingColors,
): void {
  const half = size / 2;
  context.beginPath();
  context.arc(x, y, size * 0.95, 0, 2 * Math.PI);
  context.fillStyle = colors.page;
  context.fill();
  context.beginPath();
  context.roundRect(x - half, y - half * 0.3, size, half * SHACKLE_RISE, size * 0.12);
  context.fillStyle = colors.ink;
  context.fill();
  context.beginPath();
  context.arc(x, y - half * 0.3, half * 0.6, Math.PI, 2 * Math.PI);
  context.strokeStyle = colors.ink;
  context.lineWidth = Math.max(1, size * 0.16);
  context.stroke();
}
