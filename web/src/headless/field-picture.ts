// SPDX-License-Identifier: MIT
import { colorTables } from '../render/color-tables';
import { LIGHT_COLORS } from '../render/drawing-colors';
import { FieldRaster } from '../render/field-raster';
import { drawExamples } from '../render/output-overlay';
import { PixelContext } from '../render/pixel-context';
import { valueRange } from '../render/value-field';
import { type SnapshotLayout, SnapshotView } from '../shared/snapshot';
import type { RunPicture } from './headless-run';

/** Whether a run has a field: vectors have nothing to draw, and data over x1 alone has a curve. */
export function hasField({ inputDimensions }: SnapshotLayout): boolean {
  return inputDimensions === 2;
}

/** The decision field, or the values of a regression, with all examples, as the page draws it in its light colours: `size`² pixels, 0xAABBGGRR. */
export function fieldPicture({ layout, examples, buffer }: RunPicture, size: number): Uint32Array {
  const pixels = new Uint32Array(size * size);
  const view = new SnapshotView(layout, buffer);
  new FieldRaster().paint(pixels, size, view, colorTables(LIGHT_COLORS), false);
  const square = { size, domain: layout.domain };
  drawExamples(
    new PixelContext(pixels, size),
    square,
    examples,
    true,
    LIGHT_COLORS,
    valueRange(layout),
  );
  return pixels;
}
