// SPDX-License-Identifier: MIT
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@engine': fileURLToPath(new URL('build/wasm', import.meta.url)) } },
  test: {
    environment: 'node',
    include: ['web/src/**/*.test.ts', 'scripts/**/*.test.mjs'],
  },
});
