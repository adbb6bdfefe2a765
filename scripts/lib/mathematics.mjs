// SPDX-License-Identifier: MIT
// The tables of docs/mathematics.md: what, computed in, proved by.

/**
 * What the tables may name.
 * @typedef {object} Evidence
 * @property {(path: string) => boolean} hasFile    below `engine/`
 * @property {Set<string>} tests                    `Suite.Name`
 * @property {(file: string) => string | undefined} textOf  of a test file, relative to the root
 */

/** `Suite.Name` of every GoogleTest in the text of a C++ file. */
export function testNames(text) {
  const macros = text.matchAll(/^(?:TYPED_)?TEST(?:_[PF])?\(\s*(\w+),\s*(\w+)\)/gm);
  return [...macros].map(([, suite, name]) => `${suite}.${name}`);
}

const wordsIn = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word);

function isProof(word, { tests, textOf }) {
  const [file, title] = word.split(/: (.*)/);
  return title === undefined ? tests.has(word) : (textOf(file)?.includes(`'${title}'`) ?? false);
}

function rowProblems(row, evidence) {
  const [, what, where, proof] = row.split('|').map((cell) => cell.trim());
  const files = wordsIn(where ?? '');
  const proofs = wordsIn(proof ?? '');
  return [
    ...(files.length === 0 ? [`"${what}" names no file`] : []),
    ...(proofs.length === 0 ? [`"${what}" names no test`] : []),
    ...files.filter((path) => !evidence.hasFile(path)).map((path) => `no file engine/${path}`),
    ...proofs.filter((word) => !isProof(word, evidence)).map((word) => `no test ${word}`),
  ];
}

/** What is wrong with the tables. @param {string} text @param {Evidence} evidence */
export function mathematicsProblems(text, evidence) {
  const rows = text
    .split('\n')
    .filter((line, i, lines) => line.startsWith('| ') && !lines[i + 1]?.startsWith('|---'));
  if (rows.length === 0) return ['there is no table'];
  return rows.flatMap((row) => rowProblems(row, evidence));
}
