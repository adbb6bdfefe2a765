// SPDX-License-Identifier: MIT
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { UserError } from './console.mjs';
import { ROOT } from './paths.mjs';

/** Absolute path of a command on PATH, or undefined. */
export function which(command) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const candidate = join(folder, command);
    try {
      accessSync(candidate, constants.X_OK);
      return candidate;
    } catch {
      // Not here: look in the next folder.
    }
  }
  return undefined;
}

/**
 * Runs a command with its output on the terminal.
 * @returns {Promise<number>} its exit status; a signal counts as 1
 */
export function runStatus(command, args, { cwd = ROOT, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', (error) =>
      reject(new UserError(`could not start ${command}: ${error.message}`)),
    );
    child.on('close', (status) => resolve(status ?? 1));
  });
}

/**
 * Like `runStatus`, but a failure is an error that names the command and says `hint`.
 * @param {string} command
 * @param {string[]} args
 * @param {{ hint?: string, cwd?: string, env?: Record<string, string> }} options
 */
export async function run(command, args, { hint = '', ...options } = {}) {
  const status = await runStatus(command, args, options);
  if (status !== 0) {
    throw new UserError(
      `\`${[command, ...args].join(' ')}\` failed with status ${status}. ${hint}`.trim(),
    );
  }
}

/**
 * Runs a command quietly.
 * @returns {{ status: number, stdout: string, stderr: string }} status 127 when it does not exist
 */
export function capture(command, args, { cwd = ROOT, env = {} } = {}) {
  const result = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return {
    status: result.error ? 127 : (result.status ?? 1),
    stdout: result.stdout ?? '',
    stderr: result.stderr ?? '',
  };
}

/** Like `capture`, without blocking the event loop: several can run at once. */
export function captureAsync(command, args, { cwd = ROOT, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env } });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.on('error', () => resolve({ status: 127, stdout, stderr }));
    child.on('close', (status) => resolve({ status: status ?? 1, stdout, stderr }));
  });
}

/** True when dotted version `found` is `wanted` or later. */
export function isAtLeast(found, wanted) {
  const a = found.split('.').map(Number);
  const b = wanted.split('.').map(Number);
  for (let i = 0; i < b.length; i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
