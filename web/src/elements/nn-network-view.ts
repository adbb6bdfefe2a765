// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { CanvasSurface } from '../render/canvas-surface';
import type { DrawingColors } from '../render/drawing-colors';
import { groupAt } from '../render/network-hit';
import { layoutNetwork, type NetworkScene, revealed, scrolled } from '../render/network-scene';
import { networkShape } from '../shared/network-shape';
import { controlStyles } from '../ui/control-styles';
import type { UiContext } from '../ui/ui-context';
import { CanvasLabel } from './canvas-label';
import { CanvasView } from './canvas-view';
import { addLayerButton, layerTools } from './layer-tools';
import { NetworkCards } from './network-cards';
import { describeNetwork } from './network-description';
import { NetworkFocus } from './network-focus';
import { columnHeads } from './network-heads';
import { NetworkPlot } from './network-plot';
import { NetworkSpeech } from './network-speech';
import { networkStyles } from './network-styles';
import { type GraphTarget, type UnitPlace, unitTarget } from './network-target';
import { scrollStrips, type UnitHandlers, unitButtons } from './network-units';
import { nearestPlace, walk } from './network-walk';
import './nn-network-card';
import { firstShown, isRoomyScene, showsSizes } from './scene-checks';

/** The network: drawn on a canvas, with the controls of its layers over the columns. */
export class NetworkView extends CanvasView {
  static override styles = [controlStyles, networkStyles];
  static override properties: PropertyDeclarations = {
    scene: { state: true },
    chosen: { state: true },
    current: { state: true },
  };

