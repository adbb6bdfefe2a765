// SPDX-License-Identifier: MIT
import { LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { i18nFor, languageFor } from '../i18n/index';
import { pointSize } from '../shared/check-points';
import type { Config, LayerWeights, PartialConfig } from '../shared/config';
import { configFromQuery } from '../shared/config-link';
import type { Metrics } from '../shared/metrics';
import type { Problem } from '../shared/problem';
import type { Status } from '../store/playground-store';
import type { Announcer } from '../ui/announcer';
import { controlStyles } from '../ui/control-styles';
import { tokens } from '../ui/tokens';
import type { UiContext } from '../ui/ui-context';
import { Deferred } from './deferred';
import { takeEarlyProperty } from './early-property';
import { nextFrame } from './next-frame';
import type { OutputView } from './nn-output-view';
import { NO_METRICS } from './no-metrics';
import { ATTRIBUTES, isViewAttribute, readViewAttributes } from './playground-attributes';
import { createContext, prefersDark } from './playground-context';
import { dispatch } from './playground-events';
import './playground-parts';
import { removed, startFailed } from './playground-problems';
import { PlaygroundSession } from './playground-session';
import { playgroundStyles } from './playground-styles';
import { playgroundTemplate } from './playground-template';
import { flatPoints, scoreRows } from './predict-points';
import { StartSettings } from './start-settings';

/** An element that leaves the page and comes back within this time goes on as if nothing happened. */
const GONE_AFTER_MS = 500;

const prefersCalm = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * `<nn-playground>`: a network that trains while it is watched. Attributes are the short names of
 * links (`data`, `layers`, `lr`, …) and `theme`, `lang`, `speed`, `autoplay`. Every promise
 * resolves once its effect is drawn and rejects with a `PlaygroundError`.
 */
export class NnPlayground extends LitElement {
  static override styles = [tokens, controlStyles, playgroundStyles];
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
  #session: PlaygroundSession | null = null;
  #ready = new Deferred<void>();
  readonly #startSettings = new StartSettings(this);
  /** Gone for good, unless it comes back: then it begins anew. */
  #ended = false;
  #goneTimer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.context = null;
    this.allSettings = false;
  }

  /** Settles when the first picture is drawn, or when there is no engine; a link's steps come after. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  /** The settings in force. Setting takes any part of a config and leaves the rest as it is. */
  get config(): Config {
    if (this.#session !== null) return this.#session.store.config.peek();
    return this.#startSettings.read().config;
  }

  set config(partial: PartialConfig) {
    if (this.#session === null) this.#startSettings.add(partial);
    // What is wrong is reported by the store, as a notice and as `nn-error`.
    else this.#session.change(partial).catch(() => undefined);
  }

  /** The newest figures; before there are any, those of a run without a step. */
  get metrics(): Metrics {
    return this.#session?.store.metrics.peek() ?? NO_METRICS;
  }

  get status(): Status {
    return this.#session?.store.status.peek() ?? 'idle';
  }

  async play(): Promise<void> {
    await this.#ask((session) => session.store.play());
  }

  async pause(): Promise<void> {
    await this.#ask((session) => session.pause());
  }

  /** Trains `count` mini-batches. */
  step(count = 1): Promise<Metrics> {
    return this.#ask((session) => session.store.step(count));
  }

  /** Trains to the end of the `count`-th epoch from here. */
  epoch(count = 1): Promise<Metrics> {
    return this.#ask((session) => session.store.epoch(count));
  }

  /** Back to exactly the start, paused. */
  reset(): Promise<Metrics> {
    return this.#ask((session) => session.store.reset());
  }

  /** Raw scores, one list per point `[x1, x2]`, or per vector. */
  async predict(points: readonly (readonly number[])[]): Promise<number[][]> {
    const flat = flatPoints(points, pointSize(this.config.data) - 1);
    if (points.length === 0) return [];
    const scores = await this.#ask((session) => session.store.predict(flat));
    return scoreRows(scores, points.length);
  }

  getWeights(): Promise<LayerWeights[]> {
    return this.#ask((session) => session.store.getWeights());
  }

  setWeights(weights: readonly LayerWeights[]): Promise<Metrics> {
    return this.#ask((session) => session.store.setWeights(weights));
  }

  /** `json` or `png`. */
  exportAs(format: string): Promise<Blob> {
    const output = this.renderRoot.querySelector<OutputView>('nn-output-view');
    return this.#ask((session) => session.exports.exportAs(format, output?.canvas ?? null));
  }

  /** A link to this page that brings back this picture. */
  async shareURL(): Promise<string> {
    const query = await this.#ask((session) => session.store.linkQuery());
    return new URL(`#${query}`, location.href).href;
  }

  /** Takes the settings of a link over those of the attributes; what is wrong with it is shown. */
  async openLink(query: string): Promise<void> {
    if (this.#session === null) {
      this.#startSettings.setLink(query);
      return this.ready;
    }
    const base = this.#startSettings.base().config;
    const { config, steps, problems } = configFromQuery(query, base, this.config);
    await this.#session.open(config, steps, problems);
  }

  /** Shows problems that a page found outside of the running element. */
  report(problems: readonly Problem[]): void {
    this.#session?.report(problems);
  }

  /** Space, → and R as pressed somewhere outside of a control; takes the event if it means anything. */
  pressKey(event: KeyboardEvent): void {
    this.#session?.pressKey(event);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    clearTimeout(this.#goneTimer);
    prefersDark.addEventListener('change', this.#refresh);
    this.addEventListener('keydown', this.#keyDown);
    takeEarlyProperty(this, 'config');
    if (this.#ended) this.#ready = new Deferred();
    this.#ended = false;
    if (this.#session !== null) this.#session.resume();
    // A microtask later, so that whoever made the element can still set its start.
    else queueMicrotask(() => this.#begin());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    prefersDark.removeEventListener('change', this.#refresh);
    this.removeEventListener('keydown', this.#keyDown);
    this.#session?.suspend();
    this.#goneTimer = setTimeout(() => this.#end(), GONE_AFTER_MS);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (old === value) return;
    const session = this.#session;
    if (isViewAttribute(name)) this.#viewChanged(name);
    else if (value === null) return;
    else if (session === null) this.#startSettings.changeByAttribute(name, value);
    else void session.changeByAttribute(name, value);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { context } = this;
    if (context === null) return nothing;
    return playgroundTemplate(context, this.allSettings, () => {
      this.allSettings = !this.allSettings;
    });
  }

  #viewChanged(name: string): void {
    const view = readViewAttributes(this);
    const problems = view.problems.filter(({ path }) => path === name);
    if (name === 'speed' && problems.length === 0) this.#session?.setSpeed(view.speed);
    this.#session?.report(problems);
    this.#refresh();
  }

  #begin(): void {
    if (!this.isConnected || this.#session !== null) return;
    try {
      this.#open();
    } catch (error) {
      this.#ready.reject(startFailed(this, error));
    }
  }

  #open(): void {
    const view = readViewAttributes(this);
    const start = this.#startSettings.read();
    const session = new PlaygroundSession(this, start.config, () => i18nFor(languageFor(this)));
    this.#session = session;
    this.#refresh();
    session.setSpeed(view.speed);
    void this.#start(session, start.steps, () => {
      session.report([...start.problems, ...view.problems]);
      if (view.autoplay && !prefersCalm.matches) session.playWhenSeen();
    });
  }

  async #start(session: PlaygroundSession, steps = 0, whenReady?: () => void): Promise<void> {
    const ready = this.#ready;
    try {
      await session.start(steps);
      await nextFrame();
    } catch (error) {
      ready.reject(error);
      return;
    }
    ready.resolve();
    dispatch(this, 'nn-ready', null);
    whenReady?.();
  }

  #retry(): void {
    this.#ready = new Deferred();
    const session = this.#session;
    session?.store.dismiss();
    if (session !== null) void this.#start(session);
  }

  /** Really gone: nothing is kept but the settings. */
  #end(): void {
    const session = this.#session;
    if (session !== null) this.#startSettings.keep(session.store.config.peek());
    this.#session = null;
    this.context = null;
    session?.dispose();
    // Those who wait hear of it, and so do those who ask before it comes back.
    this.#ready.reject(removed());
    this.#ready = new Deferred();
    this.#ready.reject(removed());
    this.#ended = true;
  }

  async #ask<T>(request: (session: PlaygroundSession) => Promise<T>): Promise<T> {
    await this.ready;
    const session = this.#session;
    if (session === null) throw removed();
    return session.ask(() => request(session));
  }

  /** Makes a new context, so that every part shows the present language and colours. */
  #refresh = (): void => {
    const session = this.#session;
    if (session === null) return;
    this.context = createContext(this, session, {
      retry: () => this.#retry(),
      shareLink: () => this.shareURL(),
      announce: (sentence) => {
        this.renderRoot.querySelector<Announcer>('nn-announcer')?.say(sentence);
      },
    });
  };

  readonly #keyDown = (event: KeyboardEvent): void => this.#session?.pressKey(event);
}

customElements.define('nn-playground', NnPlayground);

declare global {
  interface HTMLElementTagNameMap {
    'nn-playground': NnPlayground;
  }
}
