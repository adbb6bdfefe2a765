// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { I18n } from '../../i18n/index';
import type { FollowTexts } from '../../i18n/panels/catalogue/follow';
import type { Equation, MatrixPart, ScalarPart } from './equation';
import { equationText, equationView } from './equation-view';
import type { FollowStep } from './follow-steps';
import type { Followed } from './followed';
import { exactEntry } from './matrix-format';
import './nn-number-table';
import { quantityMath, quantityText } from './quantity-math';
import { stepEquations } from './step-equations';
import { stepReason, stepTitle } from './step-texts';

/** One step in words, with its equations or the same numbers in tables. */
export function stepView(
  { format }: I18n,
  texts: FollowTexts,
  followed: Followed,
  step: FollowStep,
  asTable: boolean,
): TemplateResult {
  const { config, view } = followed;
  const equations = stepEquations(step, followed);
  return html`<div aria-live="polite">
      <h4 class="title" id="step-title">${stepTitle(texts, step, config)}</h4>
      <p>${stepReason(texts, step, config)}</p>
    </div>
    ${
      asTable
        ? html`<div class="tables">${tables(texts, equations)}</div>`
        : html`<div class="equations">
            ${equations.map((one) => equationView(one, texts.equationOf(equationText(one))))}
          </div>`
    }
    <p class="note">
      ${texts.trained(format.integer(view.trace.step))} ${drawnText(texts, step)}
      ${config.network.layers.some(({ dropout }) => dropout > 0) ? texts.noDropout : nothing}
      ${step.kind === 'loss' && hasPenalty(followed) ? texts.noPenalty : nothing}
    </p>`;
}

/** What the links and neurons of the drawing show meanwhile. */
function drawnText({ drawn }: FollowTexts, { kind, isBackward }: FollowStep): string {
  if (kind === 'affine') return drawn.products;
  if (kind === 'parameterGradient') return drawn.gradients;
  if (kind === 'inputGradient') return drawn.back;
  return isBackward ? drawn.slopes : drawn.values;
}

function hasPenalty({ config }: Followed): boolean {
  return config.regularization.l1 > 0 || config.regularization.l2 > 0;
}

/** Every quantity of the equations once. */
function tables(texts: FollowTexts, equations: readonly Equation[]): TemplateResult[] {
  const seen = new Map<string, TemplateResult>();
  for (const part of equations.flat()) {
    if (part.kind === 'operator' || part.quantity === undefined) continue;
    const name = quantityText(part.quantity);
    if (seen.has(name)) continue;
    seen.set(name, part.kind === 'matrix' ? matrixTable(texts, part) : single(part));
  }
  return [...seen.values()];
}

function matrixTable(texts: FollowTexts, part: MatrixPart): TemplateResult {
  return html`<nn-number-table .shown=${part} .texts=${texts}></nn-number-table>`;
}

function single({ quantity, value }: ScalarPart): TemplateResult {
  const name = quantity === undefined ? nothing : quantityMath(quantity);
  return html`<p class="single">${name} = ${exactEntry(value)}</p>`;
}
