// SPDX-License-Identifier: MIT
import { css, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { CanvasSurface } from '../render/canvas-surface';
import type { DrawingColors } from '../render/drawing-colors';
import { drawThumbnail, drawValueThumbnail } from '../render/thumbnail-painter';
import { asExamples, type PointSet } from '../shared/point-set';
import { reachOf } from '../shared/table/scale-points';
import { CanvasView } from './canvas-view';

/** A small picture of points that are not yet those of the run. Decoration: the table beside it says the same. */
export class PointPlot extends CanvasView {
  static override styles = css`
    canvas {
      display: block;
      inline-size: 100%;
      block-size: 100%;
    }
  `;
  static override properties: PropertyDeclarations = {
    set: { attribute: false },
    isCurve: { attribute: false },
  };

  declare set: PointSet;
  declare isCurve: boolean;

  protected override view(): TemplateResult {
    return html`<canvas aria-hidden="true"></canvas>`;
  }

  protected override paint(
    context: CanvasRenderingContext2D,
    { width }: CanvasSurface,
    colors: DrawingColors,
  ): void {
    const { points, task } = this.set;
    if (points.length === 0) return;
    const examples = asExamples(this.set, new Float32Array(0));
    const ends = [0, 1].flatMap((place) => reachOf(points, place).map(Math.abs));
    const domain = Math.max(...ends) || 1;
    if (task === 'regression') {
      drawValueThumbnail(context, width, examples, domain, this.isCurve, colors);
    } else drawThumbnail(context, width, examples, domain, colors);
  }
}

customElements.define('nn-point-plot', PointPlot);
