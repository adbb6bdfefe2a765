// SPDX-License-Identifier: MIT
// `npm run bench:history`: how the kept results went on, per kind of machine. Ends with status 1 when
// the latest run of a kind lost more than 15 % of a case against the runs before it.
import { byMachine, DROP, historyLine, seriesOf } from './bench/history.mjs';
import { readResults } from './bench/results.mjs';
import { runAsProgram, UserError } from './lib/console.mjs';

await runAsProgram(import.meta.url, () => {
  let drops = 0;
  for (const [kind, reports] of byMachine(readResults())) {
    console.log(`${kind}: ${reports.length} runs, the latest of ${reports.at(-1).date}`);
    const all = seriesOf(reports);
    for (const series of all) console.log(historyLine(series));
    drops += all.filter(({ isDrop }) => isDrop).length;
  }
  if (drops > 0) throw new UserError(`${drops} figures fell by more than ${100 * DROP} %.`);
});
