// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { pointsMismatch } from '../shared/check-points';
import { type Config, DATA_KINDS, type DataKind, type Task } from '../shared/config';
import { DATA_TRAITS } from '../shared/data-traits';
import { keptPoints } from '../shared/point-set';
import { checkConfig } from '../shared/validate-config';
import { controlStyles } from './control-styles';
import { dataActions } from './data-actions';
import { chooseData } from './data-choice';
import { dataNumbers } from './data-numbers';
import { dataPanelStyles } from './data-panel-styles';
import { explain } from './explain';
import { fieldStyles } from './field-styles';
import { numberField } from './fields';
import { ICONS } from './icons';
import { newSeed } from './new-seed';
import type { UiContext } from './ui-context';
import { UiElement } from './ui-element';

/** Which data, how much of it, how noisy, and from which seed. */
export class DataPanel extends UiElement {
  static override styles = [controlStyles, fieldStyles, dataPanelStyles];

  protected override readonly changesSettings = true;
  protected override readonly isTranslatedLater = true;

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
      <div class="numbers">${dataNumbers(ui, config)} ${ui.simple ? nothing : seedField(ui, config)}</div>`;
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
