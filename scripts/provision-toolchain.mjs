// SPDX-License-Identifier: MIT
// Makes sure that the engine can be compiled to WebAssembly: CMake, Ninja, Emscripten and Eigen.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  downloadForeign,
  hasApt,
  installPackages,
  OWN_INSTALL,
  packageVersion,
  unpackPackage,
} from './lib/apt.mjs';
import { Progress, runAsProgram, UserError } from './lib/console.mjs';
import { EIGEN_DIR, EMSCRIPTEN_DIR, ROOT, TOOLCHAIN_DIR } from './lib/paths.mjs';
import { which } from './lib/process.mjs';
import { writeStamp } from './lib/stamps.mjs';
import {
  findEigen,
  findEmscripten,
  hasCMake,
  MIN_EIGEN,
  MIN_EMSCRIPTEN,
  stampOf,
} from './lib/toolchain.mjs';

const ABANDONED_AFTER_MS = 10 * 60_000;
const LLVM_BIN = '/usr/lib/llvm-19/bin';
const LLVM_PACKAGES = ['clang-19', 'lld-19', 'llvm-19', 'python3'];

// The engine is one thread without sanitizers or link-time optimisation: 1.3 GB of variants stay out.
const UNUSED_IN_EMSCRIPTEN = [
  '*/emscripten/test',
  '*/emscripten/docs',
  '*/emscripten/ChangeLog.*',
  '*/lib/wasm64-emscripten',
  '*/wasm32-emscripten/lto*',
  '*/wasm32-emscripten/thinlto*',
  '*/wasm32-emscripten/pic',
  '*/wasm32-emscripten/*-mt*',
  '*/wasm32-emscripten/*-ww*',
  '*/wasm32-emscripten/*-asan*',
  '*/wasm32-emscripten/*san_*',
  '*/wasm32-emscripten/libGL-emu*',
  '*/wasm32-emscripten/libGL-full*',
  '*/wasm32-emscripten/libGL-ofb*',
  '*/wasm32-emscripten/libGL-webgl2*',
];

const PARTS = {
  emscripten: {
    spec: 'emscripten/trixie',
    folder: join(TOOLCHAIN_DIR, 'emscripten'),
    exclude: UNUSED_IN_EMSCRIPTEN,
    fits: (version) => version.startsWith(MIN_EMSCRIPTEN),
    wanted: MIN_EMSCRIPTEN,
  },
  eigen: {
    spec: 'libeigen3-dev/sid',
    folder: EIGEN_DIR,
    exclude: [],
    fits: (version) => version.startsWith(`${MIN_EIGEN}.`),
    wanted: `${MIN_EIGEN}.x`,
  },
};

/** Finds or installs everything `npm start` compiles with. Quick when nothing is missing. */
export async function provisionToolchain() {
  const missing = {
    tools: !hasCMake() || !which('ninja') || !which('python3'),
    emscripten: !findEmscripten(),
    eigen: !findEigen(),
  };
  if (missing.tools || missing.emscripten || missing.eigen) {
    refuseForeignSystems(missing);
    await installMissing(missing);
  }
  writeHelpers();
}

function refuseForeignSystems(missing) {
  if (missing.eigen && process.env.EIGEN3_DIR) {
    throw new UserError(
      `EIGEN3_DIR (${process.env.EIGEN3_DIR}) holds no Eigen3Config.cmake of Eigen 5. Correct or unset it.`,
    );
  }
  if (!hasApt()) {
    throw new UserError(
      `this system has no apt, so please install what the engine is compiled with, then run this again:\n${OWN_INSTALL}`,
    );
  }
}

