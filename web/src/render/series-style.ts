// SPDX-License-Identifier: MIT
import type { DrawingColors } from './drawing-colors';

/** How one of several curves is told from the others, by dashes as well as by colour. */
export interface SeriesStyle {
  readonly color: string;
  readonly dash: readonly number[];
}

/** Places among the colours of the classes; those of the first two are in every picture beside. */
const CLASS_COLORS = [7, 2, 3, 8, 4, 5] as const;
const DASHES: readonly (readonly number[])[] = [
  [],
  [7, 3],
  [2, 2.5],
  [9, 3, 2, 3],
  [4, 2],
  [12, 4],
];

/** The style of the curve at `index`, 0 … 5; later ones begin anew. */
export function seriesStyle(index: number, { classes, ink }: DrawingColors): SeriesStyle {
  const at = index % DASHES.length;
  return { color: classes[CLASS_COLORS[at] ?? 0] ?? ink, dash: DASHES[at] ?? [] };
}

/** The custom property of the colour, and the dashes, for a sample of the line in a page. */
export function seriesSample(index: number): { readonly color: string; readonly dash: string } {
  const at = index % DASHES.length;
  return { color: `var(--nn-class-${CLASS_COLORS[at]})`, dash: (DASHES[at] ?? []).join(' ') };
}
