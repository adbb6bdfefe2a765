// SPDX-License-Identifier: MIT
// Makes sure that the engine can be compiled, tested and checked natively.
import { existsSync } from 'node:fs';
import { hasApt, installPackages } from './lib/apt.mjs';
import { Progress, runAsProgram, UserError } from './lib/console.mjs';
import { which } from './lib/process.mjs';

/** Each need: how to see that it is met, and the Debian package that meets it. */
const NEEDS = [
  { what: 'a C++20 compiler', package: 'g++', isMet: () => which('c++') !== undefined },
  { what: 'GoogleTest', package: 'libgtest-dev', isMet: () => hasHeader('gtest/gtest.h') },
  {
    what: 'clang-format 19',
    package: 'clang-format-19',
    isMet: () => findClangTool('clang-format') !== undefined,
  },
  {
    what: 'clang-tidy 19',
    package: 'clang-tidy-19',
    isMet: () => findClangTool('clang-tidy') !== undefined,
  },
];

/** Version 19 of an LLVM tool. Other versions lay the same code out differently. */
export function findClangTool(name) {
  return which(`${name}-19`);
}

function hasHeader(path) {
  const folders = ['/usr/include', '/usr/local/include', '/opt/homebrew/include'];
  return folders.some((folder) => existsSync(`${folder}/${path}`));
}

export async function provisionNativeTools() {
  const unmet = NEEDS.filter((need) => !need.isMet());
  if (unmet.length === 0) return;
  if (!hasApt()) {
    throw new UserError(
      `the native tests need ${unmet.map((need) => need.what).join(', ')}. ` +
        'Install them (LLVM tools as clang-format-19 and clang-tidy-19 on PATH), then run this again.',
    );
  }
  const packages = unmet.map((need) => need.package);
  await new Progress(1).step(`Installing ${packages.join(' ')}`, () =>
    installPackages(packages, 'native tests and checks'),
  );
}

await runAsProgram(import.meta.url, provisionNativeTools);
