// SPDX-License-Identifier: MIT
import { css, html, type TemplateResult } from 'lit';
import type { I18n } from '../i18n/index';
import type { PoolTexts } from '../i18n/panels/catalogue/pool';

/** How far a job is, with a button that ends it. */
export function jobProgress(
  share: number,
  cancel: () => void,
  { job }: PoolTexts,
  { format }: I18n,
): TemplateResult {
  const shown = format.wholePercent(share);
  return html`<div class="job">
    <progress max="1" value=${share} aria-label=${job.progress} aria-valuetext=${job.under(shown)}></progress>
    <span class="share" aria-hidden="true">${shown}</span>
    <button class="button" type="button" @click=${cancel}>${job.cancel}</button>
  </div>`;
}

export const jobProgressStyles = css`
  .job {
    display: flex;
    align-items: center;
    gap: 8px;
    min-inline-size: 0;
  }
  progress {
    appearance: none;
    flex: 1 1 120px;
    min-inline-size: 40px;
    block-size: 6px;
    border: 0;
    border-radius: 3px;
    background: var(--nn-sunken);
    outline: 1px solid var(--nn-line);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--nn-sunken);
  }
  progress::-webkit-progress-value {
    background: var(--nn-ink);
  }
  progress::-moz-progress-bar {
    background: var(--nn-ink);
  }
  .share {
    inline-size: 4ch;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
`;
