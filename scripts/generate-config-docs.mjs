// SPDX-License-Identifier: MIT
// Writes docs/config.md and the JSON Schema of Config v1 from the schema that checks configs.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from './install-packages.mjs';
import { generateConfigDocs } from './lib/config-docs.mjs';
import { runAsProgram } from './lib/console.mjs';
import { ROOT } from './lib/paths.mjs';

await runAsProgram(import.meta.url, async () => {
  await installPackages();
  for (const [file, content] of Object.entries(await generateConfigDocs())) {
    writeFileSync(join(ROOT, file), content);
    console.log(`Wrote ${file}`);
  }
});
