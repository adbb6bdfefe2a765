// SPDX-License-Identifier: MIT

/**
 * The smallest module that uses relaxed SIMD: one function that makes three vectors and returns
 * their `f32x4.relaxed_madd`, the one relaxed instruction that the turbo build of the engine has.
 */
export const RELAXED_SIMD_PROBE = new Uint8Array([
  ...[0, 97, 115, 109, 1, 0, 0, 0], // "\0asm", version 1
  ...[1, 5, 1, 96, 0, 1, 123], // types: () -> v128
  ...[3, 2, 1, 0], // functions: one of type 0
  ...[10, 19, 1, 17, 0], // code: one body of 17 bytes without locals
  ...[65, 0, 253, 15], // i32.const 0, i8x16.splat
  ...[65, 0, 253, 15],
  ...[65, 0, 253, 15],
  ...[253, 133, 2], // f32x4.relaxed_madd: 0xfd, then 0x105 in LEB128
  11, // end
]);

/** Whether this browser runs the turbo build of the engine. */
export function hasRelaxedSimd(): boolean {
  return typeof WebAssembly === 'object' && WebAssembly.validate(RELAXED_SIMD_PROBE);
}
