// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { NetworkScene } from '../render/network-scene';
import type { Config, LayerConfig } from '../shared/config';
import { inputUnits } from '../shared/network-shape';
import { ICONS } from '../ui/icons';
import { removeLayer } from '../ui/layer-edits';
import type { UiContext } from '../ui/ui-context';
import { layerActivation, unitStepper } from './layer-tools';

/** Heads over the columns: with all controls where there is room, else as buttons that choose a layer. */
export function columnHeads(
  ui: UiContext,
  config: Config,
  scene: NetworkScene,
  isRoomy: boolean,
  chosen: number,
  choose: (layer: number) => void,
): TemplateResult[] {
  const last = scene.columns.length - 1;
  const width = isRoomy ? 96 : Math.min(96, scene.columnSpacing - 4);
  return scene.columns.map(({ x }, column) => {
    const style = `left:${x}px;inline-size:${width}px;margin-inline-start:${-width / 2}px`;
    const layer = column - 1;
    const content =
      column === 0
        ? inputsHead(ui, config, isRoomy)
        : column === last
          ? scoresHead(ui, config)
          : hiddenHead(ui, config, layer, isRoomy, chosen, choose);
    return html`<div class="head ${isRoomy ? 'roomy' : 'tight'}" style=${style}>${content}</div>`;
  });
}

function inputsHead({ i18n }: UiContext, config: Config, isRoomy: boolean): TemplateResult {
  const { network } = i18n.text;
  const inputs = inputUnits(config);
  const count = i18n.format.integer(inputs);
  const isVector = config.data.kind === 'vectors';
  const roomy = isVector ? `${count} ${network.numbers}` : network.features(inputs, count);
  const detail = isRoomy ? roomy : count;
  return html`<span class="title">${network.inputs}</span> <span class="detail">${detail}</span>`;
}

function scoresHead({ i18n }: UiContext, { loss }: Config): TemplateResult {
  return html`<span class="title">${i18n.text.network.scores}</span>
    <span class="detail">${i18n.text.losses[loss]}</span>`;
}

function hiddenHead(
  ui: UiContext,
  config: Config,
  layer: number,
  isRoomy: boolean,
  chosen: number,
  choose: (layer: number) => void,
): TemplateResult {
  const setting = config.network.layers[layer];
  if (setting === undefined) return html``;
  return isRoomy
    ? roomyHead(ui, config, layer)
    : tightHead(ui, setting, layer, layer === chosen, choose);
}

function roomyHead(ui: UiContext, config: Config, layer: number): TemplateResult {
  const { network } = ui.i18n.text;
  const number = ui.i18n.format.integer(layer + 1);
  return html`<div class="name-row">
      <span class="title">${network.hidden(number)}</span>
      <button
        class="tiny"
        type="button"
        aria-label=${network.removeLayer(number)}
        title=${network.removeLayer(number)}
        @click=${() => ui.change((now) => removeLayer(now, layer))}
      >
        ${ICONS.close}
      </button>
    </div>
    ${unitStepper(ui, config, layer)} ${layerActivation(ui, config, layer)}`;
}

function tightHead(
  { i18n }: UiContext,
  { units }: LayerConfig,
  layer: number,
  isChosen: boolean,
  choose: (layer: number) => void,
): TemplateResult {
  const { network } = i18n.text;
  const number = i18n.format.integer(layer + 1);
  const count = i18n.format.integer(units);
  return html`<button
    class="pick"
    type="button"
    aria-pressed=${String(isChosen)}
    aria-label=${`${network.hiddenShort(number)} ${count}: ${network.editLayer(number, network.units(units, count))}`}
    @click=${() => choose(layer)}
  >
    <span class="title">${network.hiddenShort(number)}</span>
    <span class="detail">${count}</span>
  </button>`;
}
