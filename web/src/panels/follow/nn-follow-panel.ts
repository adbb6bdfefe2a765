// SPDX-License-Identifier: MIT
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { FollowTexts } from '../../i18n/panels/catalogue/follow';
import { FOLLOW_TEXTS } from '../../i18n/panels/follow-texts';
import { LinkPainter } from '../../render/link-painter';
import type { TraceQuery } from '../../shared/trace';
import { controlStyles } from '../../ui/control-styles';
import { inputNames } from '../../ui/input-names';
import type { FrameView, UiContext } from '../../ui/ui-context';
import { UiElement } from '../../ui/ui-element';
import { exampleCount, exampleQuery, type OwnPoint, ownQuery, sameQuery } from './chosen-example';
import { FollowOverlay } from './follow-overlay';
import { type FollowStep, followSteps } from './follow-steps';
import { followStyles } from './follow-styles';
import type { Followed } from './followed';
import { listingView } from './listing-view';
import { LiveTrace, type Traced } from './live-trace';
import './nn-follow-chooser';
import { playerView } from './player-view';
import { stepList } from './step-list';
import { StepPlayer } from './step-player';
import { stepView } from './step-view';

/** Follows one example through the net and back, step by step. */
export class FollowPanel extends UiElement implements FrameView {
  static override styles = [controlStyles, followStyles];
  static override properties: PropertyDeclarations = {
    step: { state: true },
    asTable: { state: true },
    own: { state: true },
  };

