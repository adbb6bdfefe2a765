// SPDX-License-Identifier: MIT
// `npm run format`: lays out all sources by the formatters and sorts imports.
import { installPackages } from './install-packages.mjs';
import { runAsProgram } from './lib/console.mjs';
import { npmBin } from './lib/paths.mjs';
import { run } from './lib/process.mjs';
import { sourceFiles } from './lib/sources.mjs';
import { findClangTool, provisionNativeTools } from './provision-native-tools.mjs';

await runAsProgram(import.meta.url, async (names) => {
  await installPackages();
  await provisionNativeTools();
  const chosen = (file) => names.length === 0 || names.some((name) => file.startsWith(name));
  const cpp = sourceFiles(['.cpp', '.h']).filter(chosen);
  if (cpp.length > 0) await run(findClangTool('clang-format') ?? 'clang-format-19', ['-i', ...cpp]);
  // Lint problems are the business of `npm run check`.
  await run(npmBin('biome'), [
    'check',
    '--write',
    '--linter-enabled=false',
    '--no-errors-on-unmatched',
    ...names,
  ]);
});
