// SPDX-License-Identifier: MIT
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the checkout. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Provisioned compilers and headers; may be deleted at any time. */
export const TOOLCHAIN_DIR = join(ROOT, '.toolchain');
export const EMSCRIPTEN_DIR = join(TOOLCHAIN_DIR, 'emscripten/usr/share/emscripten');
export const EIGEN_DIR = join(TOOLCHAIN_DIR, 'eigen');
export const STAMP_DIR = join(TOOLCHAIN_DIR, 'stamps');

export const BUILD_DIR = join(ROOT, 'build');
export const WASM_DIR = join(BUILD_DIR, 'wasm');
export const SITE_DIR = join(ROOT, 'dist/site');

/** Machine-readable test reports. */
export const REPORT_DIR = join(BUILD_DIR, 'reports');

/** Path of a command that npm installed. */
export const npmBin = (name) => join(ROOT, 'node_modules/.bin', name);
