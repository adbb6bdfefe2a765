// SPDX-License-Identifier: MIT
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EIGEN_DIR, EMSCRIPTEN_DIR, STAMP_DIR } from './paths.mjs';
import { capture, isAtLeast } from './process.mjs';
import { readStamp } from './stamps.mjs';

export const MIN_EMSCRIPTEN = '3.1.69';
export const MIN_EIGEN = '5';
export const MIN_CMAKE = '3.25';

export const stampOf = (name) => join(STAMP_DIR, name);

/** Where Emscripten comes from and its version, or undefined when a fit one is absent. */
export function findEmscripten() {
  const provisioned = readStamp(stampOf('emscripten'));
  if (provisioned && existsSync(join(EMSCRIPTEN_DIR, 'emcc')))
    return { from: 'provisioned', version: provisioned };
  const { status, stdout } = capture('emcc', ['--version']);
  const version = /(\d+\.\d+\.\d+)/.exec(stdout)?.[1];
  if (status !== 0 || !version || !isAtLeast(version, MIN_EMSCRIPTEN)) return undefined;
  return { from: 'PATH', version };
}

/** Where Eigen comes from and its version, or undefined when a fit one is absent. */
export function findEigen() {
  const named = process.env.EIGEN3_DIR;
  if (named) return findNamedEigen(named);
  const provisioned = readStamp(stampOf('eigen'));
  if (provisioned && existsSync(join(EIGEN_DIR, 'usr/include/eigen3/Eigen/Core'))) {
    return { from: 'provisioned', version: provisioned };
  }
  return findEigenByCMake();
}

function findNamedEigen(folder) {
  const file = join(folder, 'Eigen3ConfigVersion.cmake');
  const version = existsSync(file)
    ? /PACKAGE_VERSION "([\d.]+)/.exec(readFileSync(file, 'utf8'))?.[1]
    : undefined;
  return version && isAtLeast(version, MIN_EIGEN) ? { from: 'EIGEN3_DIR', version } : undefined;
}

function findEigenByCMake() {
  const folder = mkdtempSync(join(tmpdir(), 'nn-find-eigen-'));
  const project = [
    'cmake_minimum_required(VERSION 3.25)',
    'project(probe LANGUAGES NONE)',
    `find_package(Eigen3 ${MIN_EIGEN} CONFIG REQUIRED)`,
    'message(STATUS "found=$' + '{Eigen3_VERSION}")',
  ];
  writeFileSync(join(folder, 'CMakeLists.txt'), project.join('\n'));
  const { status, stdout } = capture('cmake', ['-S', folder, '-B', join(folder, 'build')]);
  rmSync(folder, { recursive: true, force: true });
  const version = /found=([\d.]+)/.exec(stdout)?.[1];
  return status === 0 && version ? { from: 'CMake', version } : undefined;
}

/** True when cmake is there and young enough for the presets. */
export function hasCMake() {
  const version = /(\d+\.\d+(\.\d+)?)/.exec(capture('cmake', ['--version']).stdout)?.[1];
  return version !== undefined && isAtLeast(version, MIN_CMAKE);
}
