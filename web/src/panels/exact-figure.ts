// SPDX-License-Identifier: MIT
import { shortestFloat32 } from '../shared/weights';

/** A float32 with all digits that tell it from others. */
export function exactFigure(value: number): string {
  if (Number.isNaN(value)) return '–';
  return String(shortestFloat32(value)).replaceAll('-', '−');
}
