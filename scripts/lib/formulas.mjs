// SPDX-License-Identifier: MIT
import { FORMULAS } from './formula-sources.mjs';

/** Where the page takes the formulas from, relative to the root of the checkout. */
export const FORMULAS_FILE = 'web/src/ui/formulas.ts';

/** The formulas as MathML in a TypeScript source; the page needs no program to set them. */
export async function formulasSource() {
  const { default: temml } = await import('temml');
  const lines = Object.entries(FORMULAS).map(([name, tex]) => {
    const mathml = temml.renderToString(tex, { displayMode: true, throwOnError: true });
    return property(/^\w+$/.test(name) ? name : `'${name}'`, `'${plain(mathml)}'`);
  });
  return `// SPDX-License-Identifier: MIT

/* Made by scripts/generate-formulas.mjs from scripts/lib/formula-sources.mjs. */
export const FORMULAS = {
${lines.join('\n')}
} as const satisfies Readonly<Record<string, string>>;

export type FormulaName = keyof typeof FORMULAS;
`;
}

/** A property as the formatter lays it out. */
function property(key, value) {
  const line = `  ${key}: ${value},`;
  return line.length <= 100 || key.length < 5 ? line : `  ${key}:\n    ${value},`;
}

/** Without what only Temml's own style sheet reads. */
function plain(mathml) {
  return mathml
    .replace(/ class="[^"]*"/g, '')
    .replace(/ style="[^"]*"/g, '')
    .replace(/'/g, '′');
}
