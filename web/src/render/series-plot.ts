// SPDX-License-Identifier: MIT
import type { Span } from './chart-span';
import { axisShare, type ValueAxis } from './value-axis';

/** Far outside of the picture the canvas's own arithmetic would overflow. */
const FARTHEST_SHARE = 10;

/** Where a picture put what, in CSS px. */
export interface SeriesPlot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly span: Span;
  readonly axis: ValueAxis;
}

export function plotX({ left, right, span }: SeriesPlot, epoch: number): number {
  return left + ((epoch - span.first) / (span.last - span.first)) * (right - left);
}

export function plotY({ top, bottom, axis }: SeriesPlot, value: number): number {
  const share = Math.min(FARTHEST_SHARE, Math.max(-FARTHEST_SHARE, axisShare(axis, value)));
  return bottom - share * (bottom - top);
}

/** The epoch at `x` CSS px, inside the picture. */
export function plottedEpoch({ left, right, span }: SeriesPlot, x: number): number {
  const share = Math.max(0, Math.min(1, (x - left) / (right - left)));
  return span.first + share * (span.last - span.first);
}
