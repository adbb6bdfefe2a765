// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { requireSameGlue } from './build-engine.mjs';

describe('the glue of the two builds', () => {
  it('may be the same', () => {
    expect(() => requireSameGlue('export{a as b}', 'export{a as b}')).not.toThrow();
  });

  it('stops the build where it differs, and shows where', () => {
    const [exact, turbo] = ['a', 'b'].map((name) => `${'x'.repeat(100)}wasmExports.${name}()`);
    expect(() => requireSameGlue(exact ?? '', turbo ?? '')).toThrow(
      /different glue.*exact: .*Exports\.a\(\).*turbo: .*Exports\.b\(\).*bindings\/CMakeLists/s,
    );
    expect(() => requireSameGlue('short', 'short and more')).toThrow('different glue');
  });
});
