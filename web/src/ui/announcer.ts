// SPDX-License-Identifier: MIT
import { css, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { problemSentence } from '../i18n/problem-text';
import type { GoalMessage } from '../shared/protocol';
import { controlStyles } from './control-styles';
import { reachedSentence } from './goal-phrase';
import { progressParts } from './run-summary';
import type { UiContext } from './ui-context';
import { UiElement } from './ui-element';

const SUMMARY_INTERVAL_MS = 5000;

/** Says to screen readers what others see: state changes at once, progress every few seconds. */
export class Announcer extends UiElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        position: absolute;
      }
    `,
  ];
  static override properties: PropertyDeclarations = { sentence: { state: true } };

  declare private sentence: string;
  #wasPlaying = false;
  #lastStep = 0;
  #told: GoalMessage | null = null;
  #summaryTimer: ReturnType<typeof setInterval> | null = null;

  constructor() {
    super();
    this.sentence = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopSummaries();
    // Back on a page, what still trains is told anew.
    this.#wasPlaying = false;
  }

  /** Says `sentence`, even if it is the one that was said last. */
  say(sentence: string): void {
    // A live region tells nothing when its text stays the same.
    this.sentence = sentence === this.sentence ? `${sentence}\u00a0` : sentence;
  }

  protected override watch(ui: UiContext): void {
    const playing = ui.store.playing.value || ui.replaying.value;
    const metrics = ui.store.metrics.value;
    const { status } = ui.i18n.text;
    const step = metrics?.step ?? 0;
    if (playing !== this.#wasPlaying) {
      this.#wasPlaying = playing;
      if (playing) this.#startSummaries();
      else this.#stopSummaries();
      if (playing) this.say(status.playing);
      else if (step > 0) this.say(status.paused(summary(ui)));
    } else if (!playing && step !== this.#lastStep) {
      this.say(step === 0 ? status.reset : status.stepped(ui.i18n.format.integer(step)));
    }
    this.#lastStep = step;
    this.#tellGoal(ui);
  }

  #tellGoal(ui: UiContext): void {
    const reached = ui.store.reached.value;
    if (reached !== null && reached !== this.#told) this.say(reachedSentence(reached, ui.i18n));
    this.#told = reached;
  }

  protected override view(): TemplateResult {
    return html`<div class="visually-hidden" role="status">${this.sentence}</div>`;
  }

  #startSummaries(): void {
    this.#stopSummaries();
    // The language may have changed since training began.
    const tell = (): void => {
      if (this.ui !== undefined) this.say(summary(this.ui));
    };
    this.#summaryTimer = setInterval(tell, SUMMARY_INTERVAL_MS);
  }

  #stopSummaries(): void {
    if (this.#summaryTimer !== null) clearInterval(this.#summaryTimer);
    this.#summaryTimer = null;
  }
}

function summary(ui: UiContext): string {
  const diverged = ui.store.problems.peek().find((problem) => problem.code === 'diverged');
  const metrics = ui.store.metrics.peek();
  if (diverged !== undefined) return problemSentence(diverged, ui.i18n, metrics?.step ?? 0);
  return (progressParts(metrics, ui.i18n) ?? []).join('');
}

customElements.define('nn-announcer', Announcer);