  declare private step: number;
  declare private asTable: boolean;
  /** Followed instead of an example. */
  declare private own: OwnPoint | null;
  readonly #trace = new LiveTrace(
    () => this.ui?.store,
    () => this.#received(),
  );
  readonly #player = new StepPlayer(() => this.#advance());
  readonly #links = new LinkPainter();
  #hasBegun = false;
  /** The step whose button is to have the focus once it is drawn. */
  #focusStep = false;
  #followed: Followed | null = null;
  #query: TraceQuery | null = null;

  constructor() {
    super();
    this.step = 0;
    this.asTable = false;
    this.own = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#player.stop();
    this.#trace.stop();
    if (this.ui?.overlay.peek() instanceof FollowOverlay) this.ui.overlay.value = null;
  }

  /** New numbers have come, and somebody can see them. */
  draw(): void {
    this.requestUpdate();
  }

  protected override watch(ui: UiContext): void {
    ui.store.frame.value;
    const configured = ui.store.configured.value;
    if (configured === null) return;
    if (!this.#hasBegun) {
      this.#hasBegun = true;
      ui.example.value ??= 0;
    }
    if (ui.example.value !== null) this.own = null;
    // Whoever showed something else in the drawing has ended.
    if (ui.overlay.value === null) this.requestUpdate();
    this.#ask(ui);
  }

  /** What is followed; null where there is no such example. */
  #chosen(ui: UiContext): TraceQuery | null {
    const configured = ui.store.configured.peek();
    const config = ui.store.config.peek();
    if (configured === null) return null;
    const index = ui.example.peek();
    if (index !== null) return exampleQuery(config, configured, index);
    const isPoint = configured.layout.inputDimensions > 0;
    return this.own === null || !isPoint ? null : ownQuery(config, this.own);
  }

  #ask(ui: UiContext): void {
    const query = this.#chosen(ui);
    // The same object for the same question, so that nothing is rendered for it.
    if (!sameQuery(query, this.#query)) {
      this.#query = query;
      this.requestUpdate();
    }
    if (query !== null) this.#trace.ask(ui.store, query);
    else this.#trace.stop();
  }

  /** The drawing of the network may be in sight where the panel is not. */
  #received(): void {
    const { ui } = this;
    if (ui === undefined || !this.isConnected) return;
    this.#read();
    this.#showInDrawing(ui);
    ui.requestFrame(this);
  }

  protected override willUpdate(): void {
    this.#read();
  }

  /** Takes the newest answer. */
  #read(): void {
    const { traced } = this.#trace;
    if (this.#query === null || traced === null) this.#followed = null;
    else if (traced.view !== this.#followed?.view) this.#followed = followedOf(traced);
    if (this.#followed === null) return;
    this.step = Math.min(this.step, followSteps(this.#followed.config).length - 1);
  }

  protected override view(ui: UiContext): TemplateResult {
    const texts = FOLLOW_TEXTS[ui.i18n.language];
    // Read, so that another example or net is shown at once.
    ui.store.config.value;
    ui.example.value;
    return html`<div class="tools">
        <nn-follow-chooser
          .ui=${ui}
          .texts=${texts}
          .query=${this.#query}
          .isOwn=${this.own !== null}
          @own-point=${(event: CustomEvent<OwnPoint>) => this.#follow(ui, event.detail)}
        ></nn-follow-chooser>
        ${this.#playerView(ui, texts)}
      </div>
      ${this.#parts(ui, texts)}`;
  }

  #playerView(ui: UiContext, texts: FollowTexts): TemplateResult {
    return playerView({
      i18n: ui.i18n,
      texts,
      step: this.step,
      count: this.#steps.length,
      isPlaying: this.#player.isPlaying,
      asTable: this.asTable,
      go: (step) => this.#go(step),
      play: () => this.#togglePlay(),
      showAsTable: (asTable) => {
        this.asTable = asTable;
      },
    });
  }

  #parts(ui: UiContext, texts: FollowTexts): TemplateResult {
    const followed = this.#followed;
    const step = this.#steps[this.step];
    if (followed === null || step === undefined) {
      return html`<p class="message">${this.#reason(ui, texts)}</p>`;
    }
    return html`<div class="parts">
      ${stepList({
        texts,
        steps: this.#steps,
        current: this.step,
        config: followed.config,
        go: (to, focus) => this.#go(to, focus),
      })}
      <div class="main" role="region" aria-labelledby="step-title" tabindex="0">
        ${stepView(ui.i18n, texts, followed, step, this.asTable)}
      </div>
      <div class="listing">${listingView(texts, followed, step)}</div>
    </div>`;
  }

  /** Why nothing is followed. */
  #reason(ui: UiContext, texts: FollowTexts): string {
    const configured = ui.store.configured.value;
    if (configured === null) return texts.noExamples;
    if (this.#query !== null) return texts.waiting;
    const index = ui.example.value;
    if (index === null) {
      return configured.layout.inputDimensions > 0 ? texts.pickHint : texts.pickHintVectors;
    }
    const { integer } = ui.i18n.format;
    const count = exampleCount(configured.examples);
    return texts.noSuchExample(integer.call(ui.i18n.format, index + 1), String(count));
  }

  get #steps(): readonly FollowStep[] {
    return this.#followed === null ? [] : followSteps(this.#followed.config);
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    const { ui } = this;
    if (ui === undefined) return;
    this.#showInDrawing(ui);
    if (!changed.has('step') && !this.#focusStep) return;
    const current = this.renderRoot.querySelector<HTMLElement>('.step[aria-current="step"]');
    if (this.#focusStep) current?.focus({ preventScroll: true });
    this.#focusStep = false;
    if (current) bringIntoBox(current, '.steps');
    const line = this.renderRoot.querySelector<HTMLElement>('.line.current');
    if (line) bringIntoBox(line, '.code');
  }

  /** The step in the drawing of the network, or nothing there. */
  #showInDrawing(ui: UiContext): void {
    const before = ui.overlay.peek();
    // What somebody else shows there, as slow motion, goes first.
    if (before !== null && !(before instanceof FollowOverlay)) return;
    const step = this.#steps[this.step];
    const followed = this.#followed;
    const { own } = this;
    ui.overlay.value =
      followed === null || step === undefined
        ? null
        : new FollowOverlay(
            followed,
            step,
            own === null ? null : [own.x1, own.x2, own.target],
            this.#links,
          );
  }

  #follow(ui: UiContext, point: OwnPoint): void {
    this.own = point;
    ui.example.value = null;
    this.#ask(ui);
  }

  #go(step: number, focus = false): void {
    this.#player.stop();
    this.#focusStep = focus;
    this.step = Math.min(this.#steps.length - 1, Math.max(0, step));
    this.requestUpdate();
  }

  #advance(): boolean {
    const last = this.#steps.length - 1;
    if (this.step < last) this.step += 1;
    this.requestUpdate();
    return this.step < last;
  }

  #togglePlay(): void {
    if (this.#player.isPlaying) this.#player.stop();
    else {
      if (this.step >= this.#steps.length - 1) this.step = 0;
      this.#player.play();
    }
    this.requestUpdate();
  }
}

/** Scrolls the box around an item as little as shows it, the start of it where it is wider, and never the page. */
function bringIntoBox(item: HTMLElement, box: string): void {
  const around = item.closest<HTMLElement>(box);
  if (around === null) return;
  const inner = item.getBoundingClientRect();
  const outer = around.getBoundingClientRect();
  const down = Math.max(0, inner.bottom - outer.bottom) - Math.max(0, outer.top - inner.top);
  const start = inner.left - outer.left - around.clientLeft;
  const right = Math.max(0, Math.min(start, inner.right - outer.right));
  around.scrollBy(right + Math.min(0, start), down);
}

function followedOf({ view, config, query }: Traced): Followed {
  const scores = view.column(view.layerCount).values;
  return {
    view,
    config,
    target: query.target,
    inputNames: inputNames(config),
    scoreNames: Array.from(scores, (_, index) => `s${subscripts(index)}`),
  };
}

function subscripts(number: number): string {
  return [...String(number)].map((digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)]).join('');
}

customElements.define('nn-follow-panel', FollowPanel);
