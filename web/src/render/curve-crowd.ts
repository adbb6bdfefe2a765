// SPDX-License-Identifier: MIT
import type { Examples } from '../shared/snapshot';
import { parseColor } from './color';
import { packColor } from './color-tables';
import { paintDots } from './crowd-painter';
import type { DrawingColors } from './drawing-colors';

interface Painted {
  readonly colors: DrawingColors;
  readonly key: string;
  readonly canvas: OffscreenCanvas;
}

/** The curve moves with every frame, its examples do not. */
const painted = new WeakMap<Examples, Painted>();

/** Where inputs and values lie, CSS px from the top left corner; `key` is another where they do not. */
export interface CurvePlaces {
  readonly key: string;
  readonly x: (x1: number) => number;
  readonly y: (value: number) => number;
}

/** Very many examples of a regression over x1, in a picture of `size` CSS px. */
export function drawCurveCrowd(
  context: CanvasRenderingContext2D,
  places: CurvePlaces,
  size: number,
  examples: Examples,
  showTest: boolean,
  colors: DrawingColors,
): void {
  const ratio = context.getTransform().a;
  const key = [size, ratio, showTest, places.key].join();
  let known = painted.get(examples);
  if (known === undefined || known.key !== key || known.colors !== colors) {
    const color = packColor(parseColor(colors.positive));
    const canvas = paintDots(examples, showTest, {
      pixels: Math.round(size * ratio),
      ratio,
      x: (at) => places.x(examples[at] ?? 0) * ratio,
      y: (at) => places.y(examples[at + 2] ?? 0) * ratio,
      color: () => color,
      surface: packColor(parseColor(colors.surface)),
    });
    known = { colors, key, canvas };
    painted.set(examples, known);
  }
  context.drawImage(known.canvas, 0, 0, size, size);
}