  declare private scene: NetworkScene | null;
  /** The hidden layer whose controls show where there is no room for all. */
  declare private chosen: number;
  /** The unit in the tab order. */
  declare private current: UnitPlace;
  readonly #plot = new NetworkPlot();
  readonly #label = new CanvasLabel();
  readonly #speech = new NetworkSpeech();
  readonly #layerFocus = new NetworkFocus();
  readonly #cards = new NetworkCards({
    changed: () => {
      this.requestUpdate();
      this.redraw();
      this.#watchFigures();
    },
    scene: () => this.scene,
    canvas: () => this.canvas,
    root: () => this.renderRoot,
  });

  constructor() {
    super();
    this.scene = null;
    this.chosen = 0;
    this.current = { column: 0, unit: 0 };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#cards.dispose();
    this.#speech.dispose();
    this.ui?.store.watchers.watch(this);
  }

  protected override resized(surface: CanvasSurface): void {
    const config = this.ui?.store.config.peek();
    if (config === undefined) return;
    const firsts = this.scene?.columns.map(({ first }) => first);
    this.scene = layoutNetwork(networkShape(config).sizes, surface.width, surface.height, firsts);
    this.#cards.place();
  }

  protected override watch(ui: UiContext): void {
    super.watch(ui);
    ui.store.parameters.showsGradient.value;
    ui.store.parameters.locked.value;
    ui.overlay.value;
    this.#watchFigures();
    const { sizes } = networkShape(ui.store.config.value);
    const { surface } = this;
    if (surface === null || surface.width === 0) return;
    if (this.scene?.columns.length !== sizes.length || !showsSizes(this.scene, sizes)) {
      const firsts = this.scene?.columns.map(({ first }) => first);
      this.scene = layoutNetwork(sizes, surface.width, surface.height, firsts);
      this.#cards.keepWithin(sizes);
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
    return html`<div
        class="layers"
        @focusin=${this.#layerFocus.noteFocus}
        @focusout=${this.#layerFocus.noteBlur}
      >
        <div class="heads ${isRoomy ? '' : 'tight'}">
          ${fits ? columnHeads(ui, config, scene, isRoomy, chosen, this.#choose) : nothing}
          ${fits && isRoomy ? addLayerButton(ui, scene) : nothing}
        </div>
        ${fits && !isRoomy ? layerTools(ui, config, chosen) : nothing}
      </div>
      <div class="area" @wheel=${this.#wheeled}>
        <canvas
          role="img"
          class=${this.#cards.target?.kind === 'link' ? 'on-link' : ''}
          @pointermove=${this.#pointed}
          @pointerleave=${() => this.#cards.point(null)}
          @click=${this.#clicked}
        ></canvas>
        ${fits ? this.#graph(ui, scene) : nothing}
      </div>`;
  }

  #graph(ui: UiContext, scene: NetworkScene): TemplateResult {
    const { target, pinned } = this.#cards;
    const pinnedUnit = pinned && target?.kind === 'unit' ? target : null;
    const current = nearestPlace(scene, this.current);
    const shown = scene.columns[current.column]?.units.some(({ unit }) => unit === current.unit);
    const inOrder = shown ? current : firstShown(scene, current);
    const config = ui.store.config.value;
    return html`<div class="graph" role="group" aria-label=${ui.i18n.text.network.graph}>
        ${unitButtons(ui, config, scene, inOrder, pinnedUnit, this.#handlers)}
      </div>
      ${scrollStrips(ui, scene, this.#handlers)}
      <nn-network-card
        .ui=${ui}
        .target=${target}
        ?pinned=${pinned}
        @leave=${() => this.#leave()}
        @pointerenter=${() => this.#cards.stay()}
        @pointerleave=${() => this.#cards.point(null)}
        @focusin=${() => this.#cards.stay()}
        @focusout=${this.#blurred}
        @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && this.#escape(event)}
      ></nn-network-card>`;
  }

  readonly #handlers: UnitHandlers = {
    onFocus: (at) => {
      this.current = at;
      if (!this.#cards.pinned) this.#cards.focus(unitTarget(at));
    },
    onBlur: () => this.#blurred(),
    onPoint: (at) => this.#cards.point(at === null ? null : unitTarget(at)),
    onPress: (at) => this.#pin(unitTarget(at)),
    onKey: (event, at) => this.#keyed(event, at),
    onScroll: (column, units) => this.#scroll(column, units),
  };

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    this.#cards.show();
    this.#layerFocus.restore(this.renderRoot);
    if ((changed.has('scene') || changed.has('ui')) && this.ui)
      this.#speech.now(this.renderRoot, this.ui);
  }

  protected override paint(
    context: CanvasRenderingContext2D,
    _surface: CanvasSurface,
    colors: DrawingColors,
    ui: UiContext,
  ): void {
    const { scene } = this;
    if (scene === null) return;
    this.#plot.draw(context, scene, ui, colors, this.#cards.target);
    this.#label.update(this.canvas, () =>
      describeNetwork(ui.store.config.peek(), ui.store.view, ui.i18n),
    );
    this.#speech.later(this.renderRoot, ui);
  }

  #watchFigures(): void {
    const { parameters, watchers } = this.ui?.store ?? {};
    const gradient = parameters?.showsGradient.peek() || this.#cards.target !== null;
    watchers?.watch(this, { gradient: gradient === true, activity: true });
  }

  #pointed = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    this.#cards.point(this.#targetAt(event), { x: event.offsetX, y: event.offsetY });
  };

  #clicked = (event: PointerEvent): void => {
    const { scene } = this;
    const group = scene === null ? null : groupAt(scene, event.offsetX, event.offsetY);
    const column = group === null ? undefined : scene?.columns[group.column];
    if (group !== null && column !== undefined) {
      const page = Math.max(1, column.places - 2);
      this.#scroll(group.column, group.firstUnit === 0 ? -page : page);
      return;
    }
    const target = this.#targetAt(event);
    if (target === null) this.#cards.close();
    else this.#cards.pin(target, { x: event.offsetX, y: event.offsetY });
  };

  #targetAt({ offsetX, offsetY, pointerType }: PointerEvent): GraphTarget | null {
    const { ui, scene } = this;
    if (ui === undefined || scene === null) return null;
    return this.#plot.linkAt(ui, scene, { x: offsetX, y: offsetY }, pointerType === 'touch');
  }

  #wheeled = (event: WheelEvent): void => {
    const { scene, canvas } = this;
    if (scene === null || canvas === null || event.ctrlKey) return;
    const x = event.clientX - canvas.getBoundingClientRect().left;
    const column = scene.columns.findIndex((one) => Math.abs(one.x - x) < scene.columnSpacing / 2);
    const moved = scrolled(scene, column, Math.sign(event.deltaY));
    if (moved === null) return;
    event.preventDefault();
    this.#layout(moved);
  };

  #scroll(column: number, units: number): void {
    const moved = this.scene === null ? null : scrolled(this.scene, column, units);
    if (moved !== null) this.#layout(moved);
  }

  #layout(firsts: readonly number[]): void {
    const { scene } = this;
    if (scene === null) return;
    const sizes = scene.columns.map(({ count }) => count);
    this.scene = layoutNetwork(sizes, scene.width, scene.height, firsts);
    this.redraw();
  }

  #keyed(event: KeyboardEvent, at: UnitPlace): void {
    if (event.key === 'Escape') this.#escape(event);
    if (event.ctrlKey || event.metaKey || event.altKey || this.scene === null) return;
    const to = walk(this.scene, at, event.key);
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#cards.close();
    this.current = to;
    this.#layout(revealed(this.scene, to.column, to.unit));
    void this.#focusCurrent();
  }

  async #focusCurrent(options?: FocusOptions): Promise<void> {
    await this.updateComplete;
    const { column, unit } = this.current;
    this.renderRoot.querySelector<HTMLElement>(`[data-unit="${column}.${unit}"]`)?.focus(options);
  }

  #pin(target: GraphTarget): void {
    this.#cards.pin(target);
    void this.#cards.enter();
  }

  #escape(event: KeyboardEvent): void {
    if (this.#cards.target === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.#leave();
  }

  /** Closes the card; who was in it goes back to its unit. */
  #leave(): void {
    const { target } = this.#cards;
    const wasInside = this.#cards.hasFocus;
    if (target !== null) {
      this.current = target.kind === 'unit' ? target : { column: target.column, unit: target.to };
    }
    this.#cards.close();
    // It may have been left for a picture elsewhere on the page.
    const options = { preventScroll: true };
    if (wasInside) void this.#focusCurrent(options).then(() => this.#cards.close());
  }

  #blurred = (): void => {
    // Where the focus goes is known after the event.
    queueMicrotask(() => {
      const focused = (this.renderRoot as ShadowRoot).activeElement;
      if (!focused?.matches('.unit, nn-network-card')) this.#cards.point(null);
    });
  };

  #choose = (layer: number): void => {
    this.chosen = layer;
  };
}

customElements.define('nn-network-view', NetworkView);
