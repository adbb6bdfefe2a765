// SPDX-License-Identifier: MIT
import { css, html, nothing, type TemplateResult } from 'lit';
import { shownVaryValue, varyName } from '../i18n/compare';
import type { Metrics } from '../shared/metrics';
import type { Panel } from '../store/comparison-run';
import { controlStyles } from '../ui/control-styles';
import { FadingScroller } from '../ui/overflow';
import { overflowStyles } from '../ui/overflow-styles';
import type { CompareContext } from './compare-context';
import { CompareElement } from './compare-element';
import { CURVE_FIGURES, type CurveFigure, isLoss, shownFigure } from './compare-figures';
import { CompareRegions, hasRegions } from './compare-regions';

/** The figures of all runs: what pictures and curves show, in numbers. */
export class CompareResults extends CompareElement {
  static override styles = [
    controlStyles,
    overflowStyles,
    css`
      :host {
        display: block;
        min-inline-size: 0;
      }
      table {
        border-collapse: collapse;
        font-variant-numeric: tabular-nums;
      }
      th,
      td {
        min-inline-size: 64px;
        padding: 3px 0 3px 18px;
        text-align: end;
        white-space: nowrap;
      }
      thead th {
        font-size: 11px;
        font-weight: 450;
        color: var(--nn-ink-2);
      }
      tbody tr {
        border-block-start: 1px solid var(--nn-line);
      }
      th:first-child {
        padding-inline-start: 0;
        text-align: start;
      }
      tbody th {
        font-weight: 650;
      }
    `,
  ];

  readonly #regions = new CompareRegions(() => this.requestUpdate());

  constructor() {
    super();
    new FadingScroller(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#regions.stop();
  }

  protected override view(context: CompareContext): TemplateResult {
    const { i18n, text, run } = context;
    const { loss } = i18n.text;
    const { vary } = run.comparison.value;
    const metrics = run.conductor.metrics.peek();
    const figures = figuresOf(metrics);
    const panels = run.panels.value;
    const isRegional = panels.some(({ store }) => hasRegions(store));
    return html`<h2 class="heading" id="results">${text.results}</h2>
      <div class="fading" tabindex="0" role="region" aria-labelledby="results">
        <table>
          <thead>
            <tr>
              <th scope="col">${varyName(vary, i18n)}</th>
              ${figures.map((figure) => html`<th scope="col">${loss[figure]}</th>`)}
              ${
                isRegional
                  ? html`<th scope="col" title=${text.regionsHint}>${text.regions}</th>
                    <th scope="col" title=${text.regionsHint}>${text.boundary}</th>`
                  : nothing
              }
              <th scope="col">${text.parameters}</th>
              <th scope="col">${text.step}</th>
            </tr>
          </thead>
          <tbody>
            ${panels.map((panel, index) => {
              const now = metrics[index];
              return html`<tr>
                <th scope="row">${shownVaryValue(vary, panel.variant.value, i18n)}</th>
                ${figures.map((figure) => html`<td>${shownFigure(figure, now, i18n)}</td>`)}
                ${isRegional ? this.#regionCells(context, panel) : nothing}
                <td>${i18n.format.integer(now?.parameterCount ?? 0)}</td>
                <td>${i18n.format.integer(now?.step ?? 0)}</td>
              </tr>`;
            })}
          </tbody>
        </table>
      </div>`;
  }

  #regionCells({ i18n }: CompareContext, panel: Panel): TemplateResult {
    const { format, text } = i18n;
    const regions = this.#regions.read(panel);
    if (regions === null) return html`<td>${text.readouts.none}</td><td>${text.readouts.none}</td>`;
    return html`<td>${format.integer(regions.total)}</td>
      <td>${format.short(regions.boundaryLength)}</td>`;
  }
}

/** Those that any of the runs has. */
function figuresOf(metrics: readonly Metrics[]): readonly CurveFigure[] {
  const hasTest = metrics.some(({ testLoss }) => testLoss !== null);
  const hasClasses = metrics.some(({ trainAccuracy }) => trainAccuracy !== null);
  return CURVE_FIGURES.filter(
    (figure) => (hasTest || !figure.startsWith('test')) && (hasClasses || isLoss(figure)),
  );
}

customElements.define('nn-compare-results', CompareResults);
