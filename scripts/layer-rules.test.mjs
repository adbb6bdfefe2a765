// SPDX-License-Identifier: MIT
// The layer rules live in biome.json as patterns; this shows that they refuse and allow what they should.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { npmBin, ROOT } from './lib/paths.mjs';
import { capture } from './lib/process.mjs';

/** Each layer and what it may import beside itself. */
const ALLOWED = {
  shared: [],
  i18n: ['shared'],
  worker: ['shared'],
  client: ['shared', 'worker'],
  store: ['shared', 'client'],
  render: ['shared'],
  export: ['shared'],
  ui: ['shared', 'store', 'i18n'],
  headless: ['shared', 'worker', 'client', 'render', 'export', 'i18n'],
  // The registry of panels brings them in when they are opened.
  elements: ['shared', 'client', 'store', 'render', 'export', 'i18n', 'ui', 'panels'],
  panels: ['shared', 'client', 'store', 'render', 'export', 'i18n', 'ui', 'elements'],
};
const LAYERS = Object.keys(ALLOWED);
const FORMS = [
  (from) => `import { thing } from '${from}';`,
  (from) => `import type { Thing } from '${from}';`,
  (from) => `export { thing } from '${from}';`,
  (from) => `export const load = () => import('${from}');`,
  (from) => `import Thing from '${from}?worker&inline';`,
];

let project;

/** Lines of a probe file in `layer` that Biome refuses as imports across layers. */
function refusedLines(layer, lines) {
  const file = `web/src/${layer}/probe.ts`;
  mkdirSync(join(project, 'web/src', layer), { recursive: true });
  writeFileSync(join(project, file), `${lines.join('\n')}\n`);
  const flags = [
    'lint',
    '--only=style/noRestrictedImports',
    '--reporter=json',
    '--max-diagnostics=200',
  ];
  const { stdout } = capture(npmBin('biome'), [...flags, file], { cwd: project });
  const { diagnostics } = JSON.parse(stdout);
  return diagnostics.map(({ location }) => lines[location.start.line - 1]);
}

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'nn-layers-'));
  const rules = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'));
  delete rules.$schema;
  writeFileSync(join(project, 'biome.json'), JSON.stringify({ ...rules, vcs: { enabled: false } }));
  copyFileSync(join(ROOT, 'package.json'), join(project, 'package.json'));
});

afterAll(() => rmSync(project, { recursive: true }));

describe.each(LAYERS)('layer %s', (layer) => {
  const others = LAYERS.filter((other) => other !== layer);

  it('is refused every layer it may not know, in every form of import', () => {
    // web/src/testing helps tests and must not reach the product.
    const forbidden = [...others, 'testing'].filter((other) => !ALLOWED[layer].includes(other));
    const lines = forbidden.flatMap((other) => FORMS.map((form) => form(`../${other}/thing`)));
    expect(refusedLines(layer, lines).sort()).toEqual([...lines].sort());
  });

  it('may import its own files, the layers below and packages', () => {
    const free = ['./thing', 'lit', ...ALLOWED[layer].map((other) => `../${other}/thing`)];
    const lines = free.flatMap((from) => FORMS.map((form) => form(from)));
    expect(refusedLines(layer, lines)).toEqual([]);
  });
});
