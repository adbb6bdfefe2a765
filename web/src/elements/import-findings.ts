// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { importingTexts } from '../i18n/importing/index';
import { i18nFor } from '../i18n/index';
import { LIMITS } from '../shared/limits';
import { MOST_CLASSES, MOST_POINTS } from '../shared/point-set';
import { shownValue } from '../shared/problem';
import type { Table } from '../shared/table/parse-table';
import type { FoundFault, ReadTable } from '../shared/table/read-points';
import type { TableChoice } from '../shared/table/table-choice';
import type { UiContext } from '../ui/ui-context';
import { columnName } from './import-fields';

/** Faults that are told one by one. */
export const SHOWN_FAULTS = 5;
const SHOWN_ROWS = 5;

/** What was found in a table: what is wrong, which class is which, the first rows and a picture. */
export function importFindings(
  ui: UiContext,
  table: Table,
  choice: TableChoice,
  read: ReadTable,
): TemplateResult {
  const importing = importingTexts(ui.i18n.language);
  // Those of the table, whatever the classes of the present points are called.
  const { network } = i18nFor(ui.i18n.language).text;
  const rows = ui.i18n.format.integer(read.rowCount);
  const names = read.names.map(
    (name, index) => `${network.classLabel(index)}: ${shownValue(name)}`,
  );
  return html`${faultList(ui, table, choice, read)}
    <p class="summary">
      ${importing.found(read.rowCount, rows)}
      ${choice.task === 'classification' ? names.join(' · ') : nothing}
    </p>
    <div class="preview">
      ${preview(ui, table, choice)}
      <nn-point-plot
        .ui=${ui}
        .set=${read.set}
        .isCurve=${choice.x2 === null && choice.task === 'regression'}
      ></nn-point-plot>
    </div>`;
}

function faultList(
  ui: UiContext,
  table: Table,
  choice: TableChoice,
  { faults, faultCount }: ReadTable,
): TemplateResult | typeof nothing {
  const told = faults.slice(0, SHOWN_FAULTS).map((fault) => sentence(ui, table, choice, fault));
  return wrongList(ui, told, faultCount);
}

/** The first of `count` sentences about what is wrong, and how many there are beside them. */
export function wrongList(
  { i18n }: UiContext,
  told: readonly string[],
  count: number,
): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  const more = count - told.length;
  const others = importingTexts(i18n.language).moreFaults(more, i18n.format.integer(more));
  return html`<div class="wrong" role="alert"><ul>
    ${told.map((one) => html`<li>${one}</li>`)} ${more > 0 ? html`<li>${others}</li>` : nothing}
  </ul></div>`;
}

function sentence(
  ui: UiContext,
  table: Table,
  { hasHeader, task }: TableChoice,
  { code, line, column, value }: FoundFault,
): string {
  const { format, text } = ui.i18n;
  const importing = importingTexts(ui.i18n.language);
  const { min, max } = LIMITS['data.points[]'];
  const range = text.problems.range(format.setting(min), format.setting(max));
  const rows = text.problems.range('1', format.integer(MOST_POINTS));
  const classes = text.problems.range('2', format.integer(MOST_CLASSES));
  const limits: Record<FoundFault['code'], string> = {
    missing: task === 'regression' ? range : '',
    notANumber: range,
    notFinite: range,
    outOfRange: range,
    tooManyClasses: classes,
    oneClass: classes,
    oneColumn: '',
    noRows: rows,
    tooManyRows: rows,
  };
  const shown =
    line === 0 && value !== '' && code !== 'oneClass'
      ? format.integer(Number(value))
      : shownValue(value);
  const what = importing.faults[code](shown, limits[code]);
  if (line === 0) return what;
  const name = columnName(ui, table, hasHeader, column);
  return importing.at(format.integer(line), format.integer(column + 1), name) + what;
}

function preview(
  ui: UiContext,
  table: Table,
  { hasHeader, x1, x2, label }: TableChoice,
): TemplateResult {
  const importing = importingTexts(ui.i18n.language);
  const used = [x1, x2, label];
  const columns = (table.rows[0] ?? []).map((_, column) => column);
  const body = table.rows.slice(hasHeader ? 1 : 0, SHOWN_ROWS + (hasHeader ? 1 : 0));
  const mark = (column: number): string => (used.includes(column) ? 'used' : '');
  return html`<div class="rows" tabindex="0" role="group" aria-label=${importing.preview}>
    <table>
      <thead>
        <tr>
          ${columns.map(
            (column) => html`<th scope="col" class=${mark(column)}>
              ${columnName(ui, table, hasHeader, column)}
            </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${body.map(
          (row) => html`<tr>
            ${columns.map((column) => html`<td class=${mark(column)}>${shownValue(row[column] ?? '')}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
