// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Config } from '../shared/config';
import type { SnapshotView } from '../shared/snapshot';
import { controlStyles } from '../ui/control-styles';
import { explain } from '../ui/explain';
import { type Choice, selectField } from '../ui/fields';
import { ICONS } from '../ui/icons';
import { Throttle } from '../ui/throttle';
import type { UiContext } from '../ui/ui-context';
import { UiElement } from '../ui/ui-element';
import { largeButton } from './large-button';
import { networkCardStyles } from './network-card-styles';
import { unitFormula } from './network-formula';
import { stateOf, targetTitle, unitTitle } from './network-names';
import { type GraphTarget, hasTarget, isSameTarget, type UnitPlace } from './network-target';
import './nn-parameter-row';
import type { ParameterEdit } from './nn-parameter-row';
import { valueAt } from './probe';

/** There is no Escape key. */
const touched = matchMedia('(hover: none) and (pointer: coarse)');
const INTERVAL_MS = 100;
/** Units with more inputs show one weight at a time, to be chosen. */
const MOST_ROWS = 6;

/**
 * What a neuron or a link is, in live numbers, and its weights and bias to change. Dispatches `leave`
 * when the person closes it. Where it stands is up to the drawing.
 */
export class NetworkCard extends UiElement {
  static override styles = [controlStyles, networkCardStyles];
  static override properties: PropertyDeclarations = {
    target: { attribute: false },
    pinned: { type: Boolean, reflect: true },
    from: { state: true },
    piece: { state: true },
  };

  declare target: GraphTarget | null;
  declare pinned: boolean;
  /** The input whose weight is shown where there are too many for all. */
  declare private from: number;
  /** The piece of a maxout unit whose parameters are shown. */
  declare private piece: number;
  readonly #throttle = new Throttle(INTERVAL_MS);

  constructor() {
    super();
    this.target = null;
    this.pinned = false;
    this.from = 0;
    this.piece = 0;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#throttle.cancel();
  }

  /** Into the card, for people who came by keyboard. */
  async focusFirst(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.body')?.focus();
  }

  protected override watch(ui: UiContext): void {
    ui.store.frame.value;
    if (this.target !== null) this.#throttle.run(() => this.requestUpdate());
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('target') as GraphTarget | null | undefined;
    if (changed.has('target') && !isSameTarget(before ?? null, this.target)) {
      this.from = 0;
      this.piece = 0;
    }
  }

