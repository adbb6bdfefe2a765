// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { type Activation, type Config, INITIALIZERS, type InitConfig } from '../shared/config';
import {
  DROPOUTS,
  INPUT_NOISES,
  LEAKY_SLOPES,
  MAX_NORMS,
  PENALTIES,
  PIECES,
  PRELU_SLOPES,
  SCALES,
  START_BIASES,
} from './choices';
import { numberField, selectField } from './fields';
import { setDropout, sharedDropout } from './layer-edits';
import { settingGroup } from './setting-group';
import type { UiContext } from './ui-context';

/** What the activations in use need beside their name; nothing where they need nothing. */
export function networkGroup(ui: UiContext, { network }: Config): TemplateResult | typeof nothing {
  const { settings } = ui.i18n.text;
  const uses = (activation: Activation): boolean =>
    network.layers.some((layer) => layer.activation === activation);
  const fields = [
    uses('leaky-relu') &&
      numberField(ui, {
        label: settings.leakySlope,
        path: 'network.leakySlope',
        value: network.leakySlope,
        suggestions: LEAKY_SLOPES,
        onCommit: (leakySlope) => ui.change({ network: { leakySlope } }),
      }),
    uses('prelu') &&
      numberField(ui, {
        label: settings.preluSlope,
        path: 'network.preluSlope',
        value: network.preluSlope,
        suggestions: PRELU_SLOPES,
        onCommit: (preluSlope) => ui.change({ network: { preluSlope } }),
      }),
    uses('maxout') &&
      numberField(ui, {
        label: settings.maxoutPieces,
        path: 'network.maxoutPieces',
        value: network.maxoutPieces,
        suggestions: PIECES,
        onCommit: (maxoutPieces) => ui.change({ network: { maxoutPieces } }),
      }),
  ].filter((field) => field !== false);
  if (fields.length === 0) return nothing;
  return settingGroup('network', settings.networkGroup, html`<div class="fields">${fields}</div>`);
}

export function startGroup(ui: UiContext, { network }: Config): TemplateResult {
  const { settings, initializers } = ui.i18n.text;
  const { init } = network;
  const change = (options: Partial<InitConfig>): void => ui.change({ network: { init: options } });
  return settingGroup(
    'start',
    settings.startGroup,
    html`<div class="fields">
      ${selectField({
        label: settings.init,
        value: init.kind,
        choices: INITIALIZERS.map((value) => ({ value, label: initializers[value] })),
        help: { i18n: ui.i18n, topic: 'init' },
        onChange: (kind) => change({ kind }),
      })}
      ${numberField(ui, {
        label: settings.initScale,
        path: 'network.init.scale',
        value: init.scale,
        suggestions: SCALES,
        reason: init.kind === 'zeros' ? settings.needsRandom : undefined,
        onCommit: (scale) => change({ scale }),
      })}
      ${numberField(ui, {
        label: settings.initBias,
        path: 'network.init.bias',
        value: init.bias,
        suggestions: START_BIASES,
        onCommit: (bias) => change({ bias }),
      })}
    </div>`,
  );
}

/** What keeps the net from learning the examples by heart; L2 stands in the row. */
export function regularizationGroup(ui: UiContext, config: Config): TemplateResult {
  const { settings } = ui.i18n.text;
  const { l1, maxNorm, inputNoise } = config.regularization;
  const hasHidden = config.network.layers.length > 0;
  return settingGroup(
    'regularization',
    settings.regularizationGroup,
    html`<div class="fields">
      <div data-part="l1">${numberField(ui, {
        label: settings.l1,
        path: 'regularization.l1',
        value: l1,
        suggestions: PENALTIES,
        onCommit: (value) => ui.change({ regularization: { l1: value } }),
      })}</div>
      ${numberField(ui, {
        label: settings.dropout,
        path: 'network.layers[].dropout',
        value: sharedDropout(config),
        suggestions: DROPOUTS,
        reason: hasHidden ? undefined : settings.noHidden,
        onCommit: (dropout) => ui.change((now) => setDropout(now, null, dropout)),
      })}
      ${numberField(ui, {
        label: settings.maxNorm,
        path: 'regularization.maxNorm',
        value: maxNorm,
        suggestions: MAX_NORMS,
        onCommit: (value) => ui.change({ regularization: { maxNorm: value } }),
      })}
      ${numberField(ui, {
        label: settings.inputNoise,
        path: 'regularization.inputNoise',
        value: inputNoise,
        suggestions: INPUT_NOISES,
        onCommit: (value) => ui.change({ regularization: { inputNoise: value } }),
      })}
    </div>`,
  );
}
