// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { pagePool } from '../client/shared-pool';
import { jobProgress, jobProgressStyles } from '../elements/job-progress';
import '../elements/nn-restart-results';
import type { OpenRun } from '../elements/nn-restart-results';
import { poolTexts } from '../i18n/panels/pool';
import { problemSentence } from '../i18n/problem-text';
import type { Config } from '../shared/config';
import { PRESETS, presetOf } from '../shared/presets';
import type { Problem } from '../shared/problem';
import type { RestartSet } from '../shared/restart-outcome';
import {
  configOfSeed,
  dataFollowsSeed,
  type RestartPlan,
  USUAL_RESTARTS,
} from '../shared/restart-plan';
import type { PlaygroundStore } from '../store/playground-store';
import { RestartStudy } from '../store/restart-study';
import { controlStyles } from '../ui/control-styles';
import { fieldStyles } from '../ui/field-styles';
import { checkField } from '../ui/fields';
import '../ui/number-field';
import type { UiContext } from '../ui/ui-context';
import { UiElement } from '../ui/ui-element';
import { jobPanelStyles } from './job-panel-styles';

const USUAL_EPOCHS = 100;
const COUNTS = [10, 30, 100, 300, 1000];
const EPOCHS = [20, 100, 500, 2000, 4000];

/** Closing the panel, or moving it, loses no results. */
const studies = new WeakMap<PlaygroundStore, RestartStudy>();

function studyOf(store: PlaygroundStore): RestartStudy {
  let study = studies.get(store);
  if (study === undefined) {
    study = new RestartStudy(pagePool);
    studies.set(store, study);
  }
  return study;
}

/** Trains the present settings from many starts, and shows how they end. */
export class RestartsPanel extends UiElement {
  static override styles = [controlStyles, fieldStyles, jobProgressStyles, jobPanelStyles];
  static override properties: PropertyDeclarations = {
    ...UiElement.properties,
    count: { state: true },
    epochs: { state: true },
    sameData: { state: true },
  };

  declare private count: number;
  /** Null until somebody says otherwise: as long as the present run, or as its preset. */
  declare private epochs: number | null;
  declare private sameData: boolean;
  #usualEpochs: number | null = null;

  constructor() {
    super();
    this.count = USUAL_RESTARTS;
    this.epochs = null;
    this.sameData = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.ui !== undefined) studyOf(this.ui.store).job.cancel();
  }

  protected override view(ui: UiContext): TemplateResult {
    const texts = poolTexts(ui.i18n.language);
    const study = studyOf(ui.store);
    const progress = study.job.progress.value;
    const problem = study.job.problem.value;
    const sets = study.sets.value;
    return html`<div class="asked">
        ${this.#numbers(ui, progress !== null)}
        ${
          progress === null
            ? html`<button class="button filled" type="button" @click=${() => this.#run(ui)}>
              ${texts.restarts.run(this.count, ui.i18n.format.integer(this.count))}
            </button>`
            : jobProgress(progress, () => study.job.cancel(), texts, ui.i18n)
        }
        ${progress === null ? this.#keeper(ui, study) : nothing}
      </div>
      ${problem === null ? nothing : html`<p class="wrong" role="alert">${this.#sentence(problem, ui)}</p>`}
      ${sets.length === 0 ? html`<p class="hint">${texts.restarts.lead}</p>` : nothing}
      <nn-restart-results
        .i18n=${ui.i18n}
        .texts=${texts}
        .look=${`${ui.appearance} ${ui.colors}`}
        .sets=${sets}
        .openReason=${(set: RestartSet) => this.#whyNotOpened(set, ui)}
        @open-run=${(event: CustomEvent<OpenRun>) => this.#open(event.detail, ui)}
      ></nn-restart-results>`;
  }

  #numbers(ui: UiContext, isBusy: boolean): TemplateResult {
    const { restarts } = poolTexts(ui.i18n.language);
    const config = ui.store.config.value;
    const follows = dataFollowsSeed(config);
    return html`<nn-number-field
        .i18n=${ui.i18n}
        .label=${restarts.count}
        .path=${'restarts.count'}
        .value=${this.count}
        .suggestions=${COUNTS}
        ?disabled=${isBusy}
        @commit=${(event: CustomEvent<number>) => {
          this.count = event.detail;
        }}
      ></nn-number-field>
      <nn-number-field
        .i18n=${ui.i18n}
        .label=${restarts.epochs}
        .path=${'restarts.epochs'}
        .value=${this.#length(ui)}
        .suggestions=${EPOCHS}
        ?disabled=${isBusy}
        @commit=${(event: CustomEvent<number>) => {
          this.epochs = event.detail;
        }}
      ></nn-number-field>
      ${checkField(
        restarts.sameData,
        this.sameData || !follows,
        (on) => {
          this.sameData = on;
        },
        { disabled: isBusy || !follows, reason: follows ? undefined : restarts.sameAnyhow },
      )}`;
  }

  #keeper(ui: UiContext, study: RestartStudy): TemplateResult | typeof nothing {
    const { restarts } = poolTexts(ui.i18n.language);
    const isKept = study.kept.value !== null;
    if (study.sets.value.length === 0) return nothing;
    return html`<button
      class="button"
      type="button"
      aria-pressed=${String(isKept)}
      @click=${() => (isKept ? study.release() : study.keep())}
    >
      ${isKept ? restarts.release : restarts.keep}
    </button>`;
  }

  /** As when the panel was opened: it must not run away while the run goes on. */
  #length({ store }: UiContext): number {
    if (this.epochs !== null) return this.epochs;
    this.#usualEpochs ??= usualEpochs(store.config.peek(), store.metrics.peek()?.epoch ?? 0);
    return this.#usualEpochs;
  }

  #plan(ui: UiContext): RestartPlan {
    const length = this.#length(ui);
    return { count: this.count, length, unit: 'epoch', sameData: this.sameData };
  }

  async #run(ui: UiContext): Promise<void> {
    const study = studyOf(ui.store);
    await study.start([ui.store.config.peek()], this.#plan(ui));
    const newest = study.sets.peek().at(-1);
    if (study.job.problem.peek() !== null || newest === undefined) return;
    const { restarts } = poolTexts(ui.i18n.language);
    ui.announce(restarts.finished(ui.i18n.format.integer(newest.outcomes.length)));
  }

  #sentence(problem: Problem, { i18n }: UiContext): string {
    const { restarts } = poolTexts(i18n.language);
    const name = problem.path === 'restarts.count' ? restarts.count : restarts.epochs;
    return problemSentence(problem, i18n, 0, name);
  }

  #whyNotOpened({ config, plan }: RestartSet, { i18n, locked }: UiContext): string | null {
    const { restarts } = poolTexts(i18n.language);
    if (locked) return restarts.openLocked;
    return plan.sameData && dataFollowsSeed(config) ? restarts.openSameData : null;
  }

  #open({ set, seed }: OpenRun, ui: UiContext): void {
    ui.openRun(configOfSeed(set.config, seed), set.steps);
    ui.announce(poolTexts(ui.i18n.language).restarts.opened(String(seed)));
  }
}

/** As far as the present run is, or as its preset goes. */
function usualEpochs(config: Config, epoch: number): number {
  if (epoch >= 1) return Math.floor(epoch);
  const preset = presetOf(config);
  return preset === null ? USUAL_EPOCHS : PRESETS[preset].epochs;
}

customElements.define('nn-restarts-panel', RestartsPanel);
