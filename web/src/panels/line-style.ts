// SPDX-License-Identifier: MIT
import type { DrawingColors } from '../render/drawing-colors';

/** How a curve looks; dash and label tell curves apart without colour. */
export interface LineStyle {
  /** Ink, grey, or the number of a class colour. */
  readonly color: 'ink' | 'ink2' | number;
  readonly dash: readonly number[];
  readonly width: number;
  /** A ring at its end. */
  readonly isHollow?: boolean;
}

export const TRAIN_STYLE: LineStyle = { color: 'ink', dash: [], width: 1.75 };
export const TEST_STYLE: LineStyle = { color: 'ink2', dash: [4, 3], width: 1.75, isHollow: true };

/** Colours that stand for no class of two. */
const CLASS_COLORS: readonly number[] = [2, 3, 8, 9];
const DASHES: readonly (readonly number[])[] = [[], [7, 3], [2, 2], [9, 3, 2, 3], [4, 2]];
const OUTPUT_STYLE: LineStyle = { color: 'ink', dash: [], width: 2 };

/** @param layer 0 for the first hidden one; the last of `layers` is the output layer */
export function layerStyle(layer: number, layers: number): LineStyle {
  if (layer === layers - 1) return OUTPUT_STYLE;
  return {
    color: CLASS_COLORS[layer % CLASS_COLORS.length] ?? 'ink',
    dash: DASHES[layer % DASHES.length] ?? [],
    width: 1.75,
  };
}

export function styleColor({ color }: LineStyle, colors: DrawingColors): string {
  return typeof color === 'number' ? (colors.classes[color] ?? colors.ink) : colors[color];
}

/** The same colour for style sheets. */
export function styleToken({ color }: LineStyle): string {
  if (typeof color === 'number') return `var(--nn-class-${color})`;
  return color === 'ink' ? 'var(--nn-ink)' : 'var(--nn-ink-2)';
}
