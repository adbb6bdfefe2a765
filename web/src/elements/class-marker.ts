// SPDX-License-Identifier: MIT
import { html, svg, type TemplateResult } from 'lit';
import { markerPath, type PathSink } from '../render/marker';

const SIZE = 14;
const RADIUS = 4.2;

/** The marker of a class as SVG, the same shape as on the canvases. */
export function classMarker(classIndex: number): TemplateResult {
  const path = new SvgPath();
  markerPath(path, classIndex, SIZE / 2, SIZE / 2, RADIUS);
  return html`<svg width=${SIZE} height=${SIZE} viewBox="0 0 ${SIZE} ${SIZE}" aria-hidden="true">
    ${svg`<path d=${path.text} fill="var(--nn-class-${classIndex})"/>`}
  </svg>`;
}

/** Writes down a path that is meant for a canvas; arcs have to be full circles. */
class SvgPath implements PathSink {
  text = '';

  moveTo(x: number, y: number): void {
    this.text += `M${x} ${y}`;
  }

  lineTo(x: number, y: number): void {
    this.text += `L${x} ${y}`;
  }

  arc(x: number, y: number, radius: number): void {
    const half = (to: number): string => `A${radius} ${radius} 0 0 1 ${to} ${y}`;
    this.text += half(x - radius) + half(x + radius);
  }

  closePath(): void {
    this.text += 'Z';
  }
}
