// SPDX-License-Identifier: MIT
// What the command says while it trains. Needs a built engine, as the suite `unit` has it.
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { TRAIN, TrainFolder } from './testing/train-process.mjs';

vi.setConfig({ testTimeout: 60_000 });

/** Long enough for several reports of progress. */
const STEPS = 400_000;
const ESCAPE = '\x1b';

const folder = new TrainFolder();
beforeAll(() => writeFileSync(folder.at('default.json'), '{}'));
afterAll(() => folder.remove());

/** Runs the command on a terminal that `script` makes; both outputs come as one. */
function trainOnTerminal(...args) {
  const command = [process.execPath, TRAIN, ...args];
  const words =
    process.platform === 'darwin'
      ? ['-q', '/dev/null', ...command]
      : ['-qec', command.map((word) => `'${word}'`).join(' '), '/dev/null'];
  return folder.run('script', words);
}

it('in a pipe the progress is plain lines, ten at most', () => {
  const { status, stdout, stderr } = folder.train(['default.json', '--steps', String(STEPS)]);
  expect(status).toBe(0);
  expect(stdout + stderr).not.toContain(ESCAPE);
  expect(stdout + stderr).not.toContain('\r');
  const lines = stderr.trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(10);
  for (const line of lines) expect(line).toMatch(/^step [\d,]+ of 400,000, loss <?\d/);
  expect(lines.at(-1)).toMatch(/^step 400,000 of 400,000/);
  expect(stdout).toMatch(/^Step 400,000, epoch [\d,]+, after /);
});

it('on a terminal it is one bar that fills and is gone at the end', () => {
  const { status, stdout } = trainOnTerminal('default.json', '--steps', String(STEPS));
  expect(status).toBe(0);
  const pictures = stdout.split(`\r${ESCAPE}[2K`);
  const bars = pictures.slice(1, -1);
  expect(bars.length).toBeGreaterThan(1);
  const filled = bars.map((bar) => {
    expect(bar).toMatch(/^\[#* *\] step [\d,]+ of 400,000, loss <?\d\.\d+$/);
    expect(bar.length).toBeLessThanOrEqual(80);
    return bar.split('#').length - 1;
  });
  expect(filled).toEqual(filled.toSorted((a, b) => a - b));
  expect(new Set(filled).size).toBeGreaterThan(1);
  // After the last erasure there are only the figures.
  expect(pictures.at(-1)).toMatch(/^Step 400,000, epoch/);
});

it('a mistake on a terminal is a sentence and no bar', () => {
  const { status, stdout } = trainOnTerminal('absent.json', '--steps', '5');
  expect(stdout.trim()).toBe('There is no file “absent.json”.');
  expect(status).toBe(2);
});
