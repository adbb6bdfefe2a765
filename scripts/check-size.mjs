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
/** What one press may fetch, so that it is there in a second on a slow line. */
const MAX_ON_REQUEST_KB = 30;
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
    compare(...largestRequest()),
    checkProduction(),
  ];
}

/** Lit's build for developers warns by links to this address. */
const FOR_DEVELOPERS = 'lit.dev/msg';

/** Libraries bring another build, larger and slower, when the bundler is told of development. */
function checkProduction() {
  const folder = join(SITE_DIR, 'assets');
  const scripts = existsSync(folder) ? readdirSync(folder).filter((n) => n.endsWith('.js')) : [];
  const found = scripts.filter((n) =>
    readFileSync(join(folder, n), 'utf8').includes(FOR_DEVELOPERS),
  );
  const problems = found.map((file) => `${file} has a library's build for developers.`);
  return { name: 'libraries are built for production', problems };
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

const MANIFEST = join(SITE_DIR, '.vite', 'manifest.json');

/** Names of the chunks that come with those in `names`. */
function closure(chunks, names) {
  const found = new Set(names);
  for (const name of found) for (const next of chunks[name].imports ?? []) found.add(next);
  return found;
}

const fileOf = (chunk) => join(SITE_DIR, chunk.file);

/** Chunks that the page does not import before it runs. */
function onRequest() {
  if (!existsSync(MANIFEST)) return [MANIFEST];
  const chunks = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  // Other pages and their elements are entries, too.
  const atFirst = closure(chunks, ['index.html']);
  return Object.keys(chunks)
    .filter((name) => !atFirst.has(name) && chunks[name].file.endsWith('.js'))
    .map((name) => fileOf(chunks[name]));
}

/** The dialog, explanation or instrument that brings most with it: what it is, its files, the limit. */
function largestRequest() {
  const what = 'the largest that it fetches on request, without turbo';
  if (!existsSync(MANIFEST)) return [what, [MANIFEST], MAX_ON_REQUEST_KB];
  const chunks = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  const atFirst = closure(chunks, ['index.html']);
  const requests = Object.values(chunks)
    .filter(({ isDynamicEntry }) => isDynamicEntry)
    .map((entry) => {
      const names = [...closure(chunks, entry.imports ?? [])].filter((name) => !atFirst.has(name));
      const files = [entry, ...names.map((name) => chunks[name])].map(fileOf);
      return { name: entry.name, files, size: gzippedKilobytes(files) };
    });
  const [largest] = requests.sort((one, other) => other.size - one.size);
  if (largest === undefined) return [what, [], MAX_ON_REQUEST_KB];
  return [`${what} (${largest.name})`, largest.files, MAX_ON_REQUEST_KB];
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
