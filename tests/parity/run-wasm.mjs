// SPDX-License-Identifier: MIT
// The WebAssembly counterpart of nn-parity: prints the same `name hash` lines.
// node tests/parity/run-wasm.mjs [nn-engine.js [nn-parity]]
import { DEFAULT_ENGINE, DEFAULT_NATIVE, wasmHashes } from './wasm-hashes.mjs';

const [engine = DEFAULT_ENGINE, native = DEFAULT_NATIVE] = process.argv.slice(2);
for (const [name, hash] of await wasmHashes(engine, native)) console.log(`${name} ${hash}`);
