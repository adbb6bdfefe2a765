// SPDX-License-Identifier: MIT
import { css, html, nothing, type TemplateResult } from 'lit';
import { problemSentence } from '../i18n/problem-text';
import type { Problem } from '../shared/problem';
import { calmerRate } from './choices';
import { controlStyles } from './control-styles';
import { reachedSentence } from './goal-phrase';
import { ICONS } from './icons';
import type { Remark } from './remark';
import type { UiContext } from './ui-context';
import { UiElement } from './ui-element';

const MOST_SHOWN = 5;

/** What the person has to be told, with a remedy where there is one. */
export class Notices extends UiElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
      }
      .notice {
        display: flex;
        align-items: center;
        gap: 12px;
        padding: 6px var(--nn-gutter);
        border-block-end: 1px solid var(--nn-line);
        box-shadow: inset 4px 0 var(--nn-ink);
        background: var(--nn-sunken);
      }
      .sentences {
        flex: 1;
        line-height: 1.45;
        overflow-wrap: anywhere;
      }
      p {
        margin: 2px 0;
      }
      .quiet {
        box-shadow: none;
        background: var(--nn-surface);
      }
      .notice .button.plain:not(:disabled):hover {
        background: var(--nn-surface);
      }
      @container (max-width: 639px) {
        .notice {
          flex-wrap: wrap;
          padding-block: 8px;
        }
        .sentences {
          flex-basis: 70%;
        }
        .remedy {
          order: 3;
          flex-basis: 100%;
        }
      }
    `,
  ];

  #asked: Remark | null = null;

  protected override view(ui: UiContext): TemplateResult {
    const problems = ui.store.problems.value;
    return html`<div role="alert" aria-label=${ui.i18n.text.notice.label}>
        ${problems.length === 0 ? nothing : this.#notice(ui, problems)}
      </div>
      <div role="status" aria-label=${ui.i18n.text.notice.remarks}>
        ${reachedNotice(ui)} ${ui.remarks.value.map((remark) => remarkNotice(ui, remark))}
      </div>`;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    const question = this.ui?.remarks.peek().find((remark) => remark.isQuestion) ?? null;
    if (question === this.#asked) return;
    this.#asked = question;
    if (question !== null) this.renderRoot.querySelector<HTMLElement>('.question .last')?.focus();
  }

  #notice(ui: UiContext, problems: readonly Problem[]): TemplateResult {
    const { notice } = ui.i18n.text;
    const step = ui.store.metrics.peek()?.step ?? 0;
    const hidden = problems.length - MOST_SHOWN;
    return html`<div class="notice">
      ${ICONS.info}
      <div class="sentences">
        ${sentences(ui, problems.slice(0, MOST_SHOWN), step)}
        ${hidden > 0 ? moreSentences(ui, problems.slice(MOST_SHOWN), step) : nothing}
      </div>
      ${remedy(ui, problems)}
      <button
        class="button square plain"
        type="button"
        aria-label=${notice.dismiss}
        title=${notice.dismiss}
        @click=${() => ui.store.report([])}
      >
        ${ICONS.close}
      </button>
    </div>`;
  }
}

function sentences(ui: UiContext, problems: readonly Problem[], step: number): TemplateResult[] {
  return problems.map((problem) => html`<p>${problemSentence(problem, ui.i18n, step)}</p>`);
}

function moreSentences(ui: UiContext, problems: readonly Problem[], step: number): TemplateResult {
  const { more } = ui.i18n.text.notice;
  return html`<details>
    <summary>${more(ui.i18n.format.integer(problems.length))}</summary>
    ${sentences(ui, problems, step)}
  </details>`;
}

function remedy(ui: UiContext, problems: readonly Problem[]): TemplateResult | typeof nothing {
  const { notice } = ui.i18n.text;
  // A lower rate is no remedy for a weight that was set by hand.
  if (problems.some(({ code, path }) => code === 'diverged' && path !== 'weights')) {
    const learningRate = calmerRate(ui.store.config.value.training.learningRate);
    const cure = (): void => {
      ui.change({ training: { learningRate } });
      ui.run('reset');
    };
    return remedyButton(notice.calmer(ui.i18n.format.setting(learningRate)), cure);
  }
  if (problems.some((problem) => problem.code === 'mended')) {
    return remedyButton(notice.reset, () => ui.run('reset'));
  }
  const isStuck = problems.some(({ code }) => code === 'noEngine' || code === 'engineLost');
  return isStuck && ui.store.status.value === 'error'
    ? remedyButton(notice.retry, () => ui.retry())
    : nothing;
}

/** Why the run rests, until it goes on. */
function reachedNotice(ui: UiContext): TemplateResult | typeof nothing {
  const reached = ui.store.reached.value;
  if (reached === null) return nothing;
  return html`<div class="notice quiet">
    ${ICONS.goal}
    <div class="sentences"><p>${reachedSentence(reached, ui.i18n)}</p></div>
  </div>`;
}

function remarkNotice(ui: UiContext, remark: Remark): TemplateResult {
  const { notice, remarks, remarkActions } = ui.i18n.text;
  const { actions, isQuestion = false } = remark;
  return html`<div class="notice quiet ${isQuestion ? 'question' : ''}">
    ${ICONS.info}
    <div class="sentences"><p>${remarks[remark.code]}</p></div>
    ${actions.map(
      ({ code, run }, at) => html`<button
        class="button remedy ${at === actions.length - 1 ? 'last' : ''}"
        type="button"
        @click=${run}
      >
        ${remarkActions[code]}
      </button>`,
    )}
    ${
      isQuestion
        ? nothing
        : html`<button
          class="button square plain"
          type="button"
          aria-label=${notice.dismiss}
          title=${notice.dismiss}
          @click=${() => ui.dismissRemark(remark)}
        >
          ${ICONS.close}
        </button>`
    }
  </div>`;
}

function remedyButton(label: string, onClick: () => void): TemplateResult {
  return html`<button class="button remedy" type="button" @click=${onClick}>${label}</button>`;
}

customElements.define('nn-notices', Notices);
