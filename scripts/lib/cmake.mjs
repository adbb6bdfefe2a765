// SPDX-License-Identifier: MIT
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD_DIR, ROOT } from './paths.mjs';
import { run } from './process.mjs';
import { hashInputs, readStamp, writeStamp } from './stamps.mjs';

const PRESETS = join(ROOT, 'CMakePresets.json');

/** Configures a preset of CMakePresets.json where needed. */
export async function configurePreset(preset) {
  const folder = join(BUILD_DIR, preset);
  // CMake itself notices changes of its own files, but not of the presets.
  const stamp = join(folder, '.nn-presets');
  const inputs = hashInputs([PRESETS]);
  const cache = join(folder, 'CMakeCache.txt');
  // CMake refuses a build folder that was made for another place: start afresh after a move.
  if (
    existsSync(cache) &&
    !readFileSync(cache, 'utf8').includes(`CMAKE_HOME_DIRECTORY:INTERNAL=${ROOT}\n`)
  ) {
    rmSync(folder, { recursive: true });
  }
  if (existsSync(join(folder, 'build.ninja')) && readStamp(stamp) === inputs) return;
  await run('cmake', ['--preset', preset], { hint: 'The reason is in the messages above.' });
  writeStamp(stamp, inputs);
}

/** Configures and builds the targets of a preset. */
export async function buildPreset(preset, targets) {
  await configurePreset(preset);
  await run('cmake', ['--build', '--preset', preset, '--target', ...targets], {
    hint: `Correct the first error above, or delete build/${preset} if its state looks wrong.`,
  });
}
