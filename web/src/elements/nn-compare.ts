// SPDX-License-Identifier: MIT
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { compareTexts } from '../i18n/compare';
import { i18nFor, languageFor, languageOf } from '../i18n/index';
import { comparisonAddress } from '../shared/compare-snippets';
import { type Comparison, valuesOf } from '../shared/comparison';
import { comparisonToQuery, readComparisonLink } from '../shared/comparison-link';
import { DEFAULT_CONFIG } from '../shared/config';
import { configFromShortNames, SHORT_NAMES } from '../shared/config-link';
import type { Metrics } from '../shared/metrics';
import type { Problem } from '../shared/problem';
import '../ui/compare-setting';
import { controlStyles } from '../ui/control-styles';
import { saveFile } from '../ui/download';
import { SignalElement } from '../ui/signal-element';
import { tokens } from '../ui/tokens';
import { THEMES } from '../ui/ui-context';
import { readColors } from './colors-attribute';
import type { CompareContext } from './compare-context';
import { exportComparison } from './compare-exports';
import { CompareLife, type CompareStart } from './compare-life';
import type { CompareSession } from './compare-session';
import { compareStyles } from './compare-styles';
import { type CompareActions, compareTemplate } from './compare-template';
import './nn-compare-chart';
import type { CompareChart } from './nn-compare-chart';
import './nn-compare-panel';
import type { ComparePanel } from './nn-compare-panel';
import './nn-compare-readouts';
import './nn-compare-results';
import './nn-compare-share';
import type { CompareShare } from './nn-compare-share';
import { readViewAttributes } from './playground-attributes';
import { prefersDark } from './playground-context';
import { dispatch } from './playground-events';
import { siteUrl } from './site-url';

/** Attributes that say what is compared; a change of one compares anew. */
const COMPARED: readonly string[] = [...SHORT_NAMES, 'vary', 'values'];
const VIEW: readonly string[] = ['lang', 'theme', 'colors', 'ui', 'lock', 'speed'];

/**
 * `<nn-compare>`: one config with one setting varied, in two to six panels that train in step.
 * Attributes are the short names of links, `vary` and `values`, see docs/embedding.md. Promises
 * resolve once their effect is drawn and reject with a `PlaygroundError`.
 */
export class NnCompare extends SignalElement {
  static override styles = [tokens, controlStyles, compareStyles];
  static override properties: PropertyDeclarations = { context: { state: true } };

  static override get observedAttributes(): string[] {
    NnCompare.finalize();
    return [...COMPARED, ...VIEW];
  }

