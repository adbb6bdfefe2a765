// SPDX-License-Identifier: MIT
// The turbo module against the exact one: other instructions, the same results to rounding.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEngine, loadTurbo } from '../../scripts/bench/load-engine.mjs';
import { goldenFindings } from './golden-findings.mjs';
import { COMPARED, relativeDifference, shortRun } from './short-run.mjs';

/** @typedef {{ name: string, problems: string[] }} Finding */

/** Enough to use every part of a step often; over more, the chaotic configs forget their start. */
const STEPS = 20;
/** Seeds of the moved runs. */
const MOVED = [1, 7, 99];
/**
 * A multiply-add that rounds once instead of twice differs by half a unit in the last place; what
 * becomes of that depends on the config: nothing, or a factor of ten thousand where training is
 * chaotic or a unit saturates. The exact module itself tells: its run is repeated from start weights
 * that differ by one unit in the last place. Over all configs turbo was never more than 1.5 times as
 * far off as that.
 */
const TIMES_MOVED = 4;
/** Four units in the last place, for what no move of the weights changes. */
const FLOOR = 2 ** -21;
/** Three quarters of the configs have to agree so well that no tolerance is needed. */
const CLOSE = 2e-6;
const CLOSE_SHARE = 0.75;

/**
 * One finding per config, one on all, and one per golden trajectory of both modules.
 * @param {string} folder of the built modules
 * @param {Record<string, any>} configs as nn-parity prints them
 * @returns {Promise<Finding[]>}
 */
export async function turboFindings(folder, configs) {
  const [exact, turbo] = [await loadEngine(folder), await loadTurbo(folder)];
  let close = 0;
  const findings = Object.entries(configs).map(([name, config]) => {
    const run = shortRun(exact, config, { steps: STEPS });
    const moved = MOVED.map((seed) => shortRun(exact, config, { steps: STEPS, moved: seed }));
    const fused = shortRun(turbo, config, { steps: STEPS });
    if (relativeDifference(run.weights, fused.weights) < CLOSE) close += 1;
    return { name: `${name} is nearly the same in turbo`, problems: farApart(run, fused, moved) };
  });
  const share = close / findings.length;
  const problems = share < CLOSE_SHARE ? [`only ${Math.round(100 * share)} % do`] : [];
  return [
    ...findings,
    { name: 'most weights agree to rounding in turbo', problems },
    ...goldenFindings(exact, 'the exact module'),
    ...goldenFindings(turbo, 'the turbo module'),
  ];
}

function farApart(run, fused, moved) {
  return COMPARED.flatMap((part) => {
    const found = relativeDifference(run[part], fused[part]);
    const sensitivity = Math.max(
      ...moved.map((other) => relativeDifference(run[part], other[part])),
    );
    const allowed = FLOOR + TIMES_MOVED * sensitivity;
    return found <= allowed ? [] : [`${part} differ by ${found}, allowed are ${allowed}`];
  });
}

/**
 * Whether the modules hold the instructions that they stand for.
 * @param {string} folder of the built modules
 * @returns {Promise<Finding[]>}
 */
export async function instructionFindings(folder) {
  const exact = await relaxedInstructions(join(folder, 'nn-engine.wasm'));
  const turbo = await relaxedInstructions(join(folder, 'nn-engine-turbo.wasm'));
  return [
    { name: 'the exact module has no relaxed instruction', problems: exact },
    {
      name: 'the turbo module has the fused multiply-add of floats and no other relaxed instruction',
      problems:
        turbo.join() === 'f32x4.relaxed_madd' ? [] : [`it has ${turbo.join(', ') || 'none'}`],
    },
  ];
}

/** Names of the relaxed instructions of a module, each once. */
async function relaxedInstructions(file) {
  // Not at the top: the scripts load this before packages are installed.
  const { default: binaryen } = await import('binaryen');
  const module = binaryen.readBinary(readFileSync(file));
  const names = module.emitText().match(/\b[if]\d+x\d+\.relaxed_\w+/g) ?? [];
  module.dispose();
  return [...new Set(names)];
}
