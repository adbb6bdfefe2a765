// SPDX-License-Identifier: MIT
import { signal } from '@preact/signals-core';
import { html, type TemplateResult } from 'lit';
import { pagePool } from '../client/shared-pool';
import { type I18n, i18nFor, languageFor } from '../i18n/index';
import type { PoolTexts } from '../i18n/panels/catalogue/pool';
import { poolTexts } from '../i18n/panels/pool';
import { problemSentence } from '../i18n/problem-text';
import { DEFAULT_CONFIG } from '../shared/config';
import { configToQuery, linkNumbers, MAX_LINK_NUMBERS, maxLinkSteps } from '../shared/config-link';
import { PlaygroundError, type Problem } from '../shared/problem';
import type { RestartSet } from '../shared/restart-outcome';
import { configOfSeed, dataFollowsSeed, problemOfPlan } from '../shared/restart-plan';
import { RestartStudy } from '../store/restart-study';
import { controlStyles } from '../ui/control-styles';
import { SignalElement } from '../ui/signal-element';
import { tokens } from '../ui/tokens';
import { jobProgress, jobProgressStyles } from './job-progress';
import './nn-restart-results';
import type { OpenRun } from './nn-restart-results';

import {
  type AskedRestarts,
  RESTART_ATTRIBUTES,
  readRestartAttributes,
} from './restart-attributes';
import { restartsElementStyles } from './restarts-element-styles';
import { siteUrl } from './site-url';
import { whenGone } from './when-gone';
import { whenSeen } from './when-seen';

/**
 * `<nn-restarts>`: trains a config, or two, from many starts and shows how they end. Attributes are
 * the short names of a config, `count`, `epochs` or `steps`, `other`, `same-data` and `autoplay`; see
 * docs/embedding.md.
 */
export class NnRestarts extends SignalElement {
  static override styles = [tokens, controlStyles, jobProgressStyles, restartsElementStyles];

  static override get observedAttributes(): string[] {
    NnRestarts.finalize();
    return [...RESTART_ATTRIBUTES];
  }

  readonly #study = new RestartStudy(pagePool);
  readonly #attributes = signal(0);
  #stopWaiting: (() => void) | null = null;

  /** How the runs of each config ended; empty before the first. */
  get results(): readonly RestartSet[] {
    return this.#study.sets.peek();
  }

  /**
   * Runs what the attributes say. Resolves with the results, fewer than asked for after `cancel()`,
   * and rejects with a `PlaygroundError` when there is something wrong; what is shown then stays.
   */
  async run(): Promise<readonly RestartSet[]> {
    const { configs, plan } = this.#asked();
    await this.#study.start(configs, plan);
    const problem = this.#study.job.problem.peek();
    if (problem !== null) throw new PlaygroundError(problem);
    this.dispatchEvent(
      new CustomEvent('nn-done', { detail: this.results, bubbles: true, composed: true }),
    );
    return this.results;
  }

  /** Ends what is under way; the runs that are done are shown. */
  cancel(): void {
    this.#study.job.cancel();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    prefersDark.addEventListener('change', this.#lookChanged);
    this.#stopWaiting = whenSeen(this, () => {
      this.#stopWaiting?.();
      if (this.hasAttribute('autoplay')) void this.run().catch(() => undefined);
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    prefersDark.removeEventListener('change', this.#lookChanged);
    this.#stopWaiting?.();
    whenGone(this, () => this.cancel());
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (old !== value) this.#attributes.value += 1;
  }

  protected override render(): TemplateResult {
    this.#attributes.value;
    const i18n = i18nFor(languageFor(this));
    const texts = poolTexts(i18n.language);
    const sets = this.#study.sets.value;
    return html`<div class="frame" lang=${i18n.language} role="group" aria-label=${texts.restarts.heading}>
      <div class="asked">
        <p class="lead">${texts.restarts.lead}</p>
        ${this.#starter(i18n, texts)}
      </div>
      ${this.#problems().map(
        (problem) => html`<p class="wrong" role="alert">${sentence(problem, i18n, texts)}</p>`,
      )}
      <nn-restart-results
        .i18n=${i18n}
        .texts=${texts}
        .look=${`${this.getAttribute('theme')} ${this.getAttribute('colors')} ${prefersDark.matches}`}
        .sets=${sets}
        .openReason=${(set: RestartSet) => whyNotOpened(set, texts)}
        @open-run=${(event: CustomEvent<OpenRun>) => open(event.detail)}
      ></nn-restart-results>
    </div>`;
  }

  #starter(i18n: I18n, texts: PoolTexts): TemplateResult {
    const progress = this.#study.job.progress.value;
    if (progress !== null) return jobProgress(progress, () => this.cancel(), texts, i18n);
    const { configs, plan } = this.#asked();
    const isPossible = configs.every((config) => problemOfPlan(plan, config) === null);
    // What is wrong is shown.
    const run = (): void => void this.run().catch(() => undefined);
    return html`<button class="button filled" type="button" ?disabled=${!isPossible} @click=${run}>
      ${isPossible ? texts.restarts.run(plan.count, i18n.format.integer(plan.count)) : texts.restarts.train}
    </button>`;
  }

  /** Of the attributes, and of the last attempt; each once. */
  #problems(): readonly Problem[] {
    const { problems } = this.#asked();
    const last = this.#study.job.problem.value;
    const isNew = last !== null && !problems.some(({ path }) => path === last.path);
    return isNew ? [...problems, last] : problems;
  }

  #asked(): AskedRestarts {
    return readRestartAttributes(this, DEFAULT_CONFIG);
  }

  readonly #lookChanged = (): void => this.requestUpdate();
}

function sentence(problem: Problem, i18n: I18n, { restarts }: PoolTexts): string {
  const names: Readonly<Record<string, string>> = {
    'restarts.count': restarts.count,
    'restarts.epochs': restarts.epochs,
    'restarts.steps': restarts.steps,
  };
  return problemSentence(problem, i18n, 0, names[problem.path]);
}

const prefersDark = matchMedia('(prefers-color-scheme: dark)');

/** A run is opened by a link, which carries only so much. */
function whyNotOpened({ config, plan, steps }: RestartSet, { restarts }: PoolTexts): string | null {
  if (plan.sameData && dataFollowsSeed(config)) return restarts.openSameData;
  const isTooMuch = steps > maxLinkSteps(config) || linkNumbers(config) > MAX_LINK_NUMBERS;
  return isTooMuch ? restarts.openTooLong : null;
}

/** In a playground of its own, which trains as far. */
function open({ set, seed }: OpenRun): void {
  const query = configToQuery(configOfSeed(set.config, seed));
  const url = new URL(`#${query}&steps=${set.steps}`, siteUrl());
  window.open(url.href, '_blank', 'noopener');
}

customElements.define('nn-restarts', NnRestarts);

declare global {
  interface HTMLElementTagNameMap {
    'nn-restarts': NnRestarts;
  }
}
