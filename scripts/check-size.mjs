// SPDX-License-Identifier: MIT
// Keeps downloads small. Needs a built site.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runAsProgram } from './lib/console.mjs';
import { reportFindings } from './lib/findings.mjs';
import { SITE_DIR, WASM_DIR } from './lib/paths.mjs';

const MAX_ENGINE_KB = 80;
const MAX_PAGE_KB = 250;
const MAX_ON_REQUEST_KB = 60;
/** The page names it, but fetches it only when somebody asks for it, as chunks that are imported while it runs. */
const TURBO = /^nn-engine-turbo\b.*\.wasm$/;

/** Size of the download, with 1000 bytes in a kilobyte. @param {string[]} files */
export const gzippedKilobytes = (files) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000;

export function checkSize() {
  const build = (module) => ['nn-engine.js', module].map((name) => join(WASM_DIR, name));
  const page = 'page with everything it loads by itself';
  return [
    compare('engine and its glue', build('nn-engine.wasm'), MAX_ENGINE_KB),
    compare('turbo engine and the same glue', build('nn-engine-turbo.wasm'), MAX_ENGINE_KB),
    compare(page, filesOfPage(), MAX_PAGE_KB),
    compare('all that it fetches on request, without turbo', onRequest(), MAX_ON_REQUEST_KB),
  ];
}

function compare(what, files, limit) {
  const absent = files.filter((file) => !existsSync(file));
  if (absent.length > 0)
    return {
      name: what,
      problems: [`${absent.join(', ')} is not built. Run \`npm run build\` before.`],
    };
  const size = gzippedKilobytes(files);
  const name = `${what}: ${size.toFixed(1)} of ${limit} kB gzipped`;
  const parts = files.map((file) => `${gzippedKilobytes([file]).toFixed(1)} kB  ${basename(file)}`);
  return { name, problems: size > limit ? [`Too large:\n${parts.join('\n')}`] : [] };
}

/** Chunks that no page imports before it runs. */
function onRequest() {
  const path = join(SITE_DIR, '.vite', 'manifest.json');
  if (!existsSync(path)) return [path];
  const chunks = JSON.parse(readFileSync(path, 'utf8'));
  const names = Object.keys(chunks);
  // Elements of other pages are entries, too.
  const atFirst = new Set(names.filter((name) => name.endsWith('.html')));
  for (const name of atFirst) for (const next of chunks[name].imports ?? []) atFirst.add(next);
  return names
    .filter((name) => !atFirst.has(name) && chunks[name].file.endsWith('.js'))
    .map((name) => join(SITE_DIR, chunks[name].file));
}

/** index.html and whatever it loads by itself of the files that it names, directly or through others. */
export function filesOfPage() {
  const index = join(SITE_DIR, 'index.html');
  if (!existsSync(index)) return [index];
  const later = new Set(onRequest());
  const candidates = readdirSync(SITE_DIR, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(css|js|wasm|woff2|svg|json)$/.test(file))
    .filter((file) => !TURBO.test(basename(file)))
    .map((file) => join(SITE_DIR, file))
    .filter((file) => !later.has(file));
  const found = new Set([index]);
  // A set yields members that are added while it is walked, so this follows the names to the end.
  for (const file of found) {
    const text = /\.(html|css|js)$/.test(file) ? readFileSync(file, 'utf8') : '';
    for (const candidate of candidates)
      if (text.includes(basename(candidate))) found.add(candidate);
  }
  return [...found];
}

await runAsProgram(import.meta.url, () => reportFindings(checkSize()));
