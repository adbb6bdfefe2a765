// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { I18n } from '../i18n/index';
import type { PoolTexts } from '../i18n/panels/catalogue/pool';
import { commonFigures, hasDiverged, type RestartSet } from '../shared/restart-outcome';
import { ICONS } from '../ui/icons';
import type { RestartBand } from './restart-summary';

/** Digits that tell two runs apart. */
const EXACT_DIGITS = 6;

export interface RestartTableActions {
  /** Why the runs of a set cannot be opened; null where they can. */
  readonly reason: (set: RestartSet) => string | null;
  readonly open: (set: RestartSet, seed: number) => void;
  readonly close: () => void;
}

/** Every run with its exact figures, in the order of the seeds, each to be opened. */
export function restartTable(
  texts: PoolTexts,
  i18n: I18n,
  bands: readonly RestartBand[],
  { reason, open, close }: RestartTableActions,
): TemplateResult {
  const { restarts, job } = texts;
  const figures = commonFigures(bands.map(({ set }) => set));
  const isSeveral = bands.length > 1;
  const exact = (value: number | null): string =>
    value === null ? '–' : String(Number(value.toPrecision(EXACT_DIGITS)));
  const names = [restarts.seed, restarts.steps, ...figures.map((one) => restarts.figures[one])];
  return html`<div class="title">
      <strong id="table-title">${restarts.tableOf}</strong>
      <button class="button square plain" type="button" aria-label=${job.close} @click=${close}>
        ${ICONS.close}
      </button>
    </div>
    <div class="all" tabindex="0" role="region" aria-labelledby="table-title">
      <table>
        <thead>
          <tr>
            ${isSeveral ? html`<td></td>` : nothing}
            ${names.map((name) => html`<th scope="col">${name}</th>`)}
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${bands.flatMap(({ set, short }) =>
            set.outcomes.map(
              (outcome) => html`<tr>
                ${isSeveral ? html`<td class="name">${short}</td>` : nothing}
                <td>${outcome.seed}</td>
                <td>${i18n.format.integer(outcome.steps)}${hasDiverged(outcome, set) ? ' ↯' : ''}</td>
                ${figures.map((figure) => html`<td>${exact(outcome[figure])}</td>`)}
                <td>
                  <button
                    class="link"
                    type="button"
                    aria-label="${restarts.open}: ${restarts.seed} ${outcome.seed}"
                    title=${reason(set) ?? nothing}
                    ?disabled=${reason(set) !== null}
                    @click=${() => open(set, outcome.seed)}
                  >
                    ${restarts.open}
                  </button>
                </td>
              </tr>`,
            ),
          )}
        </tbody>
      </table>
    </div>`;
}
