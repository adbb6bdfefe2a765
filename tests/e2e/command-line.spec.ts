// SPDX-License-Identifier: MIT
// The page and the command line speak of the same configs in the same words, and publish what they are.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures';
import { openPlayground, playground } from './playground';

/** Each with one mistake, or several. */
const MISTAKES: [name: string, config: Record<string, unknown>][] = [
  ['a number out of range', { training: { learningRate: 1000 } }],
  ['a fraction', { network: { layers: [{ units: 2.5, activation: 'tanh' }] } }],
  ['a word for a number', { data: { noise: 'much' } }],
  ['an unknown word', { loss: 'absolute' }],
  ['an unknown key', { optimiser: 'adam' }],
  ['one piece of maxout', { network: { maxoutPieces: 1 } }],
  ['no features', { features: [] }],
  ['a hinge loss for a regression', { data: { kind: 'sine' }, loss: 'hinge' }],
  ['weights that do not fit', { weights: [{ W: [[1, 2]], b: [0] }] }],
  ['points of one class', { data: { kind: 'custom', points: [[1, 2, 0]] } }],
  ['several mistakes', { seed: -1, data: { turns: 9 }, training: { batchSize: 0 } }],
];

/** The lines that the command line prints for a config that it refuses. */
function refusal(config: object, language: string): string[] {
  const args = ['scripts/train-network.mjs', '-', '--steps', '5', '--lang', language];
  const options = { input: JSON.stringify(config), encoding: 'utf8' } as const;
  const { status, stderr } = spawnSync(process.execPath, args, options);
  expect(status, stderr).toBe(2);
  return stderr.trimEnd().split('\n');
}

// Each answer of the command line takes a second, and both languages come from the same table.
const ASKED = { en: MISTAKES, 'zh-CN': MISTAKES.slice(-4) };

for (const [language, mistakes] of Object.entries(ASKED)) {
  test(`the command line refuses a config in the words of the page (${language})`, async ({
    page,
  }) => {
    await openPlayground(page, `#lang=${language}`);
    for (const [name, config] of mistakes) {
      const said = await playground(page).evaluate(async (element, value) => {
        const sentences: string[] = [];
        const listen = (event: Event) =>
          sentences.push((event as CustomEvent<{ message: string }>).detail.message);
        element.addEventListener('nn-error', listen);
        element.config = value as unknown as typeof element.config;
        await element.step(1);
        element.removeEventListener('nn-error', listen);
        return sentences;
      }, config);
      expect(said.length, name).toBeGreaterThan(0);
      expect(refusal(config, language), name).toEqual(said);
    }
  });
}

test('the JSON Schema of configs is published beside the page', async ({ page }) => {
  const response = await page.request.get('./config-v1.schema.json');
  expect(response.headers()['content-type']).toContain('application/json');
  const schema = readFileSync('web/public/config-v1.schema.json', 'utf8');
  expect(await response.text()).toBe(schema);
});
