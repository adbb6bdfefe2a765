// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { FollowTexts } from '../../i18n/panels/catalogue/follow';
import type { FollowStep } from './follow-steps';
import type { Followed } from './followed';
import { isLineOf, isListed, numpyListing } from './numpy-listing';

/** The NumPy lines with those of the step marked, or why there are none. */
export function listingView(
  texts: FollowTexts,
  { config, view, target }: Followed,
  step: FollowStep,
): TemplateResult {
  const head = html`<h4 class="heading" id="listing">${texts.listing}</h4>`;
  if (!isListed(config)) return html`${head}<p class="hint">${texts.listingTooLarge}</p>`;
  const lines = numpyListing(config, view.features.values, target);
  return html`${head}
    <div class="code" role="region" aria-labelledby="listing" tabindex="0">
      <ol>
        ${lines.map((line) => {
          const isCurrent = isLineOf(line, step);
          return html`<li
            class=${isCurrent ? 'line current' : 'line'}
            aria-current=${isCurrent ? 'step' : 'false'}
          ><code>${line.code}</code>${line.shape === '' ? '' : html`<span class="comment"># ${line.shape}</span>`}</li>`;
        })}
      </ol>
    </div>
    <p class="hint">${texts.listingNote}</p>`;
}
