// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { problemSentence } from '../i18n/problem-text';
import { type GoalMark, hasMarks, markProblem, NO_GOAL } from '../shared/goal';
import type { Problem } from '../shared/problem';
import { arithmeticChoice } from './arithmetic-choice';
import { controlStyles } from './control-styles';
import { explain } from './explain';
import { goalPhrase } from './goal-phrase';
import { ICONS } from './icons';
import { followAnchor } from './place-popup';
import { popupStyles } from './popup-styles';
import { runOptionsStyles } from './run-options-styles';
import type { StepUnit, UiContext } from './ui-context';
import { UiElement } from './ui-element';

/** What is typed for a mark is in percent where its value is a share. */
const SCALE: Record<GoalMark, number> = { epochs: 1, trainLoss: 1, accuracy: 100 };

/** What a step trains, where playing stops by itself, and how the engine computes; in a list that opens from a button. */
export class RunOptions extends UiElement {
  static override styles = [controlStyles, popupStyles, runOptionsStyles];
  static override properties: PropertyDeclarations = {
    open: { state: true },
    problems: { state: true },
  };

  declare private open: boolean;
  /** What is wrong with what stands in the fields. */
  declare private problems: Partial<Record<GoalMark, Problem>>;
  #stopFollowing: (() => void) | null = null;

  constructor() {
    super();
    this.open = false;
    this.problems = {};
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopFollowing?.();
    this.#stopFollowing = null;
    this.open = false;
  }

  protected override view(ui: UiContext): TemplateResult {
    const { run } = ui.i18n.text;
    const phrase = goalPhrase(ui.store.goal.value, ui.i18n);
    return html`<button
        class="button toggle ${phrase ? 'set' : ''}"
        type="button"
        aria-label=${phrase ? `${run.options}. ${phrase}` : run.options}
        title=${phrase || run.options}
        aria-expanded=${String(this.open)}
        popovertarget="options"
      >
        ${phrase ? ICONS.goal : nothing}${ICONS.chevron}
      </button>
      <div
        class="popup"
        id="options"
        popover="auto"
        role="group"
        aria-label=${run.options}
        @toggle=${this.#toggled}
      >
        <fieldset aria-label=${run.stepBy}>
          <legend>${run.stepBy} ${explain({ i18n: ui.i18n, topic: 'stepBy' }, run.stepBy)}</legend>
          ${unitChoice(ui, 'step', run.batch)} ${unitChoice(ui, 'epoch', run.epoch)}
        </fieldset>
        <fieldset aria-label=${run.until}>
          <legend>${run.until} ${explain({ i18n: ui.i18n, topic: 'until' }, run.until)}</legend>
          ${this.#mark(ui, 'epochs', run.epochs)} ${this.#mark(ui, 'trainLoss', run.trainLoss)}
          ${this.#mark(ui, 'accuracy', run.accuracy)}
          <p class="hint">${run.untilHint}</p>
          <button
            class="button"
            type="button"
            ?disabled=${!hasMarks(ui.store.goal.value)}
            @click=${() => this.#clear(ui)}
          >
            ${run.clear}
          </button>
        </fieldset>
        ${arithmeticChoice(ui)}
        <div class="end">
          <button class="button" type="button" popovertarget="options">${run.close}</button>
        </div>
      </div>`;
  }

  #mark(ui: UiContext, mark: GoalMark, label: string): TemplateResult {
    const value = ui.store.goal.value[mark];
    const problem = this.problems[mark];
    const shown = value === null ? '' : ui.i18n.format.setting(rounded(value * SCALE[mark]));
    const change = (event: Event): void =>
      this.#change(ui, mark, (event.target as HTMLInputElement).value);
    return html`<label class="mark">
        <span>${label}</span>
        <input
          type="text"
          inputmode="decimal"
          autocomplete="off"
          placeholder=${ui.i18n.text.run.never}
          aria-invalid=${problem ? 'true' : nothing}
          aria-describedby=${problem ? `wrong-${mark}` : nothing}
          .value=${problem ? nothing : live(shown)}
          @change=${change}
        />
      </label>
      ${
        problem
          ? html`<p class="wrong" id="wrong-${mark}" role="alert">
            ${problemSentence(problem, ui.i18n)}
          </p>`
          : nothing
      }`;
  }

  #change(ui: UiContext, mark: GoalMark, text: string): void {
    const isEmpty = text.trim() === '';
    const value = isEmpty ? null : Number(text) / SCALE[mark];
    const problem = value === null ? null : markProblem(mark, value, text);
    const { [mark]: _, ...others } = this.problems;
    this.problems = problem ? { ...others, [mark]: inTyped(problem, mark) } : others;
    if (problem === null) ui.setGoal({ ...ui.store.goal.peek(), [mark]: value });
  }

  #clear(ui: UiContext): void {
    this.problems = {};
    ui.setGoal(NO_GOAL);
  }

  #toggled = (event: ToggleEvent): void => {
    this.open = event.newState === 'open';
    const button = this.renderRoot.querySelector<HTMLElement>('.toggle');
    this.#stopFollowing?.();
    this.#stopFollowing =
      this.open && button ? followAnchor(event.target as HTMLElement, button) : null;
  };
}

function unitChoice(ui: UiContext, unit: StepUnit, label: string): TemplateResult {
  return html`<label class="choice">
    <input
      type="radio"
      name="unit"
      .checked=${live(ui.stepUnit.value === unit)}
      @change=${() => ui.setStepUnit(unit)}
    />
    <span>${label}</span>
  </label>`;
}

/** The range as it is typed. */
function inTyped(problem: Problem, mark: GoalMark): Problem {
  const { min = 0, max = 0 } = problem;
  return { ...problem, min: min * SCALE[mark], max: max * SCALE[mark] };
}

/** Without the digits that multiplying brings in. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

customElements.define('nn-run-options', RunOptions);
