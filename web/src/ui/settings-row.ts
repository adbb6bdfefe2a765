// SPDX-License-Identifier: MIT
import { css, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { type Config, LOSSES, type Loss, OPTIMIZERS } from '../shared/config';
import { classCount, possibleLosses } from '../shared/data-traits';
import { LIMITS } from '../shared/limits';
import { readSpeed, writeSpeed } from '../shared/speed';
import { activationChoices } from './activation-choices';
import { BATCH_SIZES, LEARNING_RATES, PENALTIES } from './choices';
import { controlStyles } from './control-styles';
import { numberField, selectField } from './fields';
import { ICONS } from './icons';
import { setActivation, sharedActivation } from './layer-edits';
import { FadingScroller } from './overflow';
import { overflowStyles } from './overflow-styles';
import { speedChoices } from './speed-choices';
import type { UiContext } from './ui-context';
import { UiElement } from './ui-element';

/** The settings a beginner needs, in one row that scrolls inside itself where it is too wide. */
export class SettingsRow extends UiElement {
  static override styles = [
    controlStyles,
    overflowStyles,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: 12px;
        min-inline-size: 0;
      }
      .scroller {
        flex: 1;
        display: flex;
        gap: 16px;
        min-inline-size: 0;
        /* Room for the focus rings. */
        margin-inline: -5px;
        padding: 5px;
      }
      .scroller > * {
        flex: 0 1 112px;
        min-inline-size: 84px;
      }
      .scroller > .wide {
        flex-basis: 132px;
        min-inline-size: 108px;
      }
      .scroller > .full {
        flex: 0 0 auto;
        min-inline-size: 132px;
      }
      /* Room for the reason why there is no choice, too, so that nothing moves for it. */
      .scroller > .activation {
        flex: none;
        inline-size: 134px;
      }
      .all[aria-expanded='true'] {
        border-color: var(--nn-ink);
      }
      .all .icon {
        display: none;
      }
      /* Where it scrolls anyway, no label need be cut off. */
      @container (max-width: 999px) {
        .scroller > :not(.full, .activation) {
          flex: none;
          inline-size: 112px;
        }
        .scroller > .wide {
          inline-size: 132px;
        }
      }
      @container (max-width: 639px) {
        .scroller > .wide {
          inline-size: 140px;
        }
        .all {
          padding: 0;
        }
        .all span {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
        .all .icon {
          display: block;
        }
      }
    `,
  ];
  static override properties: PropertyDeclarations = { open: { type: Boolean } };

  /** Whether the panel with all settings is open. */
  declare open: boolean;

  constructor() {
    super();
    this.open = false;
    new FadingScroller(this);
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    const before = changed.get('ui') as UiContext | undefined;
    if (before?.simple === false && this.ui?.simple) this.#takeFocus();
  }

  /** The button that asked for fewer settings is gone with the panel it was in. */
  #takeFocus(): void {
    const { activeElement } = this.getRootNode() as ShadowRoot;
    if (activeElement === null) this.renderRoot.querySelector<HTMLElement>('.all')?.focus();
  }

  protected override readonly changesSettings = true;

  protected override view(ui: UiContext): TemplateResult {
    const { settings } = ui.i18n.text;
    const config = ui.store.config.value;
    return html`<div class="scroller fading" role="group" aria-label=${settings.label}>
        <div data-part="lr">${numberField(ui, {
          label: settings.learningRate,
          path: 'training.learningRate',
          value: config.training.learningRate,
          suggestions: LEARNING_RATES,
          onCommit: (learningRate) => ui.change({ training: { learningRate } }),
        })}</div>
        ${activationField(ui, config)}
        ${ui.simple ? nothing : html`${lossField(ui, config)} ${optimizerField(ui, config)}`}
        <div data-part="l2">${numberField(ui, {
          label: settings.l2,
          path: 'regularization.l2',
          value: config.regularization.l2,
          suggestions: PENALTIES,
          onCommit: (l2) => ui.change({ regularization: { l2 } }),
        })}</div>
        ${ui.simple ? nothing : batchField(ui, config)}
        ${speedField(ui)}
      </div>
      <button
        class="button all"
        type="button"
        data-part="all-settings"
        title=${ui.simple ? settings.moreHint : settings.all}
        aria-expanded=${ui.simple ? nothing : String(this.open)}
        @click=${() => this.#pressed(ui)}
      >
        ${ICONS.settings}<span>${ui.simple ? settings.more : settings.all}</span>
      </button>`;
  }

  #pressed(ui: UiContext): void {
    if (ui.simple) ui.setSimple(false);
    else this.dispatchEvent(new CustomEvent('toggle-all'));
  }
}

function batchField(ui: UiContext, { training }: Config): TemplateResult {
  return html`<div data-part="batch">${numberField(ui, {
    label: ui.i18n.text.settings.batchSize,
    path: 'training.batchSize',
    value: training.batchSize,
    suggestions: BATCH_SIZES.filter((size) => size <= LIMITS['training.batchSize'].max),
    onCommit: (batchSize) => ui.change({ training: { batchSize } }),
  })}</div>`;
}

function activationField(ui: UiContext, config: Config): TemplateResult {
  const { settings } = ui.i18n.text;
  const hasHidden = config.network.layers.length > 0;
  const field = selectField({
    label: settings.activation,
    value: sharedActivation(config),
    choices: activationChoices(ui.i18n),
    placeholder: settings.mixed,
    ...(hasHidden ? {} : { reason: settings.noHidden }),
    help: { i18n: ui.i18n, topic: 'activation' },
    onChange: (activation) => ui.change((now) => setActivation(now, null, activation)),
  });
  return html`<div class="activation" data-part="activation">${field}</div>`;
}

function lossField(ui: UiContext, config: Config): TemplateResult {
  const { settings, losses } = ui.i18n.text;
  const possible = possibleLosses(config);
  const classes = classCount(config);
  const reasonFor = (value: Loss): string => {
    if (possible.includes(value)) return '';
    if (classes === 0) return ` (${settings.needsClasses})`;
    return ` (${settings.needsTwoClasses(ui.i18n.format.integer(classes))})`;
  };
  const choices = LOSSES.map((value) => {
    const reason = reasonFor(value);
    return { value, label: losses[value] + reason, disabled: reason !== '' };
  });
  return html`<div data-part="loss-function">
    ${selectField({
      label: settings.loss,
      value: config.loss,
      choices,
      help: { i18n: ui.i18n, topic: 'loss' },
      onChange: (loss) => ui.change({ loss }),
    })}
  </div>`;
}

function optimizerField(ui: UiContext, config: Config): TemplateResult {
  const { settings, optimizers } = ui.i18n.text;
  return html`<div class="wide" data-part="optimizer">
    ${selectField({
      label: settings.optimizer,
      value: config.training.optimizer,
      choices: OPTIMIZERS.map((value) => ({ value, label: optimizers[value] })),
      help: { i18n: ui.i18n, topic: 'optimizer' },
      onChange: (optimizer) => ui.change({ training: { optimizer } }),
    })}
  </div>`;
}

function speedField(ui: UiContext): TemplateResult {
  const speed = ui.store.speed.value;
  const { run } = ui.i18n.text;
  const arithmetic = ui.store.build.running.value;
  const name = arithmetic === null ? nothing : run.arithmeticIs(run[arithmetic]);
  return html`<div class="full" data-part="speed" title=${name}>
    ${selectField({
      label: ui.i18n.text.settings.speed,
      value: writeSpeed(speed),
      choices: speedChoices(speed, ui.i18n),
      help: { i18n: ui.i18n, topic: 'speed' },
      onChange: (value) => ui.setSpeed(readSpeed(value).speed ?? speed),
    })}
  </div>`;
}

customElements.define('nn-settings-row', SettingsRow);
