// SPDX-License-Identifier: MIT
import { LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { i18nFor, languageFor } from '../i18n/index';
import type { Arithmetic } from '../shared/arithmetic';
import type { Config, LayerWeights, PartialConfig } from '../shared/config';
import type { Metrics } from '../shared/metrics';
import { isPictureKey } from '../shared/picture-choice';
import type { Problem } from '../shared/problem';
import type { TrainedRun } from '../store/run-link';
import type { Status } from '../store/store-options';
import type { Announcer } from '../ui/announcer';
import { pressKey } from '../ui/press-key';
import type { Remark } from '../ui/remark';
import type { UiContext } from '../ui/ui-context';
import { takeEarlyProperty } from './early-property';
import { elementStyles } from './element-styles';
import { FitWatch } from './fit-watch';
import type { OutputView } from './nn-output-view';
import { NO_METRICS } from './no-metrics';
import { ATTRIBUTES, isViewAttribute, readViewAttributes } from './playground-attributes';
import { createContext, prefersDark } from './playground-context';
import './playground-parts';
import { PlaygroundLife } from './playground-life';
import type { PlaygroundSession } from './playground-session';
import { playgroundTemplate } from './playground-template';
import { predictRows } from './predict-points';
import { siteUrl } from './site-url';
import { stillTemplate } from './still-picture';
import { TableDrop } from './table-drop';

/**
 * `<nn-playground>`: a network that trains while it is watched, see docs/embedding.md. Every promise
 * resolves once its effect is drawn and rejects with a `PlaygroundError`.
 */
export class NnPlayground extends LitElement {
  static override styles = elementStyles;
  static override properties: PropertyDeclarations = {
    context: { state: true },
    allSettings: { state: true },
  };

  static override get observedAttributes(): string[] {
    NnPlayground.finalize();
    return [...ATTRIBUTES];
  }

  declare private context: UiContext | null;
  declare private allSettings: boolean;
  readonly #life = new PlaygroundLife(this, () => this.#refresh());
  readonly #fit = new FitWatch(this);
  #simple: boolean | null = null;
  readonly #drop = new TableDrop(this, () => this.context);

  constructor() {
    super();
    this.context = null;
    this.allSettings = false;
  }

  /** Settles when the first picture is drawn, or when there is no engine; a link's steps come after. */
  get ready(): Promise<void> {
    return this.#life.ready;
  }

  /** The settings in force. Setting takes any part of a config and leaves the rest as it is. */
  get config(): Config {
    return this.#session?.store.config.peek() ?? this.#life.startSettings.read().config;
  }

  set config(partial: PartialConfig) {
    if (this.#session === null) this.#life.startSettings.add(partial);
    // What is wrong is reported by the store, as a notice and as `nn-error`.
    else this.#session.change(partial).catch(() => undefined);
  }

  /** Names of the classes of given points, class 0 first; they stay as long as the points do. */
  get classNames(): readonly string[] {
    return this.#session?.points.ownNames ?? [];
  }

  set classNames(names: readonly string[]) {
    this.#session?.points.nameClasses(names);
  }

  /** The newest figures; before there are any, those of a run without a step. */
  get metrics(): Metrics {
    return this.#session?.store.metrics.peek() ?? NO_METRICS;
  }

  /** What brings the run back to where it is; null where nothing can. */
  get trained(): TrainedRun | null {
    return this.#session?.trained ?? null;
  }

  get status(): Status {
    return this.#session?.store.status.peek() ?? 'idle';
  }

  /** The build of the engine that runs, whatever the attribute asks for; null while there is none. */
  get arithmetic(): Arithmetic | null {
    return this.#session?.store.build.running.peek() ?? null;
  }

  async play(): Promise<void> {
    await this.#life.ask((session) => session.store.play());
  }

  async pause(): Promise<void> {
    await this.#life.ask((session) => session.pause());
  }

  /** Trains `count` mini-batches. */
  step(count = 1): Promise<Metrics> {
    return this.#life.ask((session) => session.store.step(count));
  }

  /** Trains to the end of the `count`-th epoch from here. */
  epoch(count = 1): Promise<Metrics> {
    return this.#life.ask((session) => session.store.epoch(count));
  }

  /** Back to exactly the start, paused. */
  reset(): Promise<Metrics> {
    return this.#life.ask((session) => session.store.reset());
  }

  /** Pauses and shows the nearest recorded step at or before `step`, and resolves to it. */
  seek(step: number): Promise<number> {
    return this.#life.ask((session) => session.seek(step));
  }

  /** Raw scores, one list per point `[x1, x2]`, or per vector. */
  predict(points: readonly (readonly number[])[]): Promise<number[][]> {
    return predictRows(points, this.config.data, (flat) =>
      this.#life.ask((session) => session.store.questions.predict(flat)),
    );
  }

  getWeights(): Promise<LayerWeights[]> {
    return this.#life.ask((session) => session.store.getWeights());
  }

  setWeights(weights: readonly LayerWeights[]): Promise<Metrics> {
    return this.#life.ask((session) => session.store.setWeights(weights));
  }

  /** `json` or `png`. */
  exportAs(format: string): Promise<Blob> {
    const output = this.renderRoot.querySelector<OutputView>('nn-output-view');
    return this.#life.ask((session) => session.exports.exportAs(format, output?.canvas ?? null));
  }

  /** A link to the whole playground that brings back this picture. */
  async shareURL(): Promise<string> {
    const query = await this.#life.ask((session) => session.shareQuery(true));
    return new URL(`#${query}`, siteUrl()).href;
  }

  /** Takes the settings of a link over those of the attributes; what is wrong with it is shown. */
  async openLink(query: string): Promise<void> {
    if (this.#session === null) {
      this.#life.startSettings.setLink(query);
      return this.ready;
    }
    await this.#session.openLink(query, this.#life.startSettings.base().config);
  }

  /** Shows problems that a page found outside of the running element. */
  report(problems: readonly Problem[]): void {
    this.#session?.report(problems);
  }

  /** Shows quiet news that a page has about the running element. */
  remark(remark: Remark): void {
    this.#session?.remark(remark);
  }

  dismissRemark(remark: Remark): void {
    this.#session?.dismissRemark(remark);
  }

  /**
   * Whether only what a beginner needs is shown. A page that sets it offers the choice and may
   * remember it; null, as at first: all is shown, and there is no choice.
   */
  get simple(): boolean | null {
    return this.#simple;
  }

  set simple(simple: boolean | null) {
    this.#simple = simple;
    this.#refresh();
  }

  /** Space, → and others as pressed somewhere outside of a control; takes the event if it means anything. */
  readonly pressKey = (event: KeyboardEvent): void => {
    if (this.context !== null) pressKey(this.context, event);
  };

  /** A table pasted somewhere outside of a text field. */
  pasteTable(event: ClipboardEvent): void {
    this.#drop.pasted(event);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    prefersDark.addEventListener('change', this.#refresh);
    this.addEventListener('keydown', this.pressKey);
    takeEarlyProperty(this, 'config');
    this.#life.connect();
    this.#fit.connect();
    this.#drop.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    prefersDark.removeEventListener('change', this.#refresh);
    this.removeEventListener('keydown', this.pressKey);
    this.#fit.disconnect();
    this.#drop.disconnect();
    this.#life.disconnect();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (old === value) return;
    const session = this.#session;
    if (isViewAttribute(name)) this.#viewChanged(name);
    else if (value === null) return;
    else if (session === null) this.#life.startSettings.changeByAttribute(name, value);
    else void session.changeByAttribute(name, value);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { context } = this;
    if (context !== null) {
      return playgroundTemplate(context, this.allSettings && context.simple !== true, () => {
        this.allSettings = !this.allSettings;
      });
    }
    const play = () => void this.play().catch(() => undefined);
    return this.#life.waits
      ? stillTemplate(this.config, i18nFor(languageFor(this)), play)
      : nothing;
  }

  protected override updated(): void {
    this.#fit.update();
  }

  get #session(): PlaygroundSession | null {
    return this.#life.session;
  }

  #viewChanged(name: string): void {
    const view = readViewAttributes(this);
    this.#session?.viewChanged(name, view);
    if (name === 'arithmetic') this.#arithmeticChanged(view.arithmetic);
    // An instrument opens quickly because all else stays as it is, and the output follows by itself.
    if (name === 'view') this.requestUpdate();
    else if (!isPictureKey(name)) this.#refresh();
  }

  #arithmeticChanged(arithmetic: Arithmetic): void {
    this.#session?.setArithmetic(arithmetic);
    // The other module may be there where this one was not.
    if (this.status === 'error') this.#life.retry();
  }

  /** Makes a new context, so that every part shows the present language and colours. */
  #refresh = (): void => {
    const session = this.#session;
    this.requestUpdate();
    this.context =
      session &&
      createContext(
        this,
        session,
        {
          retry: () => this.#life.retry(),
          setSimple: (simple) => {
            this.simple = simple;
          },
          announce: (sentence) => {
            this.renderRoot.querySelector<Announcer>('nn-announcer')?.say(sentence);
          },
        },
        this.#simple,
      );
  };
}

customElements.define('nn-playground', NnPlayground);

declare global {
  interface HTMLElementTagNameMap {
    'nn-playground': NnPlayground;
  }
}
