// SPDX-License-Identifier: MIT
import { css, html, nothing, type TemplateResult } from 'lit';
import { pointsMismatch } from '../shared/check-points';
import { type Config, DATA_KINDS, type DataKind, type Task } from '../shared/config';
import { DATA_TRAITS } from '../shared/data-traits';
import { keptPoints } from '../shared/point-set';
import { checkConfig } from '../shared/validate-config';
import { controlStyles } from './control-styles';
import { dataActions } from './data-actions';
import { chooseData } from './data-choice';
import { dataNumbers } from './data-numbers';
import { explain } from './explain';
import { fieldStyles } from './field-styles';
import { numberField } from './fields';
import { ICONS } from './icons';
import { newSeed } from './new-seed';
import type { UiContext } from './ui-context';
import { UiElement } from './ui-element';

/** Which data, how much of it, how noisy, and from which seed. */
export class DataPanel extends UiElement {
  static override styles = [
    controlStyles,
    fieldStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        align-content: start;
        gap: 16px;
      }
      .sets {
        display: grid;
        grid-template-columns: repeat(5, minmax(0, 1fr));
        gap: 6px;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0 0 6px;
        font-size: 12px;
        line-height: 16px;
        color: var(--nn-ink-2);
      }
      legend .chosen {
        color: var(--nn-ink);
        font-weight: 650;
      }
      .set {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        grid-template-columns: minmax(0, 1fr);
        min-inline-size: 0;
        gap: 3px;
        justify-items: center;
        position: relative;
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
      /* Beside a drawing the names would take as much room as the pictures. */
      @container (min-width: 640px) {
        .set span {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
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
      .own {
        display: flex;
        align-items: end;
        gap: 8px;
      }
      .caption {
        flex-basis: 100%;
        margin: 0;
        font-size: 12px;
        line-height: 16px;
        color: var(--nn-ink-2);
      }
      .own:has(.caption) {
        flex-wrap: wrap;
      }
      .own .sets {
        grid-template-columns: 56px;
      }
      .own legend {
        inline-size: 0;
        white-space: nowrap;
      }
      .actions {
        flex: 1;
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: 4px;
      }
      .actions .button {
        min-block-size: max(26px, var(--nn-option));
        padding: 0 4px;
        font-size: 12px;
      }
      .actions [aria-pressed='true'] {
        border-color: var(--nn-ink);
        box-shadow: inset 0 0 0 1px var(--nn-ink);
      }
      .numbers {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 12px;
      }
      .seed {
        display: flex;
        align-items: center;
        gap: 4px;
        --nn-inline-width: 8ch;
      }
      .seed > .explained {
        flex: 1;
      }
      .numbers {
        --name-color: var(--nn-ink-2);
      }
      @container (max-width: 639px) {
        .sets {
          grid-template-columns: repeat(4, minmax(0, 1fr));
          gap: 12px;
        }
        legend .chosen {
          display: none;
        }
        .set span {
          font-size: 12px;
          line-height: 16px;
        }
        .own .sets {
          grid-template-columns: 88px;
        }
        .own .actions .button {
          font-size: inherit;
        }
      }
    `,
  ];

  protected override readonly changesSettings = true;

  #wasEditing = false;

  /** Editing ended; where its tools had the focus, the button that began it gets it back. */
  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    const isEditing = this.ui?.points.editing.peek() ?? false;
    const hasEnded = this.#wasEditing && !isEditing;
    this.#wasEditing = isEditing;
    if (!hasEnded) return;
    requestAnimationFrame(() => {
      const root = this.getRootNode() as ShadowRoot;
      if (root.activeElement !== null) return;
      const button = this.renderRoot.querySelector<HTMLElement>('[aria-pressed]');
      button?.focus({ preventScroll: true });
    });
  }

  protected override view(ui: UiContext): TemplateResult {
    const { text } = ui.i18n;
    const config = ui.store.config.value;
    return html`<div class="headed">
        <h2 class="heading">${text.data.heading}</h2>
        ${explain({ i18n: ui.i18n, topic: 'kind' }, text.settings.kind, config.data.kind)}
      </div>
      ${SET_GROUPS.map(({ name, kinds }) => setGroup(ui, config, text.data[name], kinds))}
      <div class="own">
        ${
          kindsFor(null).some((kind) => isPossible(config, kind))
            ? setGroup(ui, config, text.data.given, kindsFor(null))
            : html`<p class="caption" aria-hidden="true">${text.data.given}</p>`
        }
        ${dataActions(ui, config)}
      </div>
      <div class="numbers">${dataNumbers(ui, config)} ${seedField(ui, config)}</div>`;
  }
}

const SET_GROUPS = [
  { name: 'classification', kinds: kindsFor('classification') },
  { name: 'regression', kinds: kindsFor('regression') },
] as const;

function kindsFor(task: Task | null): readonly DataKind[] {
  return DATA_KINDS.filter((kind) => DATA_TRAITS[kind].task === task);
}

/** Given points are offered as soon as there are some that fit. */
function setGroup(
  ui: UiContext,
  config: Config,
  heading: string,
  kinds: readonly DataKind[],
): TemplateResult | typeof nothing {
  const possible = kinds.filter((kind) => isPossible(config, kind));
  if (possible.length === 0) return nothing;
  return html`<fieldset class="sets" data-part="sets">
    <legend>${heading}${chosenName(ui, config, possible)}</legend>
    ${possible.map((kind) => setChoice(ui, config, kind))}
  </fieldset>`;
}

function isPossible(config: Config, kind: DataKind): boolean {
  if (kind === 'custom' && config.data.kind !== 'custom') return keptPoints(config) !== null;
  return pointsMismatch({ ...config, data: { ...config.data, kind } }) === null;
}

/** The chosen set by name, where the pictures stand without theirs. */
function chosenName(
  { i18n }: UiContext,
  { data }: Config,
  kinds: readonly DataKind[],
): TemplateResult | typeof nothing {
  if (!kinds.includes(data.kind)) return nothing;
  return html`<span class="chosen" aria-hidden="true"> · ${i18n.text.data.sets[data.kind].short}</span>`;
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
  const before = ui.store.config.peek();
  const change = chooseData(kind, before);
  const { loss } = checkConfig(change, before).config;
  ui.change(change);
  if (loss !== before.loss) ui.announce(ui.i18n.text.data.lossNow(ui.i18n.text.losses[loss]));
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
