// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { NetworkScene } from '../render/network-scene';
import type { Config, LayerConfig } from '../shared/config';
import { inputUnits } from '../shared/network-shape';
import { columnName } from '../ui/column-name';
import { ICONS } from '../ui/icons';
import { removeLayer } from '../ui/layer-edits';
import type { UiContext } from '../ui/ui-context';
import { layerActivation, layerDropout, unitStepper } from './layer-tools';

const HEAD_GAP_PX = 2;
/** What the name of an outermost column needs. */
const OUTERMOST_PX = 48;
/** Narrower heads have room for the layer's number only. */
const LEAST_NAMED_PX = 34;

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
    const style =
      isRoomy || (column > 0 && column < last)
        ? `left:${x}px;inline-size:${width}px;margin-inline-start:${-width / 2}px`
        : outermostStyle(scene, column, width);
    const layer = column - 1;
    const content =
      column === 0
        ? inputsHead(ui, config, isRoomy)
        : column === last
          ? scoresHead(ui, config, isRoomy, scene.columns[last]?.count ?? 1)
          : hiddenHead(ui, config, layer, isRoomy, chosen, choose, width);
    return html`<div class="head ${isRoomy ? 'roomy' : 'tight'}" style=${style}>${content}</div>`;
  });
}

/** The outermost heads use the gutters, or eight layers on a phone would leave them no room. */
function outermostStyle(scene: NetworkScene, column: number, width: number): string {
  const inner = scene.columnSpacing - width / 2 - HEAD_GAP_PX;
  const x = scene.columns[column]?.x ?? 0;
  const outer = column === 0 ? x : scene.width - x;
  const reach = Math.max(width / 2, Math.min(outer, OUTERMOST_PX - inner));
  const left = column === 0 ? x - reach : x - inner;
  return `left:${left}px;inline-size:${inner + reach}px`;
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

function scoresHead(
  { i18n }: UiContext,
  config: Config,
  isRoomy: boolean,
  outputs: number,
): TemplateResult {
  const detail = isRoomy ? i18n.text.losses[config.loss] : i18n.format.integer(outputs);
  const last = config.network.layers.length + 1;
  return html`<span class="title">${columnName(i18n, config, last, last)}</span>
    <span class="detail">${detail}</span>`;
}

function hiddenHead(
  ui: UiContext,
  config: Config,
  layer: number,
  isRoomy: boolean,
  chosen: number,
  choose: (layer: number) => void,
  width: number,
): TemplateResult {
  const setting = config.network.layers[layer];
  if (setting === undefined) return html``;
  return isRoomy
    ? roomyHead(ui, config, layer)
    : tightHead(ui, setting, layer, layer === chosen, choose, width < LEAST_NAMED_PX);
}

function roomyHead(ui: UiContext, config: Config, layer: number): TemplateResult {
  const { network } = ui.i18n.text;
  const number = ui.i18n.format.integer(layer + 1);
  return html`<div class="name-row">
      <span class="title">${network.hidden(number)}</span>
      <button
        class="tiny remove-layer"
        type="button"
        aria-label=${network.removeLayer(number)}
        title=${network.removeLayer(number)}
        @click=${() => ui.change((now) => removeLayer(now, layer))}
      >
        ${ICONS.close}
      </button>
    </div>
    ${unitStepper(ui, config, layer)}
    ${
      ui.simple
        ? nothing
        : html`${layerActivation(ui, config, layer)} ${layerDropout(ui, config, layer)}`
    }`;
}

function tightHead(
  { i18n }: UiContext,
  { units }: LayerConfig,
  layer: number,
  isChosen: boolean,
  choose: (layer: number) => void,
  isNarrow: boolean,
): TemplateResult {
  const { network } = i18n.text;
  const number = i18n.format.integer(layer + 1);
  const count = i18n.format.integer(units);
  return html`<button
    class="pick ${isNarrow ? 'narrow' : ''}"
    type="button"
    aria-pressed=${String(isChosen)}
    aria-label=${`${network.hiddenShort(number)} ${count}: ${network.editLayer(number, network.units(units, count))}`}
    @click=${() => choose(layer)}
  >
    <span class="title">${isNarrow ? number : network.hiddenShort(number)}</span>
    <span class="detail">${count}</span>
  </button>`;
}
