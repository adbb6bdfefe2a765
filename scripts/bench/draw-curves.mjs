// SPDX-License-Identifier: MIT
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, relative } from 'node:path';
import { buildEngine } from '../build-engine.mjs';
import { ROOT } from '../lib/paths.mjs';
import { figureOf } from './curve-figure.mjs';
import { CURVES, growthAtEnd, measureCurve } from './curves.mjs';
import { loadEngine } from './load-engine.mjs';
import { describeMachine, RESULTS_DIR, resultName } from './results.mjs';

const FIGURES_DIR = join(ROOT, 'docs/figures');
/** Short samples, of which some meet a quiet moment even on a busy machine. */
const EFFORT = { rounds: 120, sampleMs: 2 };

/**
 * Measures how the cost grows, keeps the numbers and draws them for docs/performance.md.
 * @param {(text: string) => void} say
 */
export async function drawCurves(say) {
  await buildEngine();
  const module = await loadEngine();
  const curves = [];
  for (const plan of CURVES) {
    const curve = await measureCurve(plan, module, EFFORT);
    const values = curve.points.map(({ x, y }) => `${x}: ${y}`).join('   ');
    say(`${curve.title}, ${curve.unit} against ${curve.variable}`);
    say(`    ${values}   (at the end x^${growthAtEnd(curve.points)})`);
    curves.push(curve);
  }
  const [, load = 0] = loadavg();
  const report = {
    date: new Date().toISOString(),
    machine: { ...describeMachine(), load },
    quantile: 0.05,
    curves,
  };
  write(join(RESULTS_DIR, 'curves', resultName(report)), `${JSON.stringify(report, null, 2)}\n`);
  for (const kind of ['step', 'field']) {
    const figure = figureOf(curves.filter(({ name }) => name.startsWith(kind)));
    write(join(FIGURES_DIR, `cost-of-${kind}.svg`), figure);
  }
  say(`Drawn into ${relative(ROOT, FIGURES_DIR)}.`);
}

function write(file, text) {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}
