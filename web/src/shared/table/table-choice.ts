// SPDX-License-Identifier: MIT
import type { Task } from '../config';
import { MOST_CLASSES } from '../point-set';
import type { Delimiter, Table } from './parse-table';
import { NO_NUMBER, numberOf } from './table-number';

/** How a table is read as points. Columns count from 0. */
export interface TableChoice {
  readonly delimiter: Delimiter;
  readonly hasHeader: boolean;
  readonly x1: number;
  /** Null: points over x1 alone. */
  readonly x2: number | null;
  readonly label: number;
  readonly task: Task;
}

const SAMPLE_ROWS = 200;
/** What begins like a number is one with a mistake sooner than the name of a column. */
const BAD_NUMBER = /^\s*[-+−]?[.\d]/;
const LABEL_NAMES = /^(class|label|target|value|species|category|类别?|标签|数值|目标)$/i;
/** What the export adds. */
const OTHER_NAMES = /^split$/i;

/** What a table most likely means; a person can choose otherwise. */
export function guessChoice({ rows }: Table, delimiter: Delimiter): TableChoice {
  const isNumber = (cell: string | undefined): boolean =>
    Number.isFinite(numberOf(cell ?? '', delimiter)) || NO_NUMBER.test((cell ?? '').trim());
  const [first = [], second = []] = rows;
  const hasHeader = first.some(
    (cell, column) =>
      cell.trim() !== '' && !isNumber(cell) && !BAD_NUMBER.test(cell) && isNumber(second[column]),
  );
  const body = rows.slice(hasHeader ? 1 : 0, SAMPLE_ROWS);
  const columns = first.map((_, column) => column);
  const nameIs = (pattern: RegExp, column: number): boolean =>
    hasHeader && pattern.test((first[column] ?? '').trim());
  const isMostlyNumbers = (column: number): boolean => {
    const filled = body.filter((row) => (row[column] ?? '').trim() !== '');
    return 2 * filled.filter((row) => isNumber(row[column])).length > filled.length;
  };
  const named = columns.find((column) => nameIs(LABEL_NAMES, column));
  const inputs = columns.filter((column) => column !== named && isMostlyNumbers(column));
  const [x1 = 0, second2] = inputs;
  const rest = columns.filter(
    (column) => column !== x1 && column !== second2 && !nameIs(OTHER_NAMES, column),
  );
  const label = named ?? rest.at(-1) ?? second2 ?? x1;
  const x2 = second2 === undefined || second2 === label ? null : second2;
  const labels = body.map((row) => numberOf(row[label] ?? '', delimiter));
  const areValues =
    labels.every(Number.isFinite) &&
    (labels.some((value) => !Number.isInteger(value)) || new Set(labels).size > MOST_CLASSES);
  return {
    delimiter,
    hasHeader,
    x1,
    x2,
    label,
    task: areValues || x2 === null ? 'regression' : 'classification',
  };
}
