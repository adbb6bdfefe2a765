// SPDX-License-Identifier: MIT
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { ROOT } from './paths.mjs';
import { listFiles } from './stamps.mjs';

const FOLDERS = ['cmake', 'engine', 'scripts', 'tests', 'web'];

/**
 * Hand-written files of the repository with one of `extensions`, as paths relative to its root with `/`.
 * Works without git, so that a downloaded archive can be checked too.
 */
export function sourceFiles(extensions) {
  const atRoot = readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(ROOT, entry.name));
  return [...atRoot, ...FOLDERS.flatMap((folder) => listFiles(join(ROOT, folder)))]
    .filter((file) => extensions.includes(extname(file)))
    .map((file) => relative(ROOT, file).split(sep).join('/'));
}

export const readSource = (file) => readFileSync(join(ROOT, file), 'utf8');

/** True for files that are tests or belong to them. */
export const isTest = (file) => file.startsWith('tests/') || /\.test\.(ts|mjs)$/.test(file);
