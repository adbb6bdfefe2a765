// SPDX-License-Identifier: MIT
import { pathToFileURL } from 'node:url';

/** An error whose message is meant for the person at the terminal: printed without a stack. */
export class UserError extends Error {}

const HEARTBEAT_MS = 15_000;

/** Announces steps as `[n/m] title` and their duration, e.g. `[2/5] Unpacking … 8.1 s`. */
export class Progress {
  #total;
  #done = 0;

  /** @param {number} total how many steps will be announced */
  constructor(total) {
    this.#total = total;
  }

  /**
   * Runs one step. Output of child processes may follow the title, so the duration has its own line.
   * @template T
   * @param {string} title
   * @param {() => T | Promise<T>} action
   * @returns {Promise<T>}
   */
  async step(title, action) {
    this.#done += 1;
    const started = performance.now();
    console.log(`[${this.#done}/${this.#total}] ${title} …`);
    const heartbeat = setInterval(() => console.log(`    … ${seconds(started)} s`), HEARTBEAT_MS);
    const result = await Promise.resolve()
      .then(action)
      .finally(() => clearInterval(heartbeat));
    console.log(`[${this.#done}/${this.#total}] ${title}: ${seconds(started)} s`);
    return result;
  }
}

/** Seconds since `started` (a `performance.now()`), with one decimal. */
export function seconds(started) {
  return ((performance.now() - started) / 1000).toFixed(1);
}

/** Runs `main` when the module at `moduleUrl` is the program, not an import. */
export async function runAsProgram(moduleUrl, main) {
  if (!process.argv[1] || pathToFileURL(process.argv[1]).href !== moduleUrl) return;
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof UserError ? `error: ${error.message}` : error);
    process.exitCode = 1;
  }
}
