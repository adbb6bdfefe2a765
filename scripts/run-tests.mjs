// SPDX-License-Identifier: MIT
// `npm test [-- suite…]`: installs what is missing, runs the suites, ends with `N passed, N failed`.
import { runAsProgram, seconds, UserError } from './lib/console.mjs';
import { addCounts } from './suites/counts.mjs';
import { testBrowsers } from './suites/test-browsers.mjs';
import { testSize, testSources } from './suites/test-checks.mjs';
import { testEngine } from './suites/test-engine.mjs';
import { testParity } from './suites/test-parity.mjs';
import { testUnit } from './suites/test-unit.mjs';

/** In the order of their cost, so that a mistake shows early. */
const SUITES = {
  check: testSources,
  engine: testEngine,
  parity: testParity,
  unit: testUnit,
  size: testSize,
  e2e: () => testBrowsers('e2e', 'playwright.config.ts'),
  'e2e-webkit': () => testBrowsers('e2e-webkit', 'playwright.webkit.config.ts'),
};

function chooseSuites(names) {
  const known = Object.keys(SUITES);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new UserError(
      `there is no suite ${unknown.join(', ')}. The suites are: ${known.join(', ')}.`,
    );
  }
  return known.filter((name) => names.length === 0 || names.includes(name));
}

/** Runs one suite; whatever goes wrong in it is a failure, never the end of the run. */
async function runSuite(name, position) {
  console.log(`\n=== ${position} ${name} ===`);
  const started = performance.now();
  let counts;
  try {
    counts = await SUITES[name]();
    if (counts.passed + counts.failed === 0) {
      console.error(`error: suite ${name} ran no test.`);
      counts = { passed: 0, failed: 1 };
    }
  } catch (error) {
    console.error(error instanceof UserError ? `error: ${error.message}` : error);
    counts = { passed: 0, failed: 1 };
  }
  const row = { name, ...counts, seconds: seconds(started) };
  console.log(`=== ${name}: ${row.passed} passed, ${row.failed} failed, ${row.seconds} s ===`);
  return row;
}

function printTable(rows) {
  const line = (cells) =>
    console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(12) : cell.padStart(9))).join(''));
  console.log('');
  line(['suite', 'passed', 'failed', 'seconds']);
  for (const row of rows) line([row.name, String(row.passed), String(row.failed), row.seconds]);
}

await runAsProgram(import.meta.url, async (names) => {
  const chosen = chooseSuites(names);
  const rows = [];
  for (const [i, name] of chosen.entries())
    rows.push(await runSuite(name, `[${i + 1}/${chosen.length}]`));
  printTable(rows);
  const { passed, failed } = addCounts(...rows);
  if (failed > 0) process.exitCode = 1;
  console.log(`${passed} passed, ${failed} failed`);
});
