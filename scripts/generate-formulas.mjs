// SPDX-License-Identifier: MIT
// Sets the formulas of the explanations as MathML, web/src/ui/formulas.ts.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAsProgram } from './lib/console.mjs';
import { FORMULAS_FILE, formulasSource } from './lib/formulas.mjs';
import { ROOT } from './lib/paths.mjs';

await runAsProgram(import.meta.url, async () => {
  writeFileSync(join(ROOT, FORMULAS_FILE), await formulasSource());
});
