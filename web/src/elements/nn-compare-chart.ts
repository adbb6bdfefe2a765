// SPDX-License-Identifier: MIT
import { css, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { shownVaryValue } from '../i18n/compare';
import type { CanvasSurface } from '../render/canvas-surface';
import type { DrawingColors } from '../render/drawing-colors';
import { JointChartPainter, type Series } from '../render/joint-chart';
import { controlStyles } from '../ui/control-styles';
import { fieldStyles } from '../ui/field-styles';
import { checkField, selectField } from '../ui/fields';
import { CanvasLabel } from './canvas-label';
import { CompareCanvas } from './compare-canvas';
import type { CompareContext } from './compare-context';
import { CURVE_FIGURES, type CurveFigure, curveOf, isLoss, shownFigure } from './compare-figures';

/** The curves of all runs of a comparison. */
export class CompareChart extends CompareCanvas {
  static override styles = [
    controlStyles,
    fieldStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: 6px;
        min-inline-size: 0;
      }
      .head {
        display: flex;
        align-items: center;
        gap: 12px;
      }
      .head .heading {
        flex: 1;
      }
      .head .field {
        inline-size: 148px;
      }
      .area {
        position: relative;
        flex: 1;
        min-block-size: 220px;
      }
      canvas {
        position: absolute;
        inset: 0;
        inline-size: 100%;
        block-size: 100%;
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    ...CompareCanvas.properties,
    figure: { state: true },
    isLog: { state: true },
  };

  declare private figure: CurveFigure;
  declare private isLog: boolean;
  readonly #painter = new JointChartPainter();
  readonly #label = new CanvasLabel();

  constructor() {
    super();
    this.figure = 'trainLoss';
    this.isLog = false;
  }

  protected override view({ i18n, text, run }: CompareContext): TemplateResult {
    const { loss } = i18n.text;
    const configs = run.panels.value.map(({ store }) => store.config.value);
    const hasTest = configs.some(({ data }) => data.trainShare < 1);
    const hasClasses = configs.some(({ task }) => task === 'classification');
    const choices = CURVE_FIGURES.filter(
      (figure) => (hasTest || !figure.startsWith('test')) && (hasClasses || isLoss(figure)),
    );
    if (!choices.includes(this.figure)) this.figure = 'trainLoss';
    const setLog = (on: boolean): void => {
      this.isLog = on;
    };
    return html`<div class="head">
        <h2 class="heading">${text.chart}</h2>
        ${checkField(loss.log, this.isLog && isLoss(this.figure), setLog, {
          disabled: !isLoss(this.figure),
        })}
        ${selectField<CurveFigure>({
          label: text.chartOf,
          value: this.figure,
          hideLabel: true,
          choices: choices.map((value) => ({ value, label: loss[value] })),
          onChange: (figure) => {
            this.figure = figure;
          },
        })}
      </div>
      <div class="area"><canvas role="img" aria-label=${text.chartEmpty}></canvas></div>`;
  }

  protected override paint(
    canvas: CanvasRenderingContext2D,
    { width, height }: CanvasSurface,
    colors: DrawingColors,
    context: CompareContext,
  ): void {
    const { i18n, text, run } = context;
    const { loss } = i18n.text;
    const hasEpochs = run.hasCommonEpoch.peek();
    this.#painter.draw(canvas, width, height, this.#series(context), colors, {
      isLog: this.isLog && isLoss(this.figure),
      top: isLoss(this.figure) ? null : 1,
      xLabel: hasEpochs ? loss.epoch : text.axisStep,
      yLabel: loss[this.figure],
      formatNumber: i18n.format.shortNumber,
    });
    this.#label.update(this.canvas, () => this.#describe());
  }

  #series({ i18n, run }: CompareContext): Series[] {
    const { vary } = run.comparison.peek();
    const metrics = run.conductor.metrics.peek();
    const unit = run.hasCommonEpoch.peek() ? 'epoch' : 'step';
    return run.panels.peek().map(({ variant, store }, index) => ({
      label: shownVaryValue(vary, variant.value, i18n),
      ...curveOf(store.history, metrics[index], this.figure, unit),
    }));
  }

  #describe(): string {
    const { context } = this;
    if (context === undefined) return '';
    const { i18n, text, run } = context;
    const step = run.conductor.step.peek();
    if (step === 0) return text.chartEmpty;
    const { vary } = run.comparison.peek();
    const metrics = run.conductor.metrics.peek();
    const values = run.panels
      .peek()
      .map(({ variant }, index) =>
        text.curve(
          shownVaryValue(vary, variant.value, i18n),
          shownFigure(this.figure, metrics[index], i18n),
        ),
      );
    return text.chartDrawing(
      i18n.text.loss[this.figure],
      i18n.format.integer(step),
      values.join('; '),
    );
  }
}

customElements.define('nn-compare-chart', CompareChart);
