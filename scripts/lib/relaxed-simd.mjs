// SPDX-License-Identifier: MIT
import { setFlagsFromString } from 'node:v8';
import { UserError } from './console.mjs';

/**
 * Makes Node accept a module with relaxed SIMD. The V8 of Node 20 does so only when told; later ones
 * no longer know the flag.
 * @param {BufferSource} bytes  the module
 */
export function allowRelaxedSimd(bytes) {
  if (WebAssembly.validate(bytes)) return;
  setFlagsFromString('--experimental-wasm-relaxed-simd');
  if (!WebAssembly.validate(bytes)) {
    throw new UserError(`Node ${process.version} cannot run the turbo build of the engine.`);
  }
}
