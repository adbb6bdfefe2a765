// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { NetworkScene } from '../render/network-scene';
import type { Config } from '../shared/config';
import { LIMITS } from '../shared/limits';
import { activationChoices } from '../ui/activation-choices';
import { selectField } from '../ui/fields';
import { ICONS } from '../ui/icons';
import {
  addLayer,
  addUnits,
  removeLayer,
  setActivation,
  setDropout,
  setUnits,
} from '../ui/layer-edits';
import type { UiContext } from '../ui/ui-context';

const UNITS = LIMITS['network.layers[].units'];
const MOST_LAYERS = LIMITS['network.layers'].max;

/** The controls of a hidden layer are wider than the head of the scores. */
const ADD_SHIFT_PX = 9;

/** − units +, where the number can be typed too. */
export function unitStepper(ui: UiContext, config: Config, layer: number): TemplateResult {
  const { network, settings } = ui.i18n.text;
  const number = ui.i18n.format.integer(layer + 1);
  const units = config.network.layers[layer]?.units ?? UNITS.min;
  const stepBy = (delta: number): void => ui.change((now) => addUnits(now, layer, delta));
  return html`<div class="stepper" role="group" aria-label=${settings.unitsOf(number)}>
    <button
      class="tiny"
      type="button"
      aria-label=${network.fewer(number)}
      title=${network.fewer(number)}
      ?disabled=${units <= UNITS.min}
      @click=${() => stepBy(-1)}
    >
      ${ICONS.minus}
    </button>
    <nn-number-field
      bare
      .i18n=${ui.i18n}
      .label=${settings.unitsOf(number)}
      .path=${`network.layers[${layer}].units`}
      .value=${units}
      @commit=${(event: CustomEvent<number>) =>
        ui.change((now) => setUnits(now, layer, event.detail))}
    ></nn-number-field>
    <button
      class="tiny"
      type="button"
      aria-label=${network.more(number)}
      title=${network.more(number)}
      ?disabled=${units >= UNITS.max}
      @click=${() => stepBy(1)}
    >
      ${ICONS.plus}
    </button>
  </div>`;
}

export function layerActivation(ui: UiContext, config: Config, layer: number): TemplateResult {
  const number = ui.i18n.format.integer(layer + 1);
  return selectField({
    label: ui.i18n.text.settings.activationOf(number),
    hideLabel: true,
    value: config.network.layers[layer]?.activation ?? 'tanh',
    choices: activationChoices(ui.i18n),
    onChange: (activation) => ui.change((now) => setActivation(now, layer, activation)),
  });
}

export function layerDropout(ui: UiContext, config: Config, layer: number): TemplateResult {
  const { settings } = ui.i18n.text;
  return html`<div class="dropout">
    <span aria-hidden="true">${settings.dropout}</span>
    <nn-number-field
      bare
      .i18n=${ui.i18n}
      .label=${settings.dropoutOf(ui.i18n.format.integer(layer + 1))}
      .path=${`network.layers[${layer}].dropout`}
      .value=${config.network.layers[layer]?.dropout ?? 0}
      @commit=${(event: CustomEvent<number>) =>
        ui.change((now) => setDropout(now, layer, event.detail))}
    ></nn-number-field>
  </div>`;
}

/** Adds a layer, standing where the layer would come: between the last hidden one and the scores. */
export function addLayerButton(ui: UiContext, scene: NetworkScene): TemplateResult {
  const { columns, columnSpacing } = scene;
  const x = (columns.at(-1)?.x ?? 0) - columnSpacing / 2 + ADD_SHIFT_PX;
  return html`<button
    class="tiny add add-layer"
    type="button"
    style="left:${x}px"
    aria-label=${ui.i18n.text.network.addLayerLong}
    title=${addTitle(ui, columns.length - 2)}
    ?disabled=${columns.length - 2 >= MOST_LAYERS}
    @click=${() => ui.change(addLayer)}
  >
    ${ICONS.plus}
  </button>`;
}

function addTitle({ i18n }: UiContext, hiddenLayers: number): string {
  const { network } = i18n.text;
  return hiddenLayers >= MOST_LAYERS
    ? network.mostLayers(i18n.format.integer(MOST_LAYERS))
    : network.addLayerLong;
}

/** The controls of one chosen layer in a row of their own, for narrow drawings. */
export function layerTools(ui: UiContext, config: Config, chosen: number): TemplateResult {
  const { network } = ui.i18n.text;
  const hasLayer = chosen >= 0;
  return html`<div class="tools" role="group" aria-label=${network.layerTools}>
    ${hasLayer ? chosenLayerTools(ui, config, chosen) : nothing}
    <button
      class="button add-wide add-layer"
      type="button"
      title=${addTitle(ui, config.network.layers.length)}
      ?disabled=${config.network.layers.length >= MOST_LAYERS}
      @click=${() => ui.change(addLayer)}
    >
      ${ICONS.plus}${network.addLayer}
    </button>
  </div>`;
}

function chosenLayerTools(ui: UiContext, config: Config, layer: number): TemplateResult {
  const { network } = ui.i18n.text;
  const number = ui.i18n.format.integer(layer + 1);
  return html`<span class="title">${network.hidden(number)}</span>
    ${unitStepper(ui, config, layer)}
    ${
      ui.simple
        ? nothing
        : html`<div class="activation">${layerActivation(ui, config, layer)}</div>
          ${layerDropout(ui, config, layer)}`
    }
    <button
      class="button plain remove remove-layer"
      type="button"
      aria-label=${network.removeLayer(number)}
      title=${network.removeLayer(number)}
      @click=${() => ui.change((now) => removeLayer(now, layer))}
    >
      ${ICONS.close}<span class="words">${network.remove}</span>
    </button>`;
}
