// SPDX-License-Identifier: MIT
import { css, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { pagePool } from '../client/shared-pool';
import { jobProgress, jobProgressStyles } from '../elements/job-progress';
import { whenGone } from '../elements/when-gone';
import { poolTexts } from '../i18n/panels/pool';
import { problemSentence } from '../i18n/problem-text';
import { affordablePoints, bumpOf, LINE, PLANE_SIZES } from '../shared/landscape';
import type { JobRun } from '../store/job-run';
import { LandscapeStudy, type TakenLine } from '../store/landscape-study';
import type { PlaygroundStore } from '../store/playground-store';
import { type TakenWeights, takeShown } from '../store/shown-weights';
import { controlStyles } from '../ui/control-styles';
import { fieldStyles } from '../ui/field-styles';
import { selectField } from '../ui/fields';
import '../ui/number-field';
import type { UiContext } from '../ui/ui-context';
import { UiElement } from '../ui/ui-element';
import { asOf } from './as-of';
import { jobPanelStyles } from './job-panel-styles';
import './nn-loss-line';
import './nn-loss-plane';

/** Closing the panel, or moving it, loses no results. */
const studies = new WeakMap<PlaygroundStore, LandscapeStudy>();

function studyOf(store: PlaygroundStore): LandscapeStudy {
  const study = studies.get(store) ?? new LandscapeStudy(pagePool);
  studies.set(store, study);
  return study;
}

type PlaneSize = (typeof PLANE_SIZES)[number];

/** The loss around the present weights, along a line and on a plane; as of the step when it was asked for. */
export class LandscapePanel extends UiElement {
  static override styles = [
    controlStyles,
    fieldStyles,
    jobProgressStyles,
    jobPanelStyles,
    css`
      .both {
        display: grid;
        gap: 16px 32px;
      }
      @container (min-width: 640px) {
        .both {
          grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        }
      }
      .asked nn-number-field {
        inline-size: 84px;
      }
      .asked .field {
        inline-size: 128px;
      }
      nn-loss-line,
      nn-loss-plane {
        --nn-figure-height: 200px;
      }
      .on-plane .field {
        inline-size: 84px;
      }
      section {
        display: grid;
        align-content: start;
        gap: 8px;
        min-inline-size: 0;
      }
      /* The drawer is low where the screen is: then what is asked stands beside the drawing. */
      @container (min-width: 1000px) {
        section {
          grid-template: auto auto 1fr / 212px minmax(0, 1fr);
          gap: 8px 24px;
        }
        nn-loss-line,
        nn-loss-plane {
          --nn-figure-height: clamp(180px, 34vh - 84px, 240px);
          grid-area: 1 / 2 / span 5;
        }
      }
      h4 {
        margin: 0;
        font-size: inherit;
        font-weight: 650;
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    ...UiElement.properties,
    goesTo: { state: true },
    otherSeed: { state: true },
    size: { state: true },
    reach: { state: true },
    seed: { state: true },
  };

  declare private goesTo: 'start' | 'other';
  /** Null: the one after that of the run. */
  declare private otherSeed: number | null;
  declare private size: PlaneSize;
  declare private reach: number;
  declare private seed: number;

  constructor() {
    super();
    this.goesTo = 'start';
    this.otherSeed = null;
    this.size = PLANE_SIZES[1];
    this.reach = 1;
    this.seed = 1;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    const { ui } = this;
    if (ui !== undefined) whenGone(this, () => studyOf(ui.store).cancel());
  }

  protected override view(ui: UiContext): TemplateResult {
    const { landscape } = poolTexts(ui.i18n.language);
    const study = studyOf(ui.store);
    const isEmpty = study.line.value === null && study.plane.value === null;
    return html`${isEmpty ? html`<p class="hint">${landscape.lead}</p>` : nothing}
      <div class="both">${this.#line(ui, study)} ${this.#plane(ui, study)}</div>`;
  }

  #line(ui: UiContext, study: LandscapeStudy): TemplateResult {
    const texts = poolTexts(ui.i18n.language);
    const { landscape } = texts;
    const line = study.line.value;
    const isTrained = (ui.store.metrics.value?.step ?? 0) > 0;
    const reason = this.#tooLarge(ui, LINE.points) ?? (isTrained ? null : landscape.notTrained);
    return html`<section aria-labelledby="line">
      <h4 id="line">${landscape.line}</h4>
      <div class="asked">
        ${selectField({
          label: landscape.towards,
          value: this.goesTo,
          choices: [
            { value: 'start', label: landscape.fromStart },
            { value: 'other', label: landscape.toOther },
          ] as const,
          onChange: (kind) => {
            this.goesTo = kind;
          },
        })}
        ${
          this.goesTo === 'other'
            ? number(ui, landscape.otherSeed, 'landscape.seed', this.#other(ui), (seed) => {
                this.otherSeed = seed;
              })
            : nothing
        }
        ${this.#starter(ui, study.lineJob, reason, (taken) => this.#takeLine(ui, taken))}
      </div>
      ${this.#wrong(ui, study.lineJob)}
      <nn-loss-line
        .i18n=${ui.i18n}
        .texts=${texts}
        .look=${`${ui.appearance} ${ui.colors}`}
        .line=${line}
      ></nn-loss-line>
      ${line === null ? nothing : html`<p class="hint">${bumpText(line, ui)} ${asOf(line.taken, ui)}</p>`}
    </section>`;
  }

  #plane(ui: UiContext, study: LandscapeStudy): TemplateResult {
    const texts = poolTexts(ui.i18n.language);
    const { landscape } = texts;
    const plane = study.plane.value;
    return html`<section class="on-plane" aria-labelledby="plane">
      <h4 id="plane">${landscape.plane}</h4>
      <div class="asked">
        ${selectField<PlaneSize>({
          label: landscape.points,
          value: this.size,
          choices: PLANE_SIZES.map((value) => ({ value, label: landscape.size(String(value)) })),
          onChange: (size) => {
            this.size = size;
          },
        })}
        ${number(ui, landscape.reach, 'landscape.reach', this.reach, (reach) => {
          this.reach = reach;
        })}
        ${number(ui, landscape.directions, 'landscape.seed', this.seed, (seed) => {
          this.seed = seed;
        })}
        ${this.#starter(ui, study.planeJob, this.#tooLarge(ui, this.size ** 2), (taken) =>
          study.takePlane(taken, { size: this.size, reach: this.reach, seed: this.seed }),
        )}
      </div>
      ${this.#wrong(ui, study.planeJob)}
      <nn-loss-plane
        .i18n=${ui.i18n}
        .texts=${texts}
        .look=${`${ui.appearance} ${ui.colors}`}
        .plane=${plane}
      ></nn-loss-plane>
      ${plane === null ? nothing : html`<p class="hint">${asOf(plane.taken, ui)}</p>`}
    </section>`;
  }

  /** The button that starts a job, or how far it is; what keeps it from starting is said beside it. */
  #starter(
    ui: UiContext,
    job: JobRun,
    reason: string | null,
    start: (taken: TakenWeights) => Promise<void>,
  ): TemplateResult {
    const texts = poolTexts(ui.i18n.language);
    const progress = job.progress.value;
    if (progress !== null) return jobProgress(progress, () => job.cancel(), texts, ui.i18n);
    const click = (): void => {
      const taken = takeShown(ui.store);
      if (taken !== null) void start(taken);
    };
    return html`<button class="button filled" type="button" ?disabled=${reason !== null} @click=${click}>
        ${texts.landscape.compute}
      </button>
      ${reason === null ? nothing : html`<p class="hint">${reason}</p>`}`;
  }

  #wrong(ui: UiContext, job: JobRun): TemplateResult | typeof nothing {
    const problem = job.problem.value;
    if (problem === null) return nothing;
    return html`<p class="wrong" role="alert">${problemSentence(problem, ui.i18n)}</p>`;
  }

  #tooLarge({ store, i18n }: UiContext, points: number): string | null {
    const most = affordablePoints(store.config.value);
    if (points <= most) return null;
    const { landscape } = poolTexts(i18n.language);
    return landscape.tooLarge(i18n.format.integer(points), i18n.format.integer(most));
  }

  #other({ store }: UiContext): number {
    return this.otherSeed ?? (store.config.value.seed + 1) % 2 ** 32;
  }

  #takeLine(ui: UiContext, taken: TakenWeights): Promise<void> {
    const isOther = this.goesTo === 'other';
    return studyOf(ui.store).takeLine(
      taken,
      isOther ? { kind: 'other', seed: this.#other(ui) } : { kind: 'start' },
    );
  }
}

function number(
  { i18n }: UiContext,
  label: string,
  path: string,
  value: number,
  commit: (value: number) => void,
): TemplateResult {
  return html`<nn-number-field
    .i18n=${i18n}
    .label=${label}
    .path=${path}
    .value=${value}
    @commit=${(event: CustomEvent<number>) => commit(event.detail)}
  ></nn-number-field>`;
}

function bumpText(line: TakenLine, { i18n }: UiContext): string {
  const { landscape } = poolTexts(i18n.language);
  const bump = bumpOf(line);
  if (bump === null) return landscape.convex;
  const shown = (value: number): string => i18n.format.short(value);
  return landscape.bump(shown(bump.height), shown(bump.at), shown(bump.from), shown(bump.to));
}

customElements.define('nn-landscape-panel', LandscapePanel);
