// SPDX-License-Identifier: MIT
import { css, html, type TemplateResult } from 'lit';
import { type Config, FEATURES, type Feature, INITIALIZERS } from '../shared/config';
import {
  BETA2S,
  EPSILONS,
  FEATURE_LABELS,
  LEAKY_SLOPES,
  MOMENTA,
  PENALTIES,
  SCALES,
  START_BIASES,
} from './choices';
import { controlStyles } from './control-styles';
import { fieldStyles } from './field-styles';
import { checkField, type NumberOptions, numberField, selectField } from './fields';
import type { UiContext } from './ui-context';
import { UiElement } from './ui-element';

/** The settings beyond the row, in groups. What the present choice does not use is disabled and says why. */
export class SettingsPanel extends UiElement {
  static override styles = [
    controlStyles,
    fieldStyles,
    css`
      :host {
        display: block;
      }
      .groups {
        display: grid;
        grid-template-columns: 4fr 3fr 2fr minmax(232px, 3fr);
        gap: 16px 24px;
      }
      fieldset {
        min-inline-size: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend.heading {
        padding: 0;
        margin-block-end: 4px;
      }
      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(72px, 1fr));
        gap: 12px;
      }
      .checks {
        display: flex;
        flex-wrap: wrap;
        gap: 0 12px;
      }
      .check {
        white-space: nowrap;
      }
      @container (max-width: 999px) {
        .groups {
          grid-template-columns: minmax(0, 1fr);
        }
        .fields {
          grid-template-columns: repeat(auto-fill, minmax(128px, 1fr));
        }
      }
    `,
  ];

  protected override readonly changesSettings = true;

  protected override view(ui: UiContext): TemplateResult {
    const config = ui.store.config.value;
    return html`<div class="groups">
      ${optimizerGroup(ui, config)} ${startGroup(ui, config)} ${networkGroup(ui, config)}
      ${inputGroup(ui, config)}
    </div>`;
  }
}

function group(heading: string, fields: TemplateResult): TemplateResult {
  return html`<fieldset>
    <legend class="heading">${heading}</legend>
    <div class="fields">${fields}</div>
  </fieldset>`;
}

function optimizerGroup(ui: UiContext, { training }: Config): TemplateResult {
  const { settings } = ui.i18n.text;
  const reasonUnless = (used: boolean, reason: string) => (used ? undefined : reason);
  const notAdam = reasonUnless(training.optimizer === 'adam', settings.needsAdam);
  const field = (options: NumberOptions): TemplateResult => numberField(ui, options);
  return group(
    settings.optimizerGroup,
    html`${field({
      label: settings.momentum,
      path: 'training.momentum',
      value: training.momentum,
      suggestions: MOMENTA,
      reason: reasonUnless(training.optimizer === 'momentum', settings.needsMomentum),
      onCommit: (momentum) => ui.change({ training: { momentum } }),
    })}
    ${field({
      label: settings.beta1,
      path: 'training.beta1',
      value: training.beta1,
      suggestions: MOMENTA,
      reason: notAdam,
      onCommit: (beta1) => ui.change({ training: { beta1 } }),
    })}
    ${field({
      label: settings.beta2,
      path: 'training.beta2',
      value: training.beta2,
      suggestions: BETA2S,
      reason: notAdam,
      onCommit: (beta2) => ui.change({ training: { beta2 } }),
    })}
    ${field({
      label: settings.epsilon,
      path: 'training.epsilon',
      value: training.epsilon,
      suggestions: EPSILONS,
      reason: notAdam,
      onCommit: (epsilon) => ui.change({ training: { epsilon } }),
    })}
`,
  );
}

function startGroup(ui: UiContext, { network }: Config): TemplateResult {
  const { settings, initializers } = ui.i18n.text;
  const { init } = network;
  const changeInit = (change: Partial<typeof init>): void =>
    ui.change((now) => ({ network: { init: { ...now.network.init, ...change } } }));
  return group(
    settings.startGroup,
    html`${selectField({
      label: settings.init,
      value: init.kind,
      choices: INITIALIZERS.map((value) => ({ value, label: initializers[value] })),
      onChange: (kind) => changeInit({ kind }),
    })}
    ${numberField(ui, {
      label: settings.initScale,
      path: 'network.init.scale',
      value: init.scale,
      suggestions: SCALES,
      reason: init.kind === 'zeros' ? settings.needsRandom : undefined,
      onCommit: (scale) => changeInit({ scale }),
    })}
    ${numberField(ui, {
      label: settings.initBias,
      path: 'network.init.bias',
      value: init.bias,
      suggestions: START_BIASES,
      onCommit: (bias) => changeInit({ bias }),
    })}`,
  );
}

function networkGroup(ui: UiContext, { network, regularization }: Config): TemplateResult {
  const { settings } = ui.i18n.text;
  const usesLeaky = network.layers.some((layer) => layer.activation === 'leaky-relu');
  return group(
    settings.networkGroup,
    html`${numberField(ui, {
      label: settings.l1,
      path: 'regularization.l1',
      value: regularization.l1,
      suggestions: PENALTIES,
      onCommit: (l1) => ui.change({ regularization: { l1 } }),
    })}
    ${numberField(ui, {
      label: settings.leakySlope,
      path: 'network.leakySlope',
      value: network.leakySlope,
      suggestions: LEAKY_SLOPES,
      reason: usesLeaky ? undefined : settings.needsLeaky,
      onCommit: (leakySlope) => ui.change({ network: { leakySlope } }),
    })}`,
  );
}

function inputGroup(ui: UiContext, { features, training }: Config): TemplateResult {
  const { settings } = ui.i18n.text;
  return html`<fieldset>
    <legend class="heading">${settings.inputGroup}</legend>
    <div class="checks">
      ${FEATURES.map((name) => featureCheck(ui, features, name))}
      ${checkField(settings.shuffle, training.shuffle, (shuffle) =>
        ui.change({ training: { shuffle } }),
      )}
    </div>
  </fieldset>`;
}

function featureCheck(ui: UiContext, chosen: readonly Feature[], name: Feature): TemplateResult {
  const checked = chosen.includes(name);
  const isLast = checked && chosen.length === 1;
  const change = (on: boolean): void =>
    ui.change((now) => ({
      features: on ? [...now.features, name] : now.features.filter((one) => one !== name),
    }));
  return checkField(FEATURE_LABELS[name], checked, change, isLast);
}

customElements.define('nn-settings-panel', SettingsPanel);