async function installMissing(missing) {
  const parts = Object.keys(PARTS).filter((name) => missing[name]);
  const progress = new Progress(
    (missing.tools ? 1 : 0) + (missing.emscripten ? 1 : 0) + (parts.length ? 1 + parts.length : 0),
  );
  if (missing.tools) {
    await progress.step('Installing CMake, Ninja and Python', () => installTools());
  }
  if (missing.emscripten) {
    await progress.step('Installing LLVM 19', () =>
      installPackages(LLVM_PACKAGES, 'the compiler below Emscripten'),
    );
  }
  if (parts.length === 0) return;
  mkdirSync(TOOLCHAIN_DIR, { recursive: true });
  removeAbandonedDownloads();
  // Inside .toolchain, so that the final rename stays on one disk.
  const scratch = mkdtempSync(join(TOOLCHAIN_DIR, 'download-'));
  try {
    const specs = parts.map((name) => PARTS[name].spec);
    const debs = await progress.step('Downloading Emscripten and Eigen packages', () =>
      downloadForeign(scratch, specs),
    );
    for (const [i, name] of parts.entries()) {
      await progress.step(`Unpacking ${name}`, () =>
        unpackPart(name, debs[i], join(scratch, name)),
      );
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** What interrupted runs left behind; a young folder may belong to a run that goes on beside this one. */
function removeAbandonedDownloads() {
  for (const name of readdirSync(TOOLCHAIN_DIR)) {
    const folder = join(TOOLCHAIN_DIR, name);
    const age = Date.now() - statSync(folder).mtimeMs;
    if (name.startsWith('download-') && age > ABANDONED_AFTER_MS)
      rmSync(folder, { recursive: true });
  }
}

async function installTools() {
  await installPackages(['cmake', 'ninja-build', 'python3'], 'the build tools');
  if (!hasCMake()) {
    throw new UserError(
      'CMake is older than 3.25 here. Install a later one from https://cmake.org/download, then run this again.',
    );
  }
}

async function unpackPart(name, deb, scratch) {
  const { folder, exclude, fits, wanted } = PARTS[name];
  const version = packageVersion(deb);
  if (!fits(version)) {
    throw new UserError(
      `Debian now offers ${name} ${version}, but ${wanted} is needed. Install it yourself:\n${OWN_INSTALL}`,
    );
  }
  await unpackPackage(deb, scratch, exclude);
  rmSync(stampOf(name), { force: true });
  rmSync(folder, { recursive: true, force: true });
  renameSync(scratch, folder);
  writeStamp(stampOf(name), version);
}

/** Small files that hold paths of this checkout, written anew each time so that it may be moved. */
function writeHelpers() {
  mkdirSync(join(TOOLCHAIN_DIR, 'bin'), { recursive: true });
  // Emscripten's tools are CommonJS; without this they would inherit "type": "module" from ours.
  writeFileSync(join(TOOLCHAIN_DIR, 'package.json'), '{ "private": true }\n');
  const tsc = join(TOOLCHAIN_DIR, 'bin/tsc');
  const compiler = join(ROOT, 'node_modules/typescript5/bin/tsc');
  writeFileSync(tsc, `#!/bin/sh\nexec '${process.execPath}' '${compiler}' "$@"\n`);
  chmodSync(tsc, 0o755);
  if (!existsSync(EMSCRIPTEN_DIR)) return;
  const settings = {
    LLVM_ROOT: LLVM_BIN,
    BINARYEN_ROOT: join(ROOT, 'node_modules/binaryen'),
    NODE_JS: process.execPath,
  };
  const lines = Object.entries(settings).map(
    ([key, value]) => `${key} = ${JSON.stringify(value)}\n`,
  );
  // The package brings its libraries ready-made, so nothing is ever built into its cache.
  writeFileSync(join(EMSCRIPTEN_DIR, '.emscripten'), `${lines.join('')}FROZEN_CACHE = True\n`);
}

/** One line on what is in use, for bug reports. */
export function describeToolchain() {
  const emscripten = findEmscripten();
  const eigen = findEigen();
  return `Emscripten ${emscripten?.version} (${emscripten?.from}), Eigen ${eigen?.version} (${eigen?.from})`;
}

await runAsProgram(import.meta.url, async () => {
  await provisionToolchain();
  console.log(`Toolchain ready: ${describeToolchain()}`);
});
