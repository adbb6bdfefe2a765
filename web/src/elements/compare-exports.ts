// SPDX-License-Identifier: MIT
import { shownVaryValue, varyName } from '../i18n/compare';
import { type DrawingColors, readDrawingColors } from '../render/drawing-colors';
import { seriesStyle } from '../render/series-style';
import { PlaygroundError, shownValue } from '../shared/problem';
import { comparisonAsCsv } from '../shared/table/comparison-csv';
import type { CompareContext } from './compare-context';
import { shownFigure } from './compare-figures';

export const COMPARE_FORMATS = ['csv', 'png'] as const;

/** The canvases of a comparison on the screen. */
export interface DrawnComparison {
  readonly element: Element;
  readonly panels: readonly HTMLCanvasElement[];
  readonly chart: HTMLCanvasElement | null;
}

/** `csv` with all curves, or `png` with pictures and curves. Rejects with `unknownFormat` for any other word. */
export async function exportComparison(
  format: string,
  context: CompareContext,
  drawn: DrawnComparison,
): Promise<Blob> {
  switch (format) {
    case 'csv':
      return new Blob([csvOf(context)], { type: 'text/csv' });
    case 'png':
      return pngOf(context, drawn);
  }
  throw new PlaygroundError({
    code: 'unknownFormat',
    path: '',
    value: shownValue(format),
    allowed: COMPARE_FORMATS,
  });
}

function csvOf({ run }: CompareContext): string {
  const metrics = run.conductor.metrics.peek();
  const runs = run.panels.peek().flatMap(({ variant, store }, index) => {
    const now = metrics[index];
    return now === undefined
      ? []
      : [{ value: variant.value, history: store.history, metrics: now }];
  });
  return comparisonAsCsv(run.comparison.peek().vary, runs);
}

const WIDTH_PX = 1200;
const GAP_PX = 20;
const TITLE_PX = 44;
const HEAD_PX = 30;
const FOOT_PX = 30;
const CHART_PX = 300;
/** Sharp on paper and on dense screens. */
const SCALE = 2;

/** Title, pictures with their values and figures, and the chart, on one canvas. */
async function pngOf(context: CompareContext, drawn: DrawnComparison): Promise<Blob> {
  const { panels, chart, element } = drawn;
  const colors = readDrawingColors(element);
  const columns = panels.length > 4 ? 3 : Math.max(1, Math.min(panels.length, 3));
  const rows = Math.ceil(panels.length / columns);
  const size = (WIDTH_PX - (columns + 1) * GAP_PX) / columns;
  const cell = HEAD_PX + size + FOOT_PX;
  const chartTop = TITLE_PX + rows * cell;
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH_PX * SCALE;
  canvas.height = (chartTop + CHART_PX + GAP_PX) * SCALE;
  const paint = canvas.getContext('2d');
  if (paint === null) throw failed();
  paint.scale(SCALE, SCALE);
  paint.fillStyle = colors.page;
  paint.fillRect(0, 0, WIDTH_PX, canvas.height / SCALE);
  drawTitle(paint, context, colors);
  for (const [index, picture] of panels.entries()) {
    const left = GAP_PX + (index % columns) * (size + GAP_PX);
    const top = TITLE_PX + Math.floor(index / columns) * cell;
    drawPanel(paint, context, colors, picture, { index, left, top, size });
  }
  if (chart !== null && chart.width > 0) drawChart(paint, chart, chartTop);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(failed()) : resolve(blob)), 'image/png');
  });
}

function drawTitle(
  paint: CanvasRenderingContext2D,
  { run, i18n, text }: CompareContext,
  colors: DrawingColors,
): void {
  const name = varyName(run.comparison.peek().vary, i18n);
  const step = i18n.format.integer(run.conductor.step.peek());
  paint.fillStyle = colors.ink;
  paint.textBaseline = 'middle';
  paint.font = `650 18px ${colors.font}`;
  paint.fillText(text.title(name), GAP_PX, TITLE_PX / 2 + 2);
  paint.font = `14px ${colors.font}`;
  paint.textAlign = 'right';
  paint.fillText(`${text.step} ${step}`, WIDTH_PX - GAP_PX, TITLE_PX / 2 + 2);
  paint.textAlign = 'left';
}

function drawPanel(
  paint: CanvasRenderingContext2D,
  { run, i18n }: CompareContext,
  colors: DrawingColors,
  picture: HTMLCanvasElement,
  { index, left, top, size }: { index: number; left: number; top: number; size: number },
): void {
  const { vary } = run.comparison.peek();
  const value = run.panels.peek()[index]?.variant.value ?? '';
  const metrics = run.conductor.metrics.peek()[index];
  const { color, dash } = seriesStyle(index, colors);
  paint.strokeStyle = color;
  paint.lineWidth = 2.5;
  paint.setLineDash(dash as number[]);
  paint.beginPath();
  paint.moveTo(left, top + HEAD_PX / 2);
  paint.lineTo(left + 28, top + HEAD_PX / 2);
  paint.stroke();
  paint.setLineDash([]);
  paint.fillStyle = colors.ink;
  paint.font = `650 15px ${colors.font}`;
  paint.fillText(shownVaryValue(vary, value, i18n), left + 36, top + HEAD_PX / 2, size - 36);
  if (picture.width > 0) paint.drawImage(picture, left, top + HEAD_PX, size, size);
  const { loss } = i18n.text;
  const figure = metrics?.testAccuracy == null ? 'trainAccuracy' : 'testAccuracy';
  const figures = [`${loss.trainLoss} ${shownFigure('trainLoss', metrics, i18n)}`];
  if (metrics?.trainAccuracy != null)
    figures.push(`${loss[figure]} ${shownFigure(figure, metrics, i18n)}`);
  paint.font = `13px ${colors.font}`;
  paint.fillStyle = colors.ink2;
  paint.fillText(figures.join(' · '), left, top + HEAD_PX + size + FOOT_PX / 2 - 2, size);
}

function drawChart(paint: CanvasRenderingContext2D, chart: HTMLCanvasElement, top: number): void {
  const room = WIDTH_PX - 2 * GAP_PX;
  const scale = Math.min(room / chart.width, CHART_PX / chart.height);
  paint.drawImage(chart, GAP_PX, top + GAP_PX / 2, chart.width * scale, chart.height * scale);
}

function failed(): PlaygroundError {
  return new PlaygroundError({ code: 'exportFailed', path: '', value: 'png' });
}
