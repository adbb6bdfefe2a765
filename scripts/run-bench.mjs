// SPDX-License-Identifier: MIT
// `npm run bench [-- --quick] [--json FILE] [--only TEXT] [--curves]`: how fast engine and page are, beside others.
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { relative } from 'node:path';
import { drawCurves } from './bench/draw-curves.mjs';
import { buildLimits } from './bench/limits.mjs';
import { readOptions, USAGE } from './bench/options.mjs';
import { installPeers } from './bench/peers.mjs';
import { linesOf } from './bench/report.mjs';
import { describeMachine, keepResult } from './bench/results.mjs';
import { measureAll } from './bench/suite.mjs';
import { verdictLines, verdictsOf } from './bench/targets.mjs';
import { buildAll } from './build-all.mjs';
import { runAsProgram, seconds } from './lib/console.mjs';
import { ROOT } from './lib/paths.mjs';

const print = (lines) => console.log(lines.join('\n'));

await runAsProgram(import.meta.url, async (args) => {
  const options = readOptions(args);
  if (options.help) return console.log(USAGE);
  if (options.curves) return drawCurves((text) => console.log(text));
  await buildAll();
  await installPeers();
  await buildLimits();
  const began = performance.now();
  const say = (text) => process.stderr.write(`[${seconds(began)} s] ${text}\n`);
  const measured = await measureAll(options, { say, found: (one) => print(linesOf(one)) });
  const machine = describeMachine();
  const [, load = 0] = loadavg();
  const report = { date: new Date().toISOString(), machine: { ...machine, load }, ...measured };
  print([...Object.entries({ ...report.load, ...report.bytes }).map(([key, n]) => `${key}: ${n}`)]);
  print(verdictLines(verdictsOf(report)));
  if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
  if (!options.quick && !options.only) say(`kept as ${relative(ROOT, keepResult(report))}`);
  if (load > machine.cores) {
    say(`the machine was busy (load ${load} on ${machine.cores} cores): quote nothing of this run`);
  }
  say('done');
});
