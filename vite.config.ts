// SPDX-License-Identifier: MIT
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { pageStyles } from './scripts/lib/page-styles.mjs';
import { trimTemplates } from './scripts/lib/trim-templates.mjs';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The engine's glue imports these, and only when it runs in Node. */
const nodeBuiltIns = ['module'];

/** Elements that other pages load by themselves, so that the names of their files may not change. */
const ELEMENTS = ['nn-playground', 'nn-compare', 'nn-restarts'];

/** Every page below web/, so that a new page needs no entry here. */
function pages(): string[] {
  return readdirSync(at('web'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(at('web'), file));
}

export default defineConfig({
  root: at('web'),
  plugins: [pageStyles(), trimTemplates()],
  // Relative addresses: the site works under any path of any server.
  base: './',
  resolve: { alias: { '@engine': at('build/wasm') } },
  server: { fs: { allow: [at('web'), at('build/wasm'), at('node_modules')] } },
  // A classic worker can be started from a blob that fetches it, which cross-origin embedding needs.
  worker: {
    format: 'iife',
    rolldownOptions: { external: nodeBuiltIns },
  },
  build: {
    outDir: at('dist/site'),
    emptyOutDir: true,
    target: 'es2022',
    // Every supported browser knows modulepreload.
    modulePreload: { polyfill: false },
    // Which chunk is fetched with which, for scripts/check-size.mjs.
    manifest: true,
    // The WebAssembly file stays a file, so that browsers compile it while it streams in.
    assetsInlineLimit: 0,
    rolldownOptions: {
      external: nodeBuiltIns,
      input: [...pages(), ...ELEMENTS.map((name) => at(`web/src/elements/${name}.ts`))],
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: ({ name }) =>
          ELEMENTS.includes(name) ? '[name].js' : 'assets/[name]-[hash].js',
      },
    },
  },
});
