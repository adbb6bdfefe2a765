// SPDX-License-Identifier: MIT
import { css, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { pagePool } from '../client/shared-pool';
import { jobProgress, jobProgressStyles } from '../elements/job-progress';
import { tableStyles } from '../elements/table-dialog';
import { whenGone } from '../elements/when-gone';
import { poolTexts } from '../i18n/panels/pool';
import { problemSentence } from '../i18n/problem-text';
import { trainingCount } from '../shared/epoch-length';
import {
  type GradientVerdict,
  gradientsAsCsv,
  hasKinks,
  type ParameterBlock,
  parameterBlocks,
  RIGHT_ERROR,
  verdictOf,
} from '../shared/gradient-verdict';
import { powerOfTen } from '../shared/power-of-ten';
import { type CheckedGradients, GradientStudy, MOST_CHECKED } from '../store/gradient-study';
import type { PlaygroundStore } from '../store/playground-store';
import { takeShown } from '../store/shown-weights';
import { controlStyles } from '../ui/control-styles';
import { saveCsv } from '../ui/download';
import { fieldStyles } from '../ui/field-styles';
import '../ui/number-field';
import type { UiContext } from '../ui/ui-context';
import { UiElement } from '../ui/ui-element';
import { asOf } from './as-of';
import { jobPanelStyles } from './job-panel-styles';

const USUAL_EXAMPLES = 32;
const MOST_EXAMPLES = 1024;

/** Closing the panel, or moving it, loses no results. */
const studies = new WeakMap<PlaygroundStore, GradientStudy>();

function studyOf(store: PlaygroundStore): GradientStudy {
  const study = studies.get(store) ?? new GradientStudy(pagePool);
  studies.set(store, study);
  return study;
}

/** Whether backpropagation gives the derivatives of the loss, block by block. */
export class GradientCheckPanel extends UiElement {
  static override styles = [
    controlStyles,
    fieldStyles,
    tableStyles,
    jobProgressStyles,
    jobPanelStyles,
    css`
      .rows {
        overflow-x: auto;
      }
      tr > :not(:first-child) {
        padding-inline-start: 12px;
      }
      @container (max-width: 400px) {
        table {
          font-size: 13px;
        }
        tr > :last-child {
          white-space: normal;
        }
      }
      tbody th,
      thead th:first-child,
      tr > :last-child {
        text-align: start;
      }
      .sum {
        margin: 0;
        font-weight: 650;
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    ...UiElement.properties,
    examples: { state: true },
  };

  declare private examples: number;

  constructor() {
    super();
    this.examples = USUAL_EXAMPLES;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    const { ui } = this;
    if (ui !== undefined) whenGone(this, () => studyOf(ui.store).job.cancel());
  }

  protected override view(ui: UiContext): TemplateResult {
    const texts = poolTexts(ui.i18n.language);
    const { gradientCheck, job } = texts;
    const study = studyOf(ui.store);
    const progress = study.job.progress.value;
    const problem = study.job.problem.value;
    const checked = study.checked.value;
    return html`<div class="asked">
        <nn-number-field
          .i18n=${ui.i18n}
          .label=${gradientCheck.examples}
          .path=${'gradientCheck.examples'}
          .value=${Math.min(this.examples, MOST_EXAMPLES)}
          @commit=${(event: CustomEvent<number>) => {
            this.examples = event.detail;
          }}
        ></nn-number-field>
        ${
          progress === null
            ? html`<button class="button filled" type="button" @click=${() => this.#check(ui)}>
                ${gradientCheck.run}
              </button>`
            : jobProgress(progress, () => study.job.cancel(), texts, ui.i18n)
        }
        ${
          checked === null
            ? nothing
            : html`<button
                class="button"
                type="button"
                @click=${() => saveCsv('gradient-check.csv', csvOf(checked))}
              >
                ${job.csv}
              </button>`
        }
      </div>
      ${problem === null ? nothing : html`<p class="wrong" role="alert">${problemSentence(problem, ui.i18n)}</p>`}
      ${checked === null ? html`<p class="hint">${gradientCheck.lead}</p>` : this.#results(checked, ui)}`;
  }

  #results(checked: CheckedGradients, ui: UiContext): TemplateResult {
    const { gradientCheck } = poolTexts(ui.i18n.language);
    const { config } = checked.taken;
    const blocks = parameterBlocks(config);
    const kinks = hasKinks(config);
    const verdicts = [...checked.errors].map((error) => verdictOf(error, kinks));
    const explained = verdicts.find(
      (one) => one === 'kink' || one === 'small' || one === 'doubtful',
    );
    return html`<p class="sum" role="status">${sumOf(verdicts, ui)}</p>
      <div class="rows">
        <table aria-label=${gradientCheck.tableOf}>
          <thead>
            <tr>
              <th scope="col">${gradientCheck.block}</th>
              <th scope="col">${gradientCheck.parameters}</th>
              <th scope="col">${gradientCheck.error}</th>
              <th scope="col">${gradientCheck.verdict}</th>
            </tr>
          </thead>
          <tbody>
            ${blocks.map((block, index) => row(block, checked.errors[index], verdicts[index], ui))}
          </tbody>
        </table>
      </div>
      ${explained && kinks ? html`<p class="hint">${gradientCheck.aboutKinks}</p>` : nothing}
      ${explained ? html`<p class="hint">${gradientCheck.aboutSmall}</p>` : nothing}
      <p class="hint">${asOf(checked.taken, ui)}</p>`;
  }

  #check(ui: UiContext): void {
    const taken = takeShown(ui.store);
    if (taken === null) return;
    const examples = Math.min(this.examples, trainingCount(taken.config));
    void studyOf(ui.store).check(taken, examples);
  }
}

function row(
  block: ParameterBlock,
  error = Number.NaN,
  verdict: GradientVerdict = 'lost',
  { i18n }: UiContext,
): TemplateResult {
  const { gradientCheck } = poolTexts(i18n.language);
  const { layer, kind, count } = block;
  const name = { weights: 'weightsOf', biases: 'biasesOf', slopes: 'slopesOf' } as const;
  // The engine takes every n-th of a block that is larger.
  const every = Math.ceil(count / MOST_CHECKED);
  const [checked, all] = [Math.ceil(count / every), count].map((one) => i18n.format.integer(one));
  return html`<tr>
    <th scope="row">${gradientCheck[name[kind]](String(layer))}</th>
    <td>${every === 1 ? all : gradientCheck.checked(checked ?? '', all ?? '')}</td>
    <td>${error > 0 ? powerOfTen(error, 2) : i18n.format.short(error)}</td>
    <td>${gradientCheck[verdict]}</td>
  </tr>`;
}

/** The whole check in one sentence. */
function sumOf(verdicts: readonly GradientVerdict[], { i18n }: UiContext): string {
  const { gradientCheck } = poolTexts(i18n.language);
  const wrong = verdicts.filter((one) => one === 'wrong' || one === 'lost').length;
  if (wrong > 0) return gradientCheck.isWrong(i18n.format.integer(wrong));
  const above = verdicts.filter((one) => one !== 'right').length;
  if (above === 0) return gradientCheck.allRight;
  return gradientCheck.notAll(i18n.format.integer(above), powerOfTen(RIGHT_ERROR, 1));
}

function csvOf({ taken, errors }: CheckedGradients): string {
  return gradientsAsCsv(parameterBlocks(taken.config), errors);
}

customElements.define('nn-gradient-check-panel', GradientCheckPanel);
