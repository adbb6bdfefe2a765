// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { I18n } from '../i18n/index';
import type { PoolTexts } from '../i18n/panels/catalogue/pool';
import {
  differences,
  isLoss,
  notableRuns,
  type RankedRun,
  type RestartFigure,
  type RestartSet,
} from '../shared/restart-outcome';
import { type Spread, spreadOf } from '../shared/spread';

/** One set of runs with its names, and its runs by rank. */
export interface RestartBand {
  readonly set: RestartSet;
  /** What tells it from the other set; empty where it is alone. */
  readonly short: string;
  readonly name: string;
  readonly runs: readonly RankedRun[];
}

export function spreadOfBand({ runs }: RestartBand): Spread | null {
  return spreadOf(runs.map(({ value }) => value));
}

/** A value as it is shown everywhere: losses with three digits, accuracies in percent. */
export function valueText(value: number, figure: RestartFigure, { format }: I18n): string {
  return isLoss(figure) ? format.short(value) : format.percent(value);
}

/** What the sets are called: by what tells them apart, and by how many runs they have. */
export function setNames(
  sets: readonly RestartSet[],
  { restarts }: PoolTexts,
  { format }: I18n,
): { short: string; long: string }[] {
  const [one, other] = sets;
  const apart = one && other ? differences(one.config, other.config) : [''];
  return sets.map(({ outcomes, plan }, index) => {
    const ordinal = index === 0 ? restarts.first : restarts.second;
    const short = sets.length === 1 ? '' : apart[index] || ordinal;
    const count = format.integer(outcomes.length);
    return { short, long: restarts.named(short, count, format.integer(plan.length)) };
  });
}

/** The statistics of each set, and its best, median and worst run to be opened. */
export function restartSummary(
  texts: PoolTexts,
  i18n: I18n,
  bands: readonly RestartBand[],
  figure: RestartFigure,
  reason: (set: RestartSet) => string | null,
  open: (set: RestartSet, seed: number) => void,
): TemplateResult {
  const { restarts } = texts;
  const spreads = bands.map(spreadOfBand);
  const row = (label: string, cell: (spread: Spread) => unknown): TemplateResult => html`<tr>
    <th scope="row">${label}</th>
    ${spreads.map((spread) => html`<td>${spread === null ? '–' : cell(spread)}</td>`)}
  </tr>`;
  const shown = (value: number): string => valueText(value, figure, i18n);
  const notable = bands.map((band) => notableRuns(band.runs));
  const reasons = [...new Set(bands.map(({ set }) => reason(set)).filter((one) => one !== null))];
  return html`<div class="rows">
    <table class="summary">
      <thead ?hidden=${bands.length === 1}>
        <tr>
          <td></td>
          ${bands.map(({ short }) => html`<th scope="col">${short}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${(['best', 'median', 'worst'] as const).map(
          (rank) => html`<tr>
            <th scope="row">${restarts[rank]}</th>
            ${notable.map((runs, index) => {
              const run = runs?.[rank];
              const set = bands[index]?.set;
              return html`<td>
                ${run && set ? runButton(texts, restarts[rank], run, shown, reason(set), () => open(set, run.outcome.seed)) : '–'}
              </td>`;
            })}
          </tr>`,
        )}
        ${row(restarts.quartiles, ({ lowerQuartile, upperQuartile }) => html`<span class=\"value\">${shown(lowerQuartile)} …</span> <span class=\"value\">${shown(upperQuartile)}</span>`)}
        ${row(restarts.mean, (spread) => shown(spread.mean))}
        ${row(restarts.variance, (spread) => i18n.format.short(spread.variance))}
      </tbody>
    </table>
  </div>
  ${bands.map((band) => remarks(band, texts, i18n))}
  ${reasons.map((one) => html`<p class="hint" id="open-reason">${one}</p>`)}`;
}

function runButton(
  { restarts }: PoolTexts,
  rank: string,
  { outcome, value }: RankedRun,
  shown: (value: number) => string,
  reason: string | null,
  open: () => void,
): TemplateResult {
  const seed = String(outcome.seed);
  return html`<span class="value">${shown(value)}</span>
    <button
      class="link"
      type="button"
      aria-label=${restarts.openRun(rank, shown(value), seed)}
      title=${reason ?? restarts.openRun(rank, shown(value), seed)}
      aria-describedby=${reason === null ? nothing : 'open-reason'}
      ?disabled=${reason !== null}
      @click=${open}
    >
      ${restarts.seed} ${seed}
    </button>`;
}

function remarks(
  { set, runs, short }: RestartBand,
  { restarts }: PoolTexts,
  { format }: I18n,
): TemplateResult[] {
  const { outcomes, plan } = set;
  const diverged = outcomes.length - runs.length;
  const sentences = [
    outcomes.length < plan.count
      ? restarts.partly(format.integer(outcomes.length), format.integer(plan.count))
      : null,
    diverged > 0 ? restarts.diverged(diverged, format.integer(diverged)) : null,
  ].filter((one) => one !== null);
  return sentences.map((one) => html`<p class="hint">${short && `${short}: `}${one}</p>`);
}