  declare private context: CompareContext | null;
  readonly #life = new CompareLife(
    this,
    () => this.#read(),
    () => this.#refresh(),
  );
  #link: string | null = null;
  #isStale = false;

  constructor() {
    super();
    this.context = null;
  }

  /** Settles when the first pictures are drawn, or when there is no engine. */
  get ready(): Promise<void> {
    return this.#life.ready;
  }

  /** What is compared. */
  get comparison(): Comparison {
    return this.#life.session?.run.comparison.peek() ?? this.#read().comparison;
  }

  /** The figures of each run, in the order of the values; empty before there are any. */
  get metrics(): readonly Metrics[] {
    return this.#life.session?.run.conductor.metrics.peek() ?? [];
  }

  async play(): Promise<void> {
    await this.#life.ask(async ({ run }) => run.conductor.play());
  }

  async pause(): Promise<void> {
    await this.#life.ask(({ run }) => run.conductor.pause());
  }

  /** Trains `count` mini-batches in every run. */
  step(count = 1): Promise<readonly Metrics[]> {
    return this.#train(({ run }) => run.conductor.advance(count));
  }

  /** Trains to the end of the first run's epoch. */
  epoch(): Promise<readonly Metrics[]> {
    return this.#train(({ run }) => run.conductor.epoch());
  }

  /** All runs back to exactly their start. */
  reset(): Promise<readonly Metrics[]> {
    return this.#train(({ run }) => run.conductor.reset());
  }

  /** `csv` or `png`. */
  exportAs(format: string): Promise<Blob> {
    return this.#life.ask(async () => {
      const { context } = this;
      if (context === null) throw new Error('no context');
      const find = <T extends Element>(name: string) => this.renderRoot.querySelectorAll<T>(name);
      const panels = [...find<ComparePanel>('nn-compare-panel')].flatMap(
        ({ canvas }) => canvas ?? [],
      );
      const chart = find<CompareChart>('nn-compare-chart')[0]?.canvas ?? null;
      return exportComparison(format, context, { element: this, panels, chart });
    });
  }

  /** A link to a page with this comparison, trained as far as it is. */
  async shareURL(): Promise<string> {
    return this.#life.ask(async () => comparisonAddress(siteUrl(), this.#query()));
  }

  /** Takes what a link compares over what the attributes say; what is wrong with it is shown. */
  async openLink(link: string): Promise<void> {
    this.#link = link;
    const { session } = this.#life;
    if (session === null) return this.ready;
    const { comparison, problems, steps } = this.#read();
    await session.open(comparison);
    session.run.report(problems);
    if (steps > 0) await session.run.conductor.advance(steps);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    prefersDark.addEventListener('change', this.#refresh);
    this.#life.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    prefersDark.removeEventListener('change', this.#refresh);
    this.#life.disconnect();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    const { session } = this.#life;
    if (old === value || session === null) return;
    if (COMPARED.includes(name)) this.#compareLater();
    else if (name === 'speed') session.run.conductor.setSpeed(readViewAttributes(this).speed);
    this.#refresh();
  }

  protected override render(): TemplateResult {
    const { context } = this;
    if (context === null) return html``;
    return html`${compareTemplate(context, readViewAttributes(this).layout, this.#actions)}
      <div class="visually-hidden" role="status">${newsOf(context)}</div>`;
  }

  readonly #actions: CompareActions = {
    play: () => this.#act(({ run }) => run.conductor.play()),
    pause: () => this.#act(({ run }) => run.conductor.pause()),
    step: () => this.#act(({ run }) => run.conductor.advance()),
    epoch: () => this.#act(({ run }) => run.conductor.epoch()),
    reset: () => this.#act(({ run }) => run.conductor.reset()),
    compare: (comparison) => this.#act((session) => this.#compare(session, comparison)),
    save: (format) => {
      const name = `comparison.${format}`;
      void this.exportAs(format).then((blob) => saveFile(name, blob), this.#show);
    },
    share: () =>
      this.renderRoot.querySelector<CompareShare>('nn-compare-share')?.show(this.#query()),
    retry: () => this.#life.retry(),
    setLanguage: () => {
      const { otherTag } = this.context?.i18n.text.language ?? { otherTag: 'en' };
      this.setAttribute('lang', languageOf(otherTag) ?? 'en');
      dispatch(this, 'nn-change', { path: 'lang', value: otherTag, byUser: true });
    },
    setTheme: () => {
      const now = THEMES.indexOf(readViewAttributes(this).theme);
      const theme = THEMES[(now + 1) % THEMES.length] ?? 'auto';
      this.setAttribute('theme', theme);
      dispatch(this, 'nn-change', { path: 'theme', value: theme, byUser: true });
    },
  };

  readonly #show = (error: unknown): void => {
    const problem = (error as { problem?: Problem }).problem;
    if (problem === undefined) throw error;
    this.#life.session?.run.report([problem]);
  };

  #act(action: (session: CompareSession) => unknown): void {
    const { session } = this.#life;
    session?.act();
    if (session !== null) action(session);
  }

  /** Compares what the person chose, and tells once that is in force. */
  async #compare(session: CompareSession, comparison: Comparison): Promise<void> {
    session.run.report([]);
    await session.open(comparison);
    const detail = { vary: comparison.vary, values: valuesOf(comparison), byUser: true };
    this.dispatchEvent(new CustomEvent('nn-compare', { detail, bubbles: true, composed: true }));
  }

  async #train(request: (session: CompareSession) => Promise<void>): Promise<readonly Metrics[]> {
    await this.#life.ask(request);
    return this.metrics;
  }

  #query(): string {
    const run = this.#life.session?.run;
    return comparisonToQuery(this.comparison, run?.conductor.step.peek() ?? 0);
  }

  /** Attributes, and over them the link. */
  #read(): CompareStart {
    const entries = new Map<string, string>();
    for (const name of SHORT_NAMES) {
      const value = this.getAttribute(name);
      if (value !== null) entries.set(name, value);
    }
    const base = configFromShortNames(entries, DEFAULT_CONFIG);
    const view = readViewAttributes(this);
    const problems = [...base.problems, ...view.problems];
    const own = ['vary', 'values', 'steps'].flatMap((name) => {
      const value = this.getAttribute(name);
      return value === null ? [] : `${name}=${encodeURIComponent(value)}`;
    });
    const linked = readComparisonLink([...own, this.#link ?? ''].join('&'), base.config);
    return { ...linked, problems: [...problems, ...linked.problems] };
  }

  /** Several attributes that change together are one comparison; a wrong one changes nothing. */
  #compareLater(): void {
    if (this.#isStale) return;
    this.#isStale = true;
    queueMicrotask(() => {
      this.#isStale = false;
      const { session } = this.#life;
      if (session === null) return;
      const { comparison, problems } = this.#read();
      session.run.report(problems);
      if (problems.length === 0) void session.open(comparison);
    });
  }

  /** Makes a new context, so that every part shows the present language and colours. */
  readonly #refresh = (): void => {
    const { session } = this.#life;
    this.requestUpdate();
    if (session === null) {
      this.context = null;
      return;
    }
    const i18n = i18nFor(languageFor(this));
    const { theme, locked } = readViewAttributes(this);
    this.context = {
      run: session.run,
      i18n,
      text: compareTexts(i18n.language),
      theme,
      colors: readColors(this).colors,
      locked,
      siteUrl: siteUrl(),
      requestFrame: (view) => session.frames.request(view),
    };
  };
}

/** What people who listen have to know of the run. */
function newsOf({ run, text, i18n }: CompareContext): string {
  const { conductor } = run;
  const count = run.panels.value.length;
  if (conductor.playing.value || conductor.isBusy.value)
    return text.started(count, i18n.format.integer(count));
  return text.paused(i18n.format.integer(conductor.step.peek()));
}

customElements.define('nn-compare', NnCompare);

declare global {
  interface HTMLElementTagNameMap {
    'nn-compare': NnCompare;
  }
}
