// SPDX-License-Identifier: MIT
import { execFileSync } from 'node:child_process';
import binaryen from 'binaryen';
import { describe, expect, it } from 'vitest';
import { hasRelaxedSimd, RELAXED_SIMD_PROBE } from './relaxed-simd';

describe('the probe for relaxed SIMD', () => {
  it('uses the instruction of the turbo build', () => {
    const module = binaryen.readBinary(RELAXED_SIMD_PROBE);
    expect(module.emitText()).toContain('(f32x4.relaxed_madd');
    module.dispose();
  });

  it('is accepted exactly by engines that have it', () => {
    const flag = '--experimental-wasm-relaxed-simd';
    const bytes = `Uint8Array.of(${RELAXED_SIMD_PROBE.join()})`;
    // The V8 of Node 20 has it behind a flag; later ones know it without.
    const script = `const v8 = require('v8');
      const before = WebAssembly.validate(${bytes});
      v8.setFlagsFromString('${flag}');
      console.log(JSON.stringify([before, WebAssembly.validate(${bytes})]));`;
    const seen = JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }));
    expect(seen).toEqual([hasRelaxedSimd(), true]);
  });
});
