// SPDX-License-Identifier: MIT
import type { GivenPoint } from '../config';
import { GiveWay } from '../give-way';
import { LIMITS } from '../limits';
import { lacking, MOST_CLASSES, MOST_POINTS, type PointSet } from '../point-set';
import type { Table } from './parse-table';
import type { TableChoice } from './table-choice';
import { NO_NUMBER, numberOf } from './table-number';

/** What is wrong with one cell, or with the table as a whole. */
export type TableFault =
  | 'missing'
  | 'notANumber'
  | 'notFinite'
  | 'outOfRange'
  | 'tooManyClasses'
  | 'oneClass'
  | 'oneColumn'
  | 'noRows'
  | 'tooManyRows';

export interface FoundFault {
  readonly code: TableFault;
  /** From 1; 0 where it is about the table. */
  readonly line: number;
  readonly column: number;
  readonly value: string;
}

export interface ReadTable {
  readonly set: PointSet;
  /** Names of the classes as the table has them, class 0 first. */
  readonly names: readonly string[];
  /** The first ones; there may be `faultCount` in all. */
  readonly faults: readonly FoundFault[];
  readonly faultCount: number;
  /** Rows of data, those at fault included. */
  readonly rowCount: number;
}

const MOST_FAULTS = 100;
const COORDINATE = LIMITS['data.points[]'];

/** Reads the rows of a table as points; rows at fault are told and left out. */
export async function readPoints(table: Table, choice: TableChoice): Promise<ReadTable> {
  const rows = table.rows.slice(choice.hasHeader ? 1 : 0);
  const reader = new RowReader(choice);
  const giveWay = new GiveWay();
  const rowCount = rows.length;
  if (rowCount > MOST_POINTS) reader.fault('tooManyRows', 0, 0, String(rowCount));
  else if (rowCount === 0) reader.fault('noRows', 0, 0, '0');
  else if (rows.every((row) => row.length === 1)) reader.fault('oneColumn', 0, 0, '');
  else {
    for (const [index, row] of rows.entries()) {
      reader.read(row, table.lines[index + (choice.hasHeader ? 1 : 0)] ?? 0);
      if (index % 500 === 0) await giveWay.check();
    }
  }
  return { ...reader.result(), rowCount };
}

class RowReader {
  readonly #choice: TableChoice;
  readonly #points: number[][] = [];
  readonly #faults: FoundFault[] = [];
  readonly #classes = new Map<string, number>();
  #faultCount = 0;

  constructor(choice: TableChoice) {
    this.#choice = choice;
  }

  fault(code: TableFault, line: number, column: number, value: string): number {
    // A column may be chosen twice.
    const last = this.#faults.at(-1);
    if (line > 0 && last?.line === line && last.column === column) return Number.NaN;
    this.#faultCount += 1;
    if (this.#faults.length < MOST_FAULTS) this.#faults.push({ code, line, column, value });
    return Number.NaN;
  }

  read(row: readonly string[], line: number): void {
    const { x1, x2, label, task } = this.#choice;
    const point = [
      this.#number(row, x1, line),
      x2 === null ? 0 : this.#number(row, x2, line),
      task === 'regression' ? this.#number(row, label, line) : this.#class(row, label, line),
    ];
    if (!point.some(Number.isNaN)) this.#points.push(point);
  }

  result(): Omit<ReadTable, 'rowCount'> {
    const { task } = this.#choice;
    const names = [...this.#classes.keys()];
    const areNumbers = names.every((name) => Number.isFinite(Number(name)));
    if (areNumbers) names.sort((a, b) => Number(a) - Number(b));
    const place = names.map((_, index) => index);
    names.forEach((name, index) => {
      place[this.#classes.get(name) ?? 0] = index;
    });
    const points: GivenPoint[] =
      task === 'regression'
        ? this.#points
        : this.#points.map(([x1 = 0, x2 = 0, label = 0]) => [x1, x2, place[label] ?? 0]);
    const set: PointSet = { points, task, classes: Math.max(2, names.length) };
    if (this.#faultCount === 0 && lacking(set) === 'classes') {
      this.fault('oneClass', 0, 0, names[0] ?? '');
    }
    return { set, names, faults: this.#faults, faultCount: this.#faultCount };
  }

  #number(row: readonly string[], column: number, line: number): number {
    const cell = (row[column] ?? '').trim();
    if (cell === '') return this.fault('missing', line, column, '');
    const value = numberOf(cell, this.#choice.delimiter);
    if (Number.isNaN(value)) {
      return this.fault(NO_NUMBER.test(cell) ? 'notFinite' : 'notANumber', line, column, cell);
    }
    if (!Number.isFinite(value)) return this.fault('notFinite', line, column, cell);
    if (value < COORDINATE.min || value > COORDINATE.max) {
      return this.fault('outOfRange', line, column, cell);
    }
    return value;
  }

  #class(row: readonly string[], column: number, line: number): number {
    const cell = (row[column] ?? '').trim();
    if (cell === '') return this.fault('missing', line, column, '');
    const known = this.#classes.get(cell);
    if (known !== undefined) return known;
    if (this.#classes.size === MOST_CLASSES) {
      return this.fault('tooManyClasses', line, column, cell);
    }
    this.#classes.set(cell, this.#classes.size);
    return this.#classes.size - 1;
  }
}
