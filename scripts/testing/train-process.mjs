// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../lib/paths.mjs';

/** The program of `npm run train`. */
export const TRAIN = join(ROOT, 'scripts/train-network.mjs');

/** A new folder, in which commands run as a person runs them. */
export class TrainFolder {
  #path = mkdtempSync(join(tmpdir(), 'nn-train-'));

  at(name) {
    return join(this.#path, name);
  }

  /**
   * Runs `train` with arguments and with text on its standard input.
   * @param {string[]} args
   * @param {string} input
   */
  train(args, input = '') {
    const { status, stdout, stderr } = this.run(process.execPath, [TRAIN, ...args], input);
    return { status, stdout, stderr };
  }

  run(command, args, input = '') {
    return spawnSync(command, args, { input, encoding: 'utf8', cwd: this.#path });
  }

  /** A result that `--out` wrote. */
  readResult(name) {
    return JSON.parse(readFileSync(this.at(name), 'utf8'));
  }

  remove() {
    rmSync(this.#path, { recursive: true });
  }
}

/** All parameters of a result in the engine's order. */
export const flat = ({ weights }) =>
  weights.flatMap(({ W, b, slopes = [] }) => [...W.flat(), ...b, ...slopes]);
