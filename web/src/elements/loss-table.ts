// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import { ICONS } from '../ui/icons';
import type { UiContext } from '../ui/ui-context';

/** Digits that tell two recorded figures apart. */
const EXACT_DIGITS = 6;

/** All recorded points with their exact figures, as they are when it is opened. */
export function lossTable({ store, i18n }: UiContext, close: () => void): TemplateResult {
  const { text, format } = i18n;
  const { loss } = text;
  const { steps, epochs, train, test, trainAccuracy, testAccuracy } = store.history;
  const figures = [train, test, trainAccuracy, testAccuracy];
  const names = [loss.trainLoss, loss.testLoss, loss.trainAccuracy, loss.testAccuracy];
  const shown = (value: number | undefined): string =>
    value === undefined || Number.isNaN(value)
      ? '–'
      : String(Number(value.toPrecision(EXACT_DIGITS)));
  return html`<div class="title">
      <strong id="table-title">${loss.tableOf}</strong>
      <button class="button square plain" type="button" aria-label=${loss.close} @click=${close}>
        ${ICONS.close}
      </button>
    </div>
    <div class="rows" tabindex="0" role="region" aria-labelledby="table-title">
      <table>
        <thead>
          <tr>
            ${[loss.epoch, loss.step, ...names].map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${steps.map(
            (step, index) => html`<tr>
              <td>${format.epoch(epochs[index] ?? 0, false)}</td>
              <td>${format.integer(step)}</td>
              ${figures.map((figure) => html`<td>${shown(figure[index])}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
