// SPDX-License-Identifier: MIT
// The WebAssembly counterpart of nn-parity: prints the same `name value` lines.
// node tests/parity/print-wasm-values.mjs [nn-engine.js [nn-parity]]
import { DEFAULT_ENGINE, DEFAULT_NATIVE, wasmValues } from './wasm-values.mjs';

const [engine = DEFAULT_ENGINE, native = DEFAULT_NATIVE] = process.argv.slice(2);
const { values } = await wasmValues(engine, native);
for (const [name, value] of values) console.log(`${name} ${value}`);
