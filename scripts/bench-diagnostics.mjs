// SPDX-License-Identifier: MIT
// `node scripts/bench-diagnostics.mjs`: what the live diagnostics cost, beside a training step.
import { join } from 'node:path';
import { openSession } from './bench/contestants/engine.mjs';
import { openNative } from './bench/contestants/native.mjs';
import { loadEngine } from './bench/load-engine.mjs';
import { calibrate, millisecondsOf } from './bench/round-robin.mjs';
import { rounded } from './bench/statistics.mjs';
import { gaussians, prototypes } from './bench/training-data.mjs';
import { buildEngine } from './build-engine.mjs';
import { buildPreset } from './lib/cmake.mjs';
import { runAsProgram } from './lib/console.mjs';
import { BUILD_DIR } from './lib/paths.mjs';
import { provisionNativeTools } from './provision-native-tools.mjs';

const ROUNDS = 40;
const MINIMUM_MS = 5;
const OPTIONS = { shuffle: true, fieldSize: 16 };

// The rate is so small that no case diverges, however long it is timed.
const common = { rate: 1e-5, optimizer: 'sgd' };
const CASES = [
  {
    ...common,
    name: '2-8-8-1 tanh, 500 points',
    sizes: [2, 8, 8, 1],
    activation: 'tanh',
    loss: 'squared',
    batch: 10,
    data: () => gaussians(500, [-1, 1]),
  },
  {
    ...common,
    name: '2-20-2 relu, 32 points',
    sizes: [2, 20, 2],
    activation: 'relu',
    loss: 'softmax',
    batch: 10,
    data: () => gaussians(32, [0, 1]),
  },
  {
    ...common,
    name: '3072-100-10 relu, 500 vectors',
    sizes: [3072, 100, 10],
    activation: 'relu',
    loss: 'softmax',
    batch: 100,
    data: () => prototypes(500, 3072, 10),
  },
];

/** The same session twice over: in WebAssembly and in the native process. */
function contestantsOf(module, one, data) {
  const session = openSession(module, one, data, OPTIONS);
  const program = join(BUILD_DIR, 'release', 'nn-bench');
  const native = openNative(program, module, one, data, OPTIONS);
  const repeat = (count, work) =>
    millisecondsOf(() => {
      for (let i = 0; i < count; i += 1) work();
    });
  const instruments = session.instruments();
  return {
    contestants: [
      { name: 'wasm step', time: (count) => millisecondsOf(() => session.step(count)) },
      { name: 'wasm diagnose', time: (count) => repeat(count, () => instruments.diagnose()) },
      { name: 'native step', time: (count) => native.ask(`step ${count}`) },
      { name: 'native diagnose', time: (count) => native.ask(`diagnose ${count}`) },
    ],
    close() {
      native.close();
      session.delete();
    },
  };
}

/** Microseconds of each contestant in its fastest round, the one that nobody disturbed. */
async function fastest(contestants) {
  const runners = [];
  for (const one of contestants) {
    const count = await calibrate(one, MINIMUM_MS);
    runners.push({ ...one, count, best: Number.POSITIVE_INFINITY });
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const runner of runners) {
      const { time, count, best } = runner;
      runner.best = Math.min(best, (1000 * (await time(count))) / count);
    }
  }
  return runners;
}

await runAsProgram(import.meta.url, async () => {
  await provisionNativeTools();
  await buildEngine();
  await buildPreset('release', ['nn-bench']);
  const module = await loadEngine();
  for (const one of CASES) {
    const { contestants, close } = contestantsOf(module, one, one.data());
    const runners = await fastest(contestants);
    close();
    console.log(`${one.name}, batch ${one.batch}`);
    for (const { name, best } of runners) console.log(`    ${name}: ${rounded(best, 3)} µs`);
  }
});
