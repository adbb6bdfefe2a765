// SPDX-License-Identifier: MIT
import { UserError } from './console.mjs';

/**
 * Result of one check.
 * @typedef {{ name: string, problems: string[] }} Finding  no problems means that it passed
 */

/** Prints each check with its problems. @param {Finding[]} findings */
export function printFindings(findings) {
  for (const { name, problems } of findings) {
    console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${name}`);
    for (const problem of problems) console.log(problem.replace(/^/gm, '     '));
  }
}

/** Prints the findings and fails when there is a problem. @param {Finding[]} findings */
export function reportFindings(findings) {
  printFindings(findings);
  const failed = findings.filter(({ problems }) => problems.length > 0).length;
  if (failed > 0) throw new UserError(`${failed} of ${findings.length} checks failed.`);
}

/** A finding from a command that is silent and successful when all is well. */
export function findingOfCommand(name, { status, stdout, stderr }) {
  const output = `${stdout}${stderr}`.trim();
  return {
    name,
    problems: status === 0 ? [] : [output || `ended with status ${status} and no message.`],
  };
}
