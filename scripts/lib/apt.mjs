// SPDX-License-Identifier: MIT
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from './console.mjs';
import { capture, captureAsync, which } from './process.mjs';

const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';
const QUIET = { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' };

/** True where packages can be installed with apt. */
export function hasApt() {
  return which('apt-get') !== undefined && which('dpkg-deb') !== undefined;
}

/** The packages among `packages` that are not installed. */
export function missingPackages(packages) {
  return packages.filter((name) => {
    const { stdout } = capture('dpkg-query', ['-W', '-f', '${Status}', name]);
    return !stdout.includes('install ok installed');
  });
}

/** Installs the missing ones of `packages` from the system's own sources, as root or with sudo. */
export async function installPackages(packages, purpose) {
  const missing = missingPackages(packages);
  if (missing.length === 0) return;
  const install = ['install', '-y', '--no-install-recommends', '-q', ...missing];
  if (await aptAsRoot(install)) return;
  // Package lists that are absent or older than the mirror are the usual cause.
  if ((await aptAsRoot(['update', '-q'])) && (await aptAsRoot(install))) return;
  throw new UserError(
    `apt could not install ${missing.join(' ')} (${purpose}). ` +
      'Look at its messages above; when the network is back, run the same command again.',
  );
}

async function aptAsRoot(args) {
  const command = ['apt-get', '-o', 'DPkg::Lock::Timeout=600', '-o', 'Dpkg::Use-Pty=0', ...args];
  if (process.getuid?.() !== 0) {
    if (!which('sudo')) {
      throw new UserError(
        `root rights are needed for \`apt-get ${args.join(' ')}\`. Run that as root, then this again.`,
      );
    }
    // Without a terminal nobody could type a password.
    const flags = process.stdin.isTTY ? [] : ['-n'];
    command.unshift('sudo', ...flags, 'env', 'DEBIAN_FRONTEND=noninteractive');
  }
  const { status, stdout, stderr } = await captureAsync(command[0], command.slice(1), {
    env: QUIET,
  });
  // Hundreds of lines when all is well; the end of them when it is not.
  if (status !== 0) console.error(`${stdout}${stderr}`.trim().split('\n').slice(-20).join('\n'));
  return status === 0;
}

/** The Debian mirror that this system uses; NN_DEBIAN_MIRROR overrides it. */
async function debianMirror() {
  if (process.env.NN_DEBIAN_MIRROR) return process.env.NN_DEBIAN_MIRROR;
  const known = readMirror();
  if (known) return known;
  await aptAsRoot(['update', '-q']);
  const mirror = readMirror();
  if (mirror) return mirror;
  throw new UserError(
    'this system names no Debian mirror, and the compiler packages come from Debian. ' +
      'Set NN_DEBIAN_MIRROR to the address of one (with the package debian-archive-keyring installed), ' +
      'or install Emscripten and Eigen yourself:\n' +
      OWN_INSTALL,
  );
}

/** What to install where this repository cannot do it. */
export const OWN_INSTALL = [
  '  - Emscripten SDK 3.1.69 or later, `emcc` on PATH: https://emscripten.org/docs/getting_started/downloads.html',
  '  - Eigen 5, found by CMake or named by EIGEN3_DIR (the folder of Eigen3Config.cmake): https://eigen.tuxfamily.org or https://libeigen.gitlab.io',
  '  - CMake 3.25 or later, Ninja and Python 3 on PATH',
].join('\n');

function readMirror() {
  const format = '$(REPO_URI)|$(CODENAME)|$(ORIGIN)|$(LABEL)';
  const { stdout } = capture('apt-get', [
    'indextargets',
    '--format',
    format,
    'Created-By: Packages',
  ]);
  return stdout
    .split('\n')
    .map((line) => line.split('|'))
    .find(
      ([, codename, origin, label]) =>
        origin === 'Debian' && label === 'Debian' && !codename?.includes('-'),
    )?.[0];
}

/**
 * Downloads packages from Debian suites that the system does not use, signatures checked by apt, without
 * touching the system's sources.
 * @param {string} folder scratch folder; the .deb files are left in it
 * @param {string[]} specs as `name/suite`
 * @returns {Promise<string[]>} paths of the .deb files, in the order of `specs`
 */
export async function downloadForeign(folder, specs) {
  const mirror = await debianMirror();
  for (const part of ['lists/partial', 'cache/archives/partial'])
    mkdirSync(join(folder, part), { recursive: true });
  const trust = existsSync(KEYRING) ? `[signed-by=${KEYRING}] ` : '';
  const suites = [...new Set(specs.map((spec) => spec.split('/')[1]))];
  writeFileSync(
    join(folder, 'sources.list'),
    suites.map((suite) => `deb ${trust}${mirror} ${suite} main\n`).join(''),
  );
  const options = [
    `Dir::Etc::SourceList=${join(folder, 'sources.list')}`,
    'Dir::Etc::SourceParts=/dev/null',
    `Dir::State::Lists=${join(folder, 'lists')}`,
    `Dir::Cache=${join(folder, 'cache')}`,
    'APT::Sandbox::User=root',
    'Acquire::Languages=none',
    'Acquire::Retries=3',
  ].flatMap((option) => ['-o', option]);
  for (const args of [
    ['update', '-q'],
    ['download', '-q', ...specs],
  ]) {
    const { status, stderr } = await captureAsync('apt-get', [...options, ...args], {
      cwd: folder,
      env: QUIET,
    });
    if (status !== 0) {
      console.error(stderr.trim());
      throw new UserError(
        `apt could not download ${specs.join(' ')}. ${downloadHint(stderr)}, then run the same command again.`,
      );
    }
  }
  const files = readdirSync(folder);
  return specs.map((spec) =>
    join(folder, files.find((file) => file.startsWith(`${spec.split('/')[0]}_`)) ?? ''),
  );
}

/** What to look at after an apt that ended badly with these messages. */
export function downloadHint(messages) {
  return /is (expired|not valid yet)/.test(messages)
    ? `The mirror and the clock of this machine disagree: correct the clock, or name a mirror that is up to date by NN_DEBIAN_MIRROR`
    : 'Check the network';
}

/** Version of a .deb file, e.g. `5.0.1-3`. */
export function packageVersion(deb) {
  return capture('dpkg-deb', ['-f', deb, 'Version']).stdout.trim();
}

/** Unpacks a .deb into `folder` (replaced), leaving out what matches the tar patterns `exclude`. */
export async function unpackPackage(deb, folder, exclude = []) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const reader = spawn('dpkg-deb', ['--fsys-tarfile', deb], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const flags = [
    '--extract',
    '--no-same-owner',
    '-C',
    folder,
    ...exclude.map((pattern) => `--exclude=${pattern}`),
  ];
  const writer = spawn('tar', flags, { stdio: ['pipe', 'inherit', 'inherit'] });
  reader.stdout.pipe(writer.stdin);
  const statuses = await Promise.all(
    [reader, writer].map((child) => new Promise((done) => child.on('close', done))),
  );
  if (statuses.some((status) => status !== 0)) {
    throw new UserError(
      `${deb} could not be unpacked into ${folder}. Is the disk full? Free 1 GB and run this again.`,
    );
  }
}
