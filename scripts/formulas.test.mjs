// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FORMULAS_FILE, formulasSource } from './lib/formulas.mjs';
import { ROOT } from './lib/paths.mjs';

it('the formulas of the page are those of the TeX sources', async () => {
  expect(readFileSync(join(ROOT, FORMULAS_FILE), 'utf8')).toBe(await formulasSource());
});
