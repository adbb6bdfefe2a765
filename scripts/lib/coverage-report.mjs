// SPDX-License-Identifier: MIT
import { join } from 'node:path';
import { readCounts, summarize } from './coverage.mjs';
import { BUILD_DIR } from './paths.mjs';
import { sourceFiles } from './sources.mjs';

/** Share of the lines of engine/src that have to run, in all. */
const ENOUGH = 0.95;

const share = ({ covered, lines }) => covered / Math.max(lines, 1);
const percent = (counted) => `${(100 * share(counted)).toFixed(1)} %`;

/**
 * Prints how much of each file of engine/src the last tests of a build ran.
 * @returns {Promise<import('./findings.mjs').Finding | null>} null when the compiler does not count
 */
export async function reportCoverage(preset) {
  const sources = new Set(sourceFiles(['.cpp']).filter((file) => file.startsWith('engine/src/')));
  const counts = await readCounts(join(BUILD_DIR, preset), (file) => sources.has(file));
  if (counts.size === 0) return null;
  const summary = summarize(counts);
  for (const file of summary.files) {
    const missed = file.missed === '' ? '' : `  not run: ${file.missed}`;
    console.log(`${percent(file).padStart(8)}  ${file.name}${missed}`);
  }
  const total = `${summary.covered} of ${summary.lines} lines of engine/src run: ${percent(summary)}`;
  console.log(`${percent(summary).padStart(8)}  ${total}`);
  const absent = [...sources].filter((file) => !counts.has(file)).map((file) => `${file}: no code`);
  const tooFew = share(summary) < ENOUGH ? [`${total}; ${100 * ENOUGH} % are needed.`] : [];
  return { name: 'line coverage of the engine', problems: [...absent, ...tooFew] };
}
