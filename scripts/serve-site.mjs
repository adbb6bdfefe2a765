// SPDX-License-Identifier: MIT
// Serves a built site: `node scripts/serve-site.mjs [folder]`, port from PORT (5173 by default).
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { runAsProgram, UserError } from './lib/console.mjs';
import { SITE_DIR } from './lib/paths.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const HEADERS = {
  // The element is loaded by pages of other origins, also by those that ask for isolation.
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** Pages that isolate themselves take no frames but those that do as well. */
const FRAME_HEADERS = { 'Cross-Origin-Embedder-Policy': 'require-corp' };

/** The port asked for by PORT, or 5173. */
export function wantedPort() {
  const port = Number(process.env.PORT ?? 5173);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new UserError(`PORT is "${process.env.PORT}", but must be a whole number from 0 to 65535.`);
}

/**
 * Serves `folder` until the process ends.
 * @returns {Promise<{ server: import('node:http').Server, address: string }>}
 */
export function serveSite(folder = SITE_DIR, port = wantedPort()) {
  const server = createServer((request, response) => answer(folder, request, response));
  const host = process.env.NN_HOST ?? '127.0.0.1';
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, port)));
    server.listen(port, host, () => {
      // PORT=0 lets the system choose.
      const bound = server.address();
      const actual = bound !== null && typeof bound === 'object' ? bound.port : port;
      resolve({
        server,
        address: `http://${host === '127.0.0.1' ? 'localhost' : host}:${actual}/`,
      });
    });
  });
}

function explain(error, port) {
  if (error.code === 'EADDRINUSE') {
    return new UserError(
      `port ${port} is in use. Stop the program that uses it, or choose another: PORT=${port + 1} npm start`,
    );
  }
  if (error.code === 'EACCES')
    return new UserError(
      `port ${port} may not be used by this account. Choose another: PORT=5173 npm start`,
    );
  return error;
}

function answer(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, 'Only GET and HEAD are answered.');
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const file = findFile(folder, pathname);
  if (file === undefined) return refuse(response, 404, `${pathname} is not part of this site.`);
  if (file.isFolder) return redirect(response, `${pathname}/${search}`);
  const isHashed = pathname.includes('/assets/');
  response.writeHead(200, {
    ...HEADERS,
    ...(/\/(embed|compare)\.html$/.test(pathname) ? FRAME_HEADERS : {}),
    'Content-Type': TYPES[extname(file.path)] ?? 'application/octet-stream',
    'Content-Length': file.size,
    'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (request.method === 'HEAD') return response.end();
  return createReadStream(file.path)
    .on('error', () => response.destroy())
    .pipe(response);
}

function refuse(response, status, text) {
  response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

function redirect(response, location) {
  response.writeHead(301, { ...HEADERS, Location: location });
  response.end();
}

/** A file to send, a folder to redirect to (asked for without its slash), or undefined. */
function findFile(folder, pathname) {
  let path;
  try {
    path = normalize(join(folder, decodeURIComponent(pathname)));
  } catch {
    return undefined;
  }
  if (path.includes('\0') || !`${path}${sep}`.startsWith(normalize(folder + sep))) return undefined;
  if (pathname.endsWith('/')) path = join(path, 'index.html');
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile()) return { path, size: stat.size, isFolder: false };
  if (stat?.isDirectory() && statSync(join(path, 'index.html'), { throwIfNoEntry: false }))
    return { path, size: 0, isFolder: true };
  return undefined;
}

/** Ends the process quietly on Ctrl-C and on termination. */
export function endOnSignal(server) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
}

await runAsProgram(import.meta.url, async ([folder]) => {
  const { server, address } = await serveSite(folder);
  endOnSignal(server);
  console.log(`Serving ${folder ?? 'dist/site'} at ${address} (Ctrl-C ends it)`);
});
