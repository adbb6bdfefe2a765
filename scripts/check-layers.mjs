// SPDX-License-Identifier: MIT
// The layer rule of C++: only the binding table knows Emscripten. (Biome checks TypeScript's layers.)
import { runAsProgram } from './lib/console.mjs';
import { reportFindings } from './lib/findings.mjs';
import { readSource, sourceFiles } from './lib/sources.mjs';

const BINDINGS = 'engine/bindings/bindings.cpp';

export function checkLayers() {
  const problems = sourceFiles(['.cpp', '.h'])
    .filter(
      (file) => file !== BINDINGS && /^\s*#\s*include\s*[<"]emscripten/m.test(readSource(file)),
    )
    .map(
      (file) =>
        `${file} includes <emscripten/…>: move that to ${BINDINGS}, the rest stays natively testable.`,
    );
  return [{ name: 'C++ layers', problems }];
}

await runAsProgram(import.meta.url, () => reportFindings(checkLayers()));
