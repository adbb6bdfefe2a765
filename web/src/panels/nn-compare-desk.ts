// SPDX-License-Identifier: MIT
import { css, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import '../elements/nn-compare';
import type { NnCompare } from '../elements/nn-compare';
import { compareTexts } from '../i18n/compare';
import { comparisonAddress } from '../shared/compare-snippets';
import { type Comparison, readComparison, valuesOf } from '../shared/comparison';
import { comparisonToQuery } from '../shared/comparison-link';
import {
  COMPARISON_PRESETS,
  type ComparisonPreset,
  presetComparison,
} from '../shared/comparison-presets';
import type { Config } from '../shared/config';
import { linkNumbers, MAX_LINK_NUMBERS } from '../shared/config-link';
import { compareRows } from '../ui/compare-rows';
import '../ui/compare-setting';
import { controlStyles } from '../ui/control-styles';
import type { UiContext } from '../ui/ui-context';
import { UiElement } from '../ui/ui-element';

/** Makes a comparison of the playground's config: what is varied, a preview, and ways to open it. */
export class CompareDesk extends UiElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(220px, 300px) minmax(0, 1fr);
        gap: 12px 20px;
        min-block-size: 0;
        container-type: inline-size;
      }
      .choice {
        display: flex;
        flex-direction: column;
        gap: 10px;
        min-inline-size: 0;
      }
      nn-compare-setting {
        grid-template-columns: minmax(0, 1fr);
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
      }
      a.button {
        text-decoration: none;
      }
      .presets .button {
        padding: 0 10px;
        min-block-size: var(--nn-check);
        font-size: 12px;
      }
      summary {
        min-block-size: var(--nn-check);
        line-height: var(--nn-check);
        cursor: pointer;
      }
      nn-compare {
        --nn-compare-panel: 196px;
        min-inline-size: 0;
        align-self: start;
        background: none;
      }
      /* The chooser beside the pictures says it already. */
      @container (min-width: 640px) {
        nn-compare {
          --nn-compare-setting: none;
        }
      }
      @container (max-width: 639px) {
        .choice,
        nn-compare {
          grid-column: 1 / -1;
        }
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    vary: { state: true },
    values: { state: true },
    preset: { state: true },
  };

  /** Null: the usual ones. */
  declare private vary: string | null;
  declare private values: string | null;
  /** A figure of the notes in the place of the playground's config. */
  declare private preset: ComparisonPreset | null;
  #shown = '';

  constructor() {
    super();
    this.vary = null;
    this.values = null;
    this.preset = null;
  }

  protected override view(ui: UiContext): TemplateResult {
    const text = compareTexts(ui.i18n.language);
    const config = ui.store.config.value;
    const comparison = this.#comparison(config);
    const query = comparisonToQuery(comparison);
    const isTooLarge = this.preset === null && linkNumbers(config) > MAX_LINK_NUMBERS;
    return html`<div class="choice">
        <nn-compare-setting
          .i18n=${ui.i18n}
          .comparison=${comparison}
          @compare=${(event: CustomEvent<Comparison>) => this.#choose(event.detail)}
        ></nn-compare-setting>
        ${isTooLarge ? html`<p class="hint" role="alert">${text.tooMany}</p>` : nothing}
        <div class="row">
          <a class="button filled" href=${comparisonAddress(ui.siteUrl, query)} target="_blank">
            ${text.open}
          </a>
        </div>
        <details>
          <summary>${ui.i18n.text.share.action}</summary>
          ${compareRows(ui.i18n, ui.siteUrl, query)}
        </details>
        <div class="row presets" role="group" aria-label=${text.presets}>
          <span class="hint">${text.presets}</span>
          ${COMPARISON_PRESETS.map((name) => this.#presetButton(name, text))}
        </div>
      </div>
      <nn-compare
        ui="bare"
        lang=${ui.i18n.language}
        theme=${ui.appearance}
        colors=${ui.colors}
        aria-label=${text.previewHint}
      ></nn-compare>`;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    if (this.ui === undefined) return;
    const query = comparisonToQuery(this.#comparison(this.ui.store.config.peek()));
    if (query === this.#shown) return;
    this.#shown = query;
    // What went wrong is shown by the element.
    const preview = this.renderRoot.querySelector<NnCompare>('nn-compare');
    preview?.openLink(query).catch(() => undefined);
  }

  #presetButton(name: ComparisonPreset, text: ReturnType<typeof compareTexts>): TemplateResult {
    const label = name === 'units' ? text.presetUnits : text.presetLambda;
    const isOn = this.preset === name;
    return html`<button
      class="button"
      type="button"
      aria-pressed=${String(isOn)}
      @click=${() => this.#takePreset(isOn ? null : name)}
    >
      ${label}
    </button>`;
  }

  #takePreset(name: ComparisonPreset | null): void {
    this.preset = name;
    this.vary = this.values = null;
  }

  #choose(comparison: Comparison): void {
    this.vary = comparison.vary;
    this.values = valuesOf(comparison);
  }

  /** What is chosen, of the present config or of a figure; where that no longer fits, the usual values. */
  #comparison(config: Config): Comparison {
    const preset = this.preset === null ? null : presetComparison(this.preset);
    if (preset !== null && this.vary === null) return preset;
    return readComparison(this.vary, this.values, preset?.base ?? config).comparison;
  }
}

customElements.define('nn-compare-desk', CompareDesk);
