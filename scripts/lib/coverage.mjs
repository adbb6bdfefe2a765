// SPDX-License-Identifier: MIT
// Line coverage as GCC counts it: a .gcno beside each object says which lines there are, a .gcda how
// often they ran.
import { readdirSync, rmSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { UserError } from './console.mjs';
import { ROOT } from './paths.mjs';
import { captureAsync } from './process.mjs';

/**
 * How often the lines of a file ran.
 * @typedef {Map<number, number>} LineCounts  by line, only lines that hold code
 */

function filesBelow(folder, suffix) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(suffix))
    .map((file) => join(folder, file));
}

/** Forgets what has run so far. @param {string} buildFolder */
export function forgetCounts(buildFolder) {
  for (const file of filesBelow(buildFolder, '.gcda')) rmSync(file);
}

/**
 * What has run since forgetCounts(), of the files for which `isWanted` (paths from the root).
 * @returns {Promise<Map<string, LineCounts>>} by file; empty when the compiler does not count
 */
export async function readCounts(buildFolder, isWanted) {
  const counts = new Map();
  for (const data of filesBelow(buildFolder, '.gcno')) {
    const { status, stdout, stderr } = await captureAsync('gcov', ['--json-format', '-t', data], {
      cwd: ROOT,
    });
    if (status !== 0) throw new UserError(`gcov could not read ${data}.\n${stderr.trim()}`);
    addReport(counts, JSON.parse(stdout), isWanted);
  }
  return counts;
}

/**
 * Adds what gcov says of one object. A line of a template, or of a header, is reported once for every
 * instantiation: it has run when one of them has.
 */
export function addReport(counts, { current_working_directory: folder, files }, isWanted) {
  for (const { file, lines } of files) {
    const name = relative(ROOT, resolve(folder, file)).split(sep).join('/');
    if (!isWanted(name)) continue;
    const ofFile = counts.get(name) ?? new Map();
    for (const { line_number: line, count } of lines) {
      ofFile.set(line, (ofFile.get(line) ?? 0) + count);
    }
    counts.set(name, ofFile);
  }
}

/**
 * @param {Map<string, LineCounts>} counts
 * @returns {{ files: { name: string, lines: number, covered: number, missed: string }[], lines: number, covered: number }}
 *   `missed` as ranges: `12-14, 20`
 */
export function summarize(counts) {
  const files = [...counts]
    .map(([name, ofFile]) => {
      const missed = [...ofFile].filter(([, count]) => count === 0).map(([line]) => line);
      const lines = ofFile.size;
      return { name, lines, covered: lines - missed.length, missed: ranges(missed) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const sum = (key) => files.reduce((total, file) => total + file[key], 0);
  return { files, lines: sum('lines'), covered: sum('covered') };
}

function ranges(lines) {
  const found = [];
  for (const line of lines.toSorted((a, b) => a - b)) {
    const last = found.at(-1);
    if (last?.[1] === line - 1) last[1] = line;
    else found.push([line, line]);
  }
  return found
    .map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`))
    .join(', ');
}
