// SPDX-License-Identifier: MIT
import { ROOT, WASM_DIR } from './paths.mjs';

/**
 * Runs TypeScript of the page in Node, through the page's own bundler.
 * @template T
 * @param {string} file relative to the root of the checkout
 * @param {(module: any) => T | Promise<T>} action given what the file exports, which works only until it ends
 * @returns {Promise<T>}
 */
export async function withTypeScript(file, action) {
  // Packages may not be installed before.
  const { createServer } = await import('vite');
  const server = await createServer({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    appType: 'custom',
    resolve: { alias: { '@engine': WASM_DIR } },
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    return await action(await server.ssrLoadModule(`/${file}`));
  } finally {
    await server.close();
  }
}
