// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { CanvasSurface } from '../render/canvas-surface';
import type { DrawingColors } from '../render/drawing-colors';
import { NetworkPainter } from '../render/network-painter';
import { layoutNetwork, type NetworkScene } from '../render/network-scene';
import { networkShape } from '../shared/network-shape';
import { FEATURE_LABELS } from '../ui/choices';
import { controlStyles } from '../ui/control-styles';
import type { UiContext } from '../ui/ui-context';
import { CanvasLabel } from './canvas-label';
import { CanvasView } from './canvas-view';
import { addLayerButton, layerTools } from './layer-tools';
import { describeNetwork } from './network-description';
import { columnHeads } from './network-heads';
import { networkStyles } from './network-styles';

/** Narrowest distance between columns at which every head can hold its own controls. */
const ROOMY_SPACING_PX = 104;
/** Below it fingers are likely, and they need larger controls than a head can hold. */
const ROOMY_WIDTH_PX = 480;

/** The network: drawn on a canvas, with the controls of its layers over the columns. */
export class NetworkView extends CanvasView {
  static override styles = [controlStyles, networkStyles];
  static override properties: PropertyDeclarations = {
    scene: { state: true },
    chosen: { state: true },
  };

  declare private scene: NetworkScene | null;
  /** The hidden layer whose controls show where there is no room for all. */
  declare private chosen: number;
  readonly #painter = new NetworkPainter();
  readonly #label = new CanvasLabel();

  constructor() {
    super();
    this.scene = null;
    this.chosen = 0;
  }

  protected override resized(surface: CanvasSurface): void {
    const config = this.ui?.store.config.peek();
    if (config === undefined) return;
    this.scene = layoutNetwork(networkShape(config).sizes, surface.width, surface.height);
  }

  protected override watch(ui: UiContext): void {
    super.watch(ui);
    const { sizes } = networkShape(ui.store.config.value);
    const { surface } = this;
    if (surface === null || surface.width === 0) return;
    if (this.scene?.columns.length !== sizes.length || !showsSizes(this.scene, sizes)) {
      this.scene = layoutNetwork(sizes, surface.width, surface.height);
    }
  }

  protected override readonly changesSettings = true;

  protected override view(ui: UiContext): TemplateResult {
    const config = ui.store.config.value;
    const { scene } = this;
    const hidden = config.network.layers.length;
    // Heads wait for the drawing's geometry, which follows the config by one picture at most.
    const fits = scene !== null && scene.columns.length === hidden + 2;
    const isRoomy = fits && isRoomyScene(scene);
    const chosen = Math.min(this.chosen, hidden - 1);
    return html`<div class="heads ${isRoomy ? '' : 'tight'}">
        ${fits ? columnHeads(ui, config, scene, isRoomy, chosen, this.#choose) : nothing}
        ${fits && isRoomy ? addLayerButton(ui, scene) : nothing}
      </div>
      ${fits && !isRoomy ? layerTools(ui, config, chosen) : nothing}
      <div class="area"><canvas role="img"></canvas></div>`;
  }

  protected override paint(
    context: CanvasRenderingContext2D,
    _surface: CanvasSurface,
    colors: DrawingColors,
    ui: UiContext,
  ): void {
    const { view } = ui.store;
    const { scene } = this;
    if (view === null || scene === null) return;
    if (scene.columns.length !== view.layout.sizes.length) return;
    const config = ui.store.config.peek();
    this.#painter.draw(context, scene, view, config, colors, {
      inputLabels: config.features.map((name) => FEATURE_LABELS[name]),
      outputLabels: outputLabels(ui, view.layout.sizes.at(-1) ?? 1),
    });
    this.#label.update(this.canvas, () => describeNetwork(config, ui.store.view, ui.i18n));
  }

  #choose = (layer: number): void => {
    this.chosen = layer;
  };
}

function isRoomyScene({ columnSpacing, width }: NetworkScene): boolean {
  return columnSpacing >= ROOMY_SPACING_PX && width >= ROOMY_WIDTH_PX;
}

/** Whether a scene was laid out for these sizes. */
function showsSizes(scene: NetworkScene, sizes: readonly number[]): boolean {
  return scene.columns.every(
    ({ units, hiddenUnits }, column) => units.length + hiddenUnits === sizes[column],
  );
}

/** A single score speaks for class 1. */
function outputLabels({ i18n }: UiContext, outputs: number): string[] {
  const { classLabel } = i18n.text.network;
  return outputs === 1
    ? [classLabel(1)]
    : Array.from({ length: outputs }, (_, index) => classLabel(index));
}

customElements.define('nn-network-view', NetworkView);
