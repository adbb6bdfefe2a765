// SPDX-License-Identifier: MIT
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addReport, summarize } from './lib/coverage.mjs';
import { ROOT } from './lib/paths.mjs';

/** What gcov says of an object; `lines` as [line, count]. */
const report = (file, ...lines) => ({
  current_working_directory: join(ROOT, 'build/dev'),
  files: [{ file, lines: lines.map(([line_number, count]) => ({ line_number, count })) }],
});

function countsOf(...reports) {
  const counts = new Map();
  for (const one of reports) addReport(counts, one, (file) => file.startsWith('engine/src/'));
  return counts;
}

describe('the coverage of the engine', () => {
  it('counts a line that ran in one instantiation of a template as run', () => {
    const counts = countsOf(report(join(ROOT, 'engine/src/a.cpp'), [3, 0], [4, 0], [3, 7]));
    expect(summarize(counts)).toMatchObject({ lines: 2, covered: 1 });
  });

  it('adds up the objects that a source went into, whatever they call it', () => {
    const counts = countsOf(
      report(join(ROOT, 'engine/src/a.cpp'), [3, 0]),
      report('../../engine/src/a.cpp', [3, 1], [9, 0]),
    );
    expect(summarize(counts).files).toEqual([
      { name: 'engine/src/a.cpp', lines: 2, covered: 1, missed: '9' },
    ]);
  });

  it('leaves out tests, headers of the system and neighbours of the checkout', () => {
    const counts = countsOf(
      report('/usr/include/c++/12/vector', [1, 1]),
      report(join(ROOT, 'tests/engine/a_test.cpp'), [1, 1]),
      report(`${ROOT}-old/engine/src/a.cpp`, [1, 1]),
    );
    expect(summarize(counts)).toEqual({ files: [], lines: 0, covered: 0 });
  });

  it('names lines that did not run as ranges, in order', () => {
    const lines = [12, 5, 6, 7, 1].map((line) => [line, 0]);
    const { files } = summarize(countsOf(report('../../engine/src/a.cpp', [8, 2], ...lines)));
    expect(files[0]?.missed).toBe('1, 5-7, 12');
  });
});
