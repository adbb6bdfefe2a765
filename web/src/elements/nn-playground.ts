// SPDX-License-Identifier: MIT
import { LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { i18nFor, languageFor } from '../i18n/index';
import type { Config, LayerWeights, PartialConfig } from '../shared/config';
import { configFromQuery } from '../shared/config-link';
import type { Metrics } from '../shared/metrics';
import { PlaygroundError, type Problem } from '../shared/problem';
import type { Status } from '../store/playground-store';
import type { Announcer } from '../ui/announcer';
import { controlStyles } from '../ui/control-styles';
import { shortcutAction } from '../ui/shortcuts';
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
import { exportPlayground } from './playground-exports';
import './playground-parts';
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
  #goneTimer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.context = null;
    this.allSettings = false;
  }

  /** Settles when the engine runs and the first picture is drawn, or when there is no engine. */
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
    await this.#ask((session) => session.store.pause());
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

  /** Raw scores, one list per point `[x1, x2]`. */
  async predict(points: readonly (readonly number[])[]): Promise<number[][]> {
    const flat = flatPoints(points);
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
    return this.#ask((session) => exportPlayground(format, session.store, output?.canvas ?? null));
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
    const store = this.#session?.store;
    store?.report([...store.problems.peek(), ...problems]);
  }

  /** Space, → and R as pressed somewhere outside of a control; takes the event if it means anything. */
  pressKey(event: KeyboardEvent): void {
    const session = this.#session;
    if (session === null) return;
    const action = shortcutAction(event, session.store.playing.peek());
    if (action === null) return;
    event.preventDefault();
    session.runByUser(action);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    clearTimeout(this.#goneTimer);
    prefersDark.addEventListener('change', this.#refresh);
    this.addEventListener('keydown', this.#keyDown);
    takeEarlyProperty(this, 'config');
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
    const session = this.#session;
    if (session === null || old === value) return;
    if (isViewAttribute(name)) this.#viewChanged(session, name);
    else if (value !== null) void session.changeByAttribute(name, value);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { context } = this;
    if (context === null) return nothing;
    return playgroundTemplate(context, this.allSettings, () => {
      this.allSettings = !this.allSettings;
    });
  }

  #viewChanged(session: PlaygroundSession, name: string): void {
    const view = readViewAttributes(this);
    if (name === 'speed') void session.store.setSpeed(view.speed);
    const problems = view.problems.filter(({ path }) => path === name);
    if (problems.length > 0) session.store.report(problems);
    this.#refresh();
  }

  #begin(): void {
    if (!this.isConnected || this.#session !== null) return;
    const view = readViewAttributes(this);
    const start = this.#startSettings.read();
    const session = new PlaygroundSession(this, start.config, () => i18nFor(languageFor(this)));
    this.#session = session;
    this.#refresh();
    void session.store.setSpeed(view.speed);
    const problems = [...start.problems, ...view.problems];
    void this.#start(session, start.steps, problems, view.autoplay && !prefersCalm.matches);
  }

  async #start(
    session: PlaygroundSession,
    steps: number,
    problems: readonly Problem[],
    autoplay: boolean,
  ): Promise<void> {
    const ready = this.#ready;
    try {
      await session.start(steps);
      await nextFrame();
    } catch (error) {
      ready.reject(error);
      return;
    }
    if (problems.length > 0) session.store.report(problems);
    ready.resolve();
    dispatch(this, 'nn-ready', null);
    if (autoplay) session.runByUser('play');
  }

  #retry(): void {
    this.#ready = new Deferred();
    const session = this.#session;
    session?.store.dismiss();
    if (session !== null) void this.#start(session, 0, [], false);
  }

  /** Really gone: nothing is kept but the settings. */
  #end(): void {
    const session = this.#session;
    if (session === null) return;
    this.#startSettings.keep(session.store.config.peek());
    this.#session = null;
    this.context = null;
    session.dispose();
    this.#ready.reject(removed());
    this.#ready = new Deferred();
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

  readonly #keyDown = (event: KeyboardEvent): void => this.pressKey(event);
}

function removed(): PlaygroundError {
  return new PlaygroundError({ code: 'crashed', path: '', value: 'removed' });
}

customElements.define('nn-playground', NnPlayground);

declare global {
  interface HTMLElementTagNameMap {
    'nn-playground': NnPlayground;
  }
}
