// SPDX-License-Identifier: MIT
// Reports that are kept: one file per run.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../lib/console.mjs';
import { ROOT } from '../lib/paths.mjs';
import { shapeProblems } from './report.mjs';

/** @typedef {import('./report.mjs').BenchReport} BenchReport */

export const RESULTS_DIR = join(ROOT, 'engine/bench/results');

/** The kind of this machine: results of one kind may be compared. Never its name. */
export function describeMachine() {
  const processors = cpus();
  const cpu = (processors[0]?.model ?? 'unknown').trim();
  const slug =
    cpu
      .toLowerCase()
      .replace(/\(r\)|\(tm\)|@.*$/g, '')
      .match(/[a-z0-9]+/g) ?? [];
  return {
    kind: [...slug, `${processors.length}-cores`].join('-'),
    cpu,
    cores: processors.length,
    node: process.version,
  };
}

/** e.g. `2026-11-25T17-05-amd-epyc-2-cores.json`. @param {Pick<BenchReport, 'date' | 'machine'>} report */
export function resultName({ date, machine }) {
  return `${date.slice(0, 16).replace(':', '-')}-${machine.kind}.json`;
}

/** @param {BenchReport} report @returns {string} path of the file */
export function keepResult(report, folder = RESULTS_DIR) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, resultName(report));
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  return file;
}

/** All kept reports, oldest first. @returns {BenchReport[]} */
export function readResults(folder = RESULTS_DIR) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const reports = files.map((name) => {
    const report = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const problems = shapeProblems(report);
    if (problems.length > 0) throw new UserError(`${name}: ${problems.join('; ')}.`);
    return report;
  });
  return reports.sort((a, b) => a.date.localeCompare(b.date));
}
