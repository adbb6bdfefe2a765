// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { mathematicsProblems, testNames } from './lib/mathematics.mjs';

const HEAD = '| what | computed in | proved by |\n|---|---|---|\n';
const evidence = {
  hasFile: (path) => path === 'src/loss.cpp',
  tests: new Set(['Loss.IsKnown']),
  textOf: (file) => (file === 'a.test.mjs' ? "it('adds up', () => {" : undefined),
};
const problemsOf = (row) => mathematicsProblems(`${HEAD}${row}\n`, evidence);

describe('the table of the mathematics', () => {
  it('may name files and tests that exist', () => {
    expect(problemsOf('| loss | `src/loss.cpp` | `Loss.IsKnown`, `a.test.mjs: adds up` |')).toEqual(
      [],
    );
  });

  it.each([
    ['| loss | `src/lost.cpp` | `Loss.IsKnown` |', 'no file engine/src/lost.cpp'],
    ['| loss | `src/loss.cpp` | `Loss.IsGone` |', 'no test Loss.IsGone'],
    ['| loss | `src/loss.cpp` | `a.test.mjs: adds` |', 'no test a.test.mjs: adds'],
    ['| loss | `src/loss.cpp` | `b.test.mjs: adds up` |', 'no test b.test.mjs: adds up'],
    ['| loss |  | `Loss.IsKnown` |', '"loss" names no file'],
    ['| loss | `src/loss.cpp` | |', '"loss" names no test'],
  ])('is refused for %s', (row, problem) => {
    expect(problemsOf(row)).toEqual([problem]);
  });

  it('has to be there', () => {
    expect(mathematicsProblems('# Nothing\n', evidence)).toEqual(['there is no table']);
  });

  it('knows the tests of a C++ file, with parameters and types too', () => {
    const text =
      'TEST(A, One) {\n}\nTEST_P(B, Two) {\n}\nTYPED_TEST(C, Three) {\n}\n// TEST(D, Four)\n';
    expect(testNames(text)).toEqual(['A.One', 'B.Two', 'C.Three']);
  });
});
