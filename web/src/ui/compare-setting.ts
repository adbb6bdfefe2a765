// SPDX-License-Identifier: MIT
import {
  css,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { live } from 'lit/directives/live.js';
import { allowedValues, compareProblem, compareTexts, varyName } from '../i18n/compare';
import type { I18n } from '../i18n/index';
import {
  type Comparison,
  joinValues,
  readComparison,
  readVariant,
  VARY_NAMES,
  valuesOf,
} from '../shared/comparison';
import type { Problem } from '../shared/problem';
import { usualValues } from '../shared/usual-values';
import { controlStyles } from './control-styles';
import { selectField } from './fields';

/** Offered first; the others follow in the order of the settings. */
const COMMON = ['units', 'l2', 'activation', 'optimizer', 'init', 'seed', 'lr', 'layers'];
const OFFERED: readonly string[] = [
  ...COMMON,
  ...VARY_NAMES.filter((name) => !COMMON.includes(name)),
];

/**
 * Chooses what is compared: the varied setting and its values. Dispatches `compare` with the
 * comparison once it is valid; what is not stays visible with a sentence, and the last one stays.
 */
export class CompareSetting extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(140px, 220px) minmax(0, 1fr);
        gap: 4px 16px;
        align-items: start;
      }
      input {
        inline-size: 100%;
        block-size: calc(var(--nn-field) + 1px);
        padding: 0;
        border: 0;
        border-block-end: 1px solid var(--nn-line);
        border-radius: 0;
        background: none;
        font-weight: 550;
      }
      input:hover {
        border-color: var(--nn-edge);
      }
      input[aria-invalid] {
        border-block-end: 2px solid var(--nn-ink);
      }
      .hint,
      .wrong {
        margin: 2px 0 0;
      }
      .values {
        max-inline-size: 640px;
      }
      .wrong {
        padding-inline-start: 8px;
        border-inline-start: 3px solid var(--nn-ink);
        font-size: 12px;
        line-height: 17px;
        overflow-wrap: anywhere;
      }
      @container (max-width: 639px) {
        :host {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    i18n: { attribute: false },
    comparison: { attribute: false },
    problems: { state: true },
    draft: { state: true },
  };

  declare i18n: I18n;
  declare comparison: Comparison;
  declare private problems: readonly Problem[];
  /** Values that are typed and wrong; null shows those of the comparison. */
  declare private draft: string | null;

  constructor() {
    super();
    this.problems = [];
    this.draft = null;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('comparison')) return;
    this.draft = null;
    this.problems = [];
  }

  protected override render(): TemplateResult {
    const { i18n, comparison, problems } = this;
    const text = compareTexts(i18n.language);
    const isWrong = problems.length > 0;
    return html`${selectField({
      label: text.varied,
      value: comparison.vary,
      choices: OFFERED.map((value) => ({ value, label: varyName(value, i18n) })),
      onChange: (vary) => this.#choose(vary, joinValues(usualValues(vary, comparison.base))),
    })}
      <div class="values">
        <label class="field">
          <span class="name">${text.values}</span>
          <input
            type="text"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            enterkeyhint="done"
            aria-invalid=${isWrong ? 'true' : nothing}
            aria-describedby=${isWrong ? 'wrong' : 'hint'}
            .value=${live(this.draft ?? valuesOf(comparison))}
            @change=${(event: Event) =>
              this.#choose(comparison.vary, (event.target as HTMLInputElement).value)}
          />
        </label>
        ${isWrong ? this.#sentences() : html`<p class="hint" id="hint">${this.#hint()}</p>`}
      </div>`;
  }

  #sentences(): TemplateResult {
    const { i18n, problems } = this;
    const told = new Set(problems.map((problem) => compareProblem(problem, i18n)));
    return html`<p class="wrong" id="wrong" role="alert">
      ${[...told].join(' ')} ${compareTexts(i18n.language).keep}
    </p>`;
  }

  /** What the values may be, as the check of a wrong one has it. */
  #hint(): string {
    const { i18n, comparison } = this;
    const [problem] = readVariant(comparison.vary, '?', comparison.base).problems;
    const allowed = problem === undefined ? '' : allowedValues(problem, i18n);
    return compareTexts(i18n.language).valuesHint(allowed).trim();
  }

  #choose(vary: string, values: string): void {
    const { comparison, problems } = readComparison(vary, values, this.comparison.base);
    this.problems = problems;
    this.draft = problems.length > 0 ? values : null;
    if (problems.length > 0) return;
    this.dispatchEvent(new CustomEvent<Comparison>('compare', { detail: comparison }));
  }
}

customElements.define('nn-compare-setting', CompareSetting);
