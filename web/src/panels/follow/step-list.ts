// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { FollowTexts } from '../../i18n/panels/catalogue/follow';
import type { Config } from '../../shared/config';
import type { FollowStep } from './follow-steps';
import { stepFormula, stepTitle } from './step-texts';

/** Where a key leads from step `at` of `count`; null where it means nothing. */
export function stepAfterKey(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(count - 1, at + 1);
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

export interface StepListOptions {
  readonly texts: FollowTexts;
  readonly steps: readonly FollowStep[];
  readonly current: number;
  readonly config: Config;
  /** @param focus by a key: the focus goes along */
  readonly go: (step: number, focus: boolean) => void;
}

/** All steps, forward and backward; arrow keys walk through them. */
export function stepList(options: StepListOptions): TemplateResult {
  const { texts, steps, current, go } = options;
  const pressed = (event: KeyboardEvent): void => {
    const to = stepAfterKey(event.key, current, steps.length);
    if (to === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    go(to, true);
  };
  const turn = steps.findIndex(({ isBackward }) => isBackward);
  const half = (name: string, from: number, to: number): TemplateResult => html`<div
    class="half"
    role="group"
    aria-label=${name}
  >
    <span class="half-name" aria-hidden="true">${name}</span>
    <ol start=${from + 1}>
      ${steps.slice(from, to).map((step, at) => stepButton(options, step, from + at))}
    </ol>
  </div>`;
  return html`<div class="steps" role="group" aria-label=${texts.steps} @keydown=${pressed}>
    ${half(texts.forward, 0, turn)} ${half(texts.backward, turn, steps.length)}
  </div>`;
}

function stepButton(
  { texts, current, config, go }: StepListOptions,
  step: FollowStep,
  index: number,
): TemplateResult {
  const isCurrent = index === current;
  const title = stepTitle(texts, step, config);
  return html`<li>
    <button
      class="step"
      type="button"
      tabindex=${isCurrent ? 0 : -1}
      aria-current=${isCurrent ? 'step' : 'false'}
      title=${title}
      @click=${() => go(index, false)}
    >
      ${stepFormula(step, config)}<span class="visually-hidden">, ${title}</span>
    </button>
  </li>`;
}
