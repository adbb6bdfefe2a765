// SPDX-License-Identifier: MIT
import type { DrawingColors } from './drawing-colors';

const FONT_PX = 14;
const LINE_PX = 24;
const INSET_PX = 16;

/** Lines of plain text in the middle of a square of `size` CSS px, narrowed where they are too long. */
export function drawLines(
  context: CanvasRenderingContext2D,
  size: number,
  lines: readonly string[],
  colors: DrawingColors,
): void {
  context.save();
  context.font = `${FONT_PX}px ${colors.font}`;
  context.fillStyle = colors.ink;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const top = size / 2 - ((lines.length - 1) * LINE_PX) / 2;
  lines.forEach((line, index) => {
    context.fillText(line, size / 2, top + index * LINE_PX, size - 2 * INSET_PX);
  });
  context.restore();
}
