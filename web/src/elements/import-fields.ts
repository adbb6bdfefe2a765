// SPDX-License-Identifier: MIT

import { html, type TemplateResult } from 'lit';
import { importingTexts } from '../i18n/importing/index';
import { TASKS } from '../shared/config';
import { DELIMITERS, type Table } from '../shared/table/parse-table';
import type { TableChoice } from '../shared/table/table-choice';
import { type Choice, checkField, selectField } from '../ui/fields';
import type { UiContext } from '../ui/ui-context';

const LONGEST_NAME = 24;

/** The name of a column: its heading, or its number. */
export function columnName(
  { i18n }: UiContext,
  { rows }: Table,
  hasHeader: boolean,
  column: number,
): string {
  const heading = hasHeader ? (rows[0]?.[column] ?? '').trim().slice(0, LONGEST_NAME) : '';
  return heading || importingTexts(i18n.language).column(i18n.format.integer(column + 1));
}

/** How the table is to be read. */
export function importFields(
  ui: UiContext,
  table: Table,
  choice: TableChoice,
  change: (part: Partial<TableChoice>) => void,
): TemplateResult {
  const importing = importingTexts(ui.i18n.language);
  const { tasks } = ui.i18n.text;
  const columns: Choice<number>[] = (table.rows[0] ?? []).map((_, column) => ({
    value: column,
    label: columnName(ui, table, choice.hasHeader, column),
  }));
  const none: Choice<number | null> = { value: null, label: importing.none };
  return html`<div class="fields">
      ${selectField({
        label: importing.delimiter,
        value: choice.delimiter,
        choices: DELIMITERS.map((value, index) => ({
          value,
          label: importing.delimiters[index] ?? '',
        })),
        onChange: (delimiter) => change({ delimiter }),
      })}
      ${selectField({
        label: importing.task,
        value: choice.task,
        choices: TASKS.map((value) => ({ value, label: tasks[value] })),
        onChange: (task) => change({ task }),
      })}
      ${selectField({
        label: importing.x1,
        value: choice.x1,
        choices: columns,
        onChange: (x1) => change({ x1 }),
      })}
      ${selectField<number | null>({
        label: importing.x2,
        value: choice.x2,
        choices: [...columns, none],
        onChange: (x2) => change({ x2 }),
      })}
      ${selectField({
        label: importing.label,
        value: choice.label,
        choices: columns,
        onChange: (label) => change({ label }),
      })}
    </div>
    ${checkField(importing.header, choice.hasHeader, (hasHeader) => change({ hasHeader }))}`;
}