  protected override view(ui: UiContext): TemplateResult | typeof nothing {
    const { target } = this;
    const { view } = ui.store;
    const config = ui.store.config.value;
    if (target === null || view === null || !hasTarget(view.layout.sizes, target)) return nothing;
    const { network } = ui.i18n.text;
    const outputs = view.layout.sizes.at(-1) ?? 1;
    return html`<div class="body" role="group" tabindex="-1" aria-label=${network.card}>
      <div class="top">
        <h3>${targetTitle(config, ui.i18n, outputs, target)}</h3>
        ${explain({ i18n: ui.i18n, topic: 'card' }, network.card)}
        ${target.kind === 'unit' ? largeButton(ui, view.layout, target, this.#leave) : nothing}
        ${this.pinned ? this.#closeButton(ui) : nothing}
      </div>
      ${
        target.kind === 'unit'
          ? this.#unit(ui, config, view, target)
          : html`${this.#pieceChoice(ui, view, target.column)}
            ${this.#weight(ui, config, view, target, target.from, network.weight)}`
      }
      ${this.#foot(ui)}
    </div>`;
  }

  #closeButton({ i18n }: UiContext): TemplateResult {
    const { close } = i18n.text.network;
    return html`<button
      class="close"
      type="button"
      aria-label=${close}
      title=${close}
      @click=${this.#leave}
    >
      ${ICONS.close}
    </button>`;
  }

  readonly #leave = (): void => {
    this.dispatchEvent(new CustomEvent('leave'));
  };

  #unit(ui: UiContext, config: Config, view: SnapshotView, at: UnitPlace): TemplateResult {
    const { network } = ui.i18n.text;
    if (at.column === 0) {
      return html`<p>${network.inputNote}</p>${this.#probed(ui, view, at)}`;
    }
    const spoken = network.biasOf(unitTitle(config, ui.i18n, view.layout.sizes.at(-1) ?? 1, at));
    const slope = view.slopeIndex(at.column, at.unit);
    return html`<p class="formula">${unitFormula(config, ui.i18n, view, at)}</p>
      ${this.#probed(ui, view, at)} ${stateNote(ui, config, view, at)}
      <div class="rows">
        ${this.#pieceChoice(ui, view, at.column)}
        ${row(ui, view, view.biasIndex(at.column, at.unit, this.piece), network.bias, spoken)}
        ${slope === null ? nothing : row(ui, view, slope, network.slope, network.slope)}
        ${this.#incoming(ui, config, view, at)}
      </div>`;
  }

  #pieceChoice({ i18n }: UiContext, view: SnapshotView, column: number): unknown {
    const pieces = view.pieces(column);
    if (pieces === 1) return nothing;
    const { network } = i18n.text;
    return selectField({
      label: network.pieceChoice,
      value: Math.min(this.piece, pieces - 1),
      choices: Array.from({ length: pieces }, (_, value) => ({
        value,
        label: network.piece(i18n.format.integer(value + 1)),
      })),
      onChange: (value) => {
        this.piece = value;
      },
    });
  }

  #probed(ui: UiContext, view: SnapshotView, at: UnitPlace): TemplateResult | typeof nothing {
    const point = ui.probe.value;
    if (point === null) return nothing;
    const { format, text } = ui.i18n;
    const value = format.short(valueAt(view, at.column, at.unit, point));
    return html`<p>
      ${text.network.valueAt(value, text.output.probeAt(format.fixed2(point.x1), format.fixed2(point.x2)))}
    </p>`;
  }

  #incoming(ui: UiContext, config: Config, view: SnapshotView, at: UnitPlace): unknown {
    const inputs = view.layout.sizes[at.column - 1] ?? 0;
    const name = (unit: number): string =>
      unitTitle(config, ui.i18n, inputs, { column: at.column - 1, unit });
    const link = (from: number) => ({ column: at.column, from, to: at.unit });
    if (inputs <= MOST_ROWS) {
      return Array.from({ length: inputs }, (_, from) =>
        this.#weight(
          ui,
          config,
          view,
          link(from),
          from,
          shortName(config, ui, at.column - 1, from),
        ),
      );
    }
    const from = Math.min(this.from, inputs - 1);
    const choices: Choice<number>[] = Array.from({ length: inputs }, (_, value) => ({
      value,
      label: name(value),
    }));
    const choose = selectField({
      label: ui.i18n.text.network.weightFrom,
      value: from,
      choices,
      onChange: (value) => {
        this.from = value;
      },
    });
    const label = ui.i18n.text.network.weight;
    return html`${choose}${this.#weight(ui, config, view, link(from), from, label)}`;
  }

  #weight(
    ui: UiContext,
    config: Config,
    view: SnapshotView,
    { column, to }: { readonly column: number; readonly to: number },
    from: number,
    label: string,
  ): TemplateResult {
    const title = targetTitle(config, ui.i18n, view.layout.sizes.at(-1) ?? 1, {
      kind: 'link',
      column,
      from,
      to,
    });
    const spoken = ui.i18n.text.network.weightOf(title);
    return row(ui, view, view.weightIndex(column, to, from, this.piece), label, spoken);
  }

  #foot({ store, i18n }: UiContext): TemplateResult {
    const { network } = i18n.text;
    const pinned = touched.matches ? network.pinnedTouchHint : network.pinnedHint;
    const canUndo = store.parameters.edits.value.length > 0;
    return html`<div class="foot">
      <span>${this.pinned ? pinned : network.pinHint}</span>
      ${
        canUndo
          ? html`<button class="small undo" type="button" @click=${() => store.parameters.undo()}>
            ${network.undo}
          </button>`
          : nothing
      }
    </div>`;
  }
}

function row(
  { store, i18n }: UiContext,
  view: SnapshotView,
  parameter: number,
  label: string,
  spoken: string,
): TemplateResult {
  const { parameters, figures } = store;
  return html`<nn-parameter-row
    .i18n=${i18n}
    .label=${label}
    .spoken=${spoken}
    .value=${view.parameter(parameter)}
    .gradient=${figures.gradient?.[parameter] ?? null}
    ?locked=${parameters.locked.value.has(parameter)}
    @edit=${({ detail }: CustomEvent<ParameterEdit>) =>
      parameters.set(parameter, detail.value, detail.before)}
    @lock=${({ detail }: CustomEvent<boolean>) => parameters.lock(parameter, detail)}
  ></nn-parameter-row>`;
}

function stateNote(
  { store, i18n }: UiContext,
  config: Config,
  view: SnapshotView,
  at: UnitPlace,
): TemplateResult | typeof nothing {
  const state = stateOf(config, view, store.figures, at);
  if (state !== 'dead' && state !== 'saturated') return nothing;
  const { network } = i18n.text;
  return html`<p class="state">${state === 'dead' ? network.deadNote : network.saturatedNote}</p>`;
}

/** For the rows of a card: `x₁`, or `unit 3` of the layer before. */
function shortName(config: Config, { i18n }: UiContext, column: number, unit: number): string {
  if (column === 0) return i18n.text.network.fromUnit(unitTitle(config, i18n, 0, { column, unit }));
  return i18n.text.network.fromUnit(i18n.text.network.unitNumber(i18n.format.integer(unit + 1)));
}

customElements.define('nn-network-card', NetworkCard);
