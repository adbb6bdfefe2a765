// SPDX-License-Identifier: MIT

import { buildAll } from '../build-all.mjs';
import { checkSources } from '../check-all.mjs';
import { checkSize } from '../check-size.mjs';
import { printFindings } from '../lib/findings.mjs';

/** Suite `check`: one test per check of the sources. */
export async function testSources() {
  return countFindings(await checkSources());
}

/** Suite `size`: one test per size limit. */
export async function testSize() {
  await buildAll();
  return countFindings(checkSize());
}

function countFindings(findings) {
  printFindings(findings);
  const failed = findings.filter(({ problems }) => problems.length > 0).length;
  return { passed: findings.length - failed, failed };
}
