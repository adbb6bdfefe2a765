// SPDX-License-Identifier: MIT
// The layer rule of C++: only the binding tables know Emscripten. (Biome checks TypeScript's layers.)
import { runAsProgram } from './lib/console.mjs';
import { reportFindings } from './lib/findings.mjs';
import { readSource, sourceFiles } from './lib/sources.mjs';

const BINDINGS = ['bindings.cpp', 'instruments_bindings.cpp', 'binding_support.h'].map(
  (file) => `engine/bindings/${file}`,
);

export function checkLayers() {
  const problems = sourceFiles(['.cpp', '.h'])
    .filter(
      (file) =>
        !BINDINGS.includes(file) && /^\s*#\s*include\s*[<"]emscripten/m.test(readSource(file)),
    )
    .map(
      (file) =>
        `${file} includes <emscripten/…>: move that to ${BINDINGS[0]}, the rest stays natively testable.`,
    );
  return [{ name: 'C++ layers', problems }];
}

await runAsProgram(import.meta.url, () => reportFindings(checkLayers()));
