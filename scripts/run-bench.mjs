// SPDX-License-Identifier: MIT
// `npm run bench [-- --quick] [--json FILE] [--only TEXT]`: how fast the engine is, beside others.
import { writeFileSync } from 'node:fs';
import { engineContestant } from './bench/contestants/engine.mjs';
import { loadEngine } from './bench/load-engine.mjs';
import { readOptions, USAGE } from './bench/options.mjs';
import { installPeers, nodePeers } from './bench/peers.mjs';
import { caseOf, lineOf } from './bench/report.mjs';
import { benchTraining } from './bench/training.mjs';
import { TRAINING_CASES, titleOf } from './bench/training-cases.mjs';
import { buildEngine } from './build-engine.mjs';
import { runAsProgram } from './lib/console.mjs';

const say = (text) => process.stderr.write(`${text}\n`);

await runAsProgram(import.meta.url, async (args) => {
  const options = readOptions(args);
  if (options.help) return console.log(USAGE);
  await buildEngine();
  await installPeers();
  const contestants = [engineContestant(await loadEngine()), ...(await nodePeers())];
  const cases = [];
  for (const one of TRAINING_CASES.filter((each) => titleOf(each).includes(options.only))) {
    say(`${titleOf(one)} …`);
    const measured = await benchTraining(one, contestants, options.effort);
    cases.push(caseOf(measured, 'node', 'samples/s', []));
    console.log(lineOf(cases.at(-1)));
  }
  const report = { cases, bytes: {}, load: {} };
  if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
});
