// SPDX-License-Identifier: MIT
import { dsvFormat } from 'd3-dsv';
import { GiveWay } from '../give-way';

export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** The cells of a text, without empty lines. */
export interface Table {
  readonly rows: readonly (readonly string[])[];
  /** Line of the text in which each row begins, from 1. */
  readonly lines: readonly number[];
}

/** Characters that are parsed at a stretch. */
const CHUNK = 50_000;
const SAMPLE_LINES = 20;
const QUOTE = 34;

/** Cuts a text into cells by RFC 4180, in stretches that leave the page its turns. */
export async function parseTable(text: string, delimiter: Delimiter): Promise<Table> {
  const rows: string[][] = [];
  const lines: number[] = [];
  const giveWay = new GiveWay();
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const end = endOfRow(text, at);
    for (const row of dsvFormat(delimiter).parseRows(text.slice(at, end))) {
      if (row.some((cell) => cell.trim() !== '')) {
        rows.push(row);
        lines.push(line);
      }
      line += 1 + row.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    }
    at = end;
    await giveWay.check();
  }
  return { rows, lines };
}

/** A place after about a chunk where a row ends: after a line break outside of quotes. */
function endOfRow(text: string, start: number): number {
  let isQuoted = false;
  let at = start;
  for (let end = start + CHUNK; end < text.length; ) {
    const next = text.indexOf('\n', end) + 1;
    if (next === 0) break;
    for (; at < next; at++) if (text.charCodeAt(at) === QUOTE) isQuoted = !isQuoted;
    if (!isQuoted) return next;
    end = next;
  }
  return text.length;
}

/** The delimiter that cuts the first lines into the most columns, as many in each. */
export function detectDelimiter(text: string): Delimiter {
  const sample = text
    .split(/\r\n?|\n/, SAMPLE_LINES)
    .filter((line) => line.trim() !== '')
    .join('\n');
  const columns = (delimiter: Delimiter): number => {
    const widths = dsvFormat(delimiter)
      .parseRows(sample)
      .map((row) => row.length);
    return Math.min(...widths);
  };
  // A decimal comma cuts, too, where a semicolon separates; the semicolon is the rarer one.
  const order: readonly Delimiter[] = ['\t', ';', ','];
  return order.find((delimiter) => columns(delimiter) > 1) ?? ',';
}
