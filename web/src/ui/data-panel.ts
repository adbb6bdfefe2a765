// SPDX-License-Identifier: MIT
import { css, html, nothing, type TemplateResult } from 'lit';
import { type Config, DATA_KINDS, DATA_TRAITS, type DataKind } from '../shared/config';
import { LIMITS } from '../shared/limits';
import { SAMPLE_COUNTS } from './choices';
import { controlStyles } from './control-styles';
import { chooseData } from './data-choice';
import { fieldStyles } from './field-styles';
import { numberField, sliderField } from './fields';
import { ICONS } from './icons';
import { newSeed } from './new-seed';
import type { UiContext } from './ui-context';
import { UiElement } from './ui-element';

const STEP = 0.01;

/** Which data, how much of it, how noisy, and from which seed. */
export class DataPanel extends UiElement {
  static override styles = [
    controlStyles,
    fieldStyles,
    css`
      :host {
        display: grid;
        align-content: start;
        gap: 16px;
      }
      .sets {
        display: grid;
        grid-template-columns: repeat(4, minmax(0, 1fr));
        gap: 8px 6px;
        margin: 0;
        padding: 0;
        border: 0;
      }
      .set {
        display: grid;
        gap: 3px;
        justify-items: center;
        cursor: pointer;
      }
      .set input {
        position: absolute;
        opacity: 0;
        pointer-events: none;
      }
      .set nn-thumbnail {
        inline-size: 100%;
        aspect-ratio: 1;
        border: 1px solid var(--nn-line);
        border-radius: var(--nn-radius);
        background: var(--nn-surface);
        overflow: hidden;
      }
      .set span {
        font-size: 11px;
        line-height: 14px;
        color: var(--nn-ink-2);
        white-space: nowrap;
      }
      .set:hover nn-thumbnail {
        border-color: var(--nn-edge);
      }
      .set input:checked + nn-thumbnail {
        border-color: var(--nn-ink);
        box-shadow: 0 0 0 1px var(--nn-ink);
      }
      .set input:checked ~ span {
        color: var(--nn-ink);
        font-weight: 650;
      }
      .set input:focus-visible + nn-thumbnail {
        outline: 2px solid var(--nn-ink);
        outline-offset: 3px;
      }
      .numbers {
        display: grid;
        gap: 12px;
      }
      .seed {
        display: flex;
        align-items: center;
        gap: 4px;
        --nn-inline-width: 11ch;
      }
      .seed nn-number-field {
        flex: 1;
      }
      .numbers {
        --name-color: var(--nn-ink-2);
      }
      @container (max-width: 639px) {
        .sets {
          gap: 12px;
        }
        .set span {
          font-size: 12px;
          line-height: 16px;
        }
      }
    `,
  ];

  protected override readonly changesSettings = true;

  protected override view(ui: UiContext): TemplateResult {
    const { text } = ui.i18n;
    const config = ui.store.config.value;
    return html`<h2 class="heading">${text.data.heading}</h2>
      <fieldset class="sets" data-part="sets">
        <legend class="visually-hidden">${text.settings.kind}</legend>
        ${DATA_KINDS.map((kind) => setChoice(ui, config, kind))}
      </fieldset>
      <div class="numbers">${numbers(ui, config)} ${seedField(ui, config)}</div>`;
  }
}

function setChoice(ui: UiContext, config: Config, kind: DataKind): TemplateResult {
  const { short, long } = ui.i18n.text.data.sets[kind];
  return html`<label class="set" title=${long}>
    <input
      type="radio"
      name="kind"
      aria-label=${long}
      .checked=${config.data.kind === kind}
      @change=${() => choose(ui, kind)}
    />
    <nn-thumbnail .ui=${ui} .kind=${kind}></nn-thumbnail>
    <span>${short}</span>
  </label>`;
}

function choose(ui: UiContext, kind: DataKind): void {
  const before = ui.store.config.peek().loss;
  ui.change(chooseData(kind));
  const { classes } = DATA_TRAITS[kind];
  if (classes > 2 && before !== 'softmax') ui.announce(ui.i18n.text.data.softmaxNow(classes));
}

function numbers(ui: UiContext, { data }: Config): TemplateResult {
  const { text, format } = ui.i18n;
  const { fixedCount, classes } = DATA_TRAITS[data.kind];
  const isFixed = fixedCount !== undefined;
  const reason = isFixed ? text.data.fixed(format.integer(fixedCount)) : undefined;
  const { min: noiseMin, max: noiseMax } = LIMITS['data.noise'];
  const { min: shareMin, max: shareMax } = LIMITS['data.trainShare'];
  return html`<div data-part="noise">${sliderField({
    label: text.settings.noise,
    value: isFixed ? 0 : data.noise,
    min: noiseMin,
    max: noiseMax,
    step: STEP,
    shown: isFixed ? text.readouts.none : format.wholePercent(data.noise),
    disabled: isFixed,
    describedBy: 'fixed',
    onInput: (noise) => ui.change({ data: { noise } }),
  })}</div>
  <div data-part="train">${sliderField({
    label: text.settings.trainShare,
    value: data.trainShare,
    min: shareMin,
    max: shareMax,
    step: STEP,
    shown: format.wholePercent(data.trainShare),
    onInput: (trainShare) => ui.change({ data: { trainShare } }),
  })}</div>
  <div data-part="samples">${numberField(ui, {
    label: text.settings.samples,
    path: 'data.samples',
    value: fixedCount ?? data.samples,
    suggestions: SAMPLE_COUNTS,
    inline: true,
    reason,
    onCommit: (samples) => ui.change({ data: { samples } }),
  })}</div>
  ${reason ? html`<p class="hint" id="fixed">${reason}</p>` : nothing}
  ${classes > 2 ? html`<p class="hint">${text.data.softmaxOnly(classes)}</p>` : nothing}`;
}

function seedField(ui: UiContext, { seed }: Config): TemplateResult {
  const { settings, data } = ui.i18n.text;
  return html`<div class="seed" data-part="seed">
    ${numberField(ui, {
      label: settings.seed,
      path: 'seed',
      value: seed,
      inline: true,
      onCommit: (value) => ui.change({ seed: value }),
    })}
    <button
      class="button square plain"
      type="button"
      aria-label=${data.newSeed}
      title=${data.newSeedHint}
      @click=${() => newSeed(ui)}
    >
      ${ICONS.dice}
    </button>
  </div>`;
}

customElements.define('nn-data-panel', DataPanel);
