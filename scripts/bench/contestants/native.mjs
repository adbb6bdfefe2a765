// SPDX-License-Identifier: MIT
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sessionConfig } from './engine.mjs';

/** The config with the values of the C++ enums, which embind's enums carry. */
function caseText({ data, network, training, ...config }, isVector) {
  const lines = {
    vectorLength: [isVector ? data.vectorLength : 0],
    classes: [data.classes],
    points: [data.points.length],
    task: [config.task.value],
    loss: [config.loss.value],
    init: [network.init.kind.value],
    layers: network.layers.map(({ units }) => units),
    activation: [network.layers[0].activation.value],
    optimizer: [training.optimizer.value],
    rate: [training.learningRate],
    batch: [training.batchSize],
    shuffle: [Number(training.shuffle)],
    fieldSize: [config.fieldSize],
  };
  return Object.entries(lines)
    .map(([key, numbers]) => `${key} ${numbers.join(' ')}\n`)
    .join('');
}

/** Sends commands to nn-bench, one at a time. */
class NativeProcess {
  #child;
  #answers;

  constructor(program, file) {
    this.#child = spawn(program, [file], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#answers = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  /** @returns {Promise<number>} */
  async ask(command) {
    this.#child.stdin.write(`${command}\n`);
    const { value, done } = await this.#answers.next();
    if (done) throw new Error(`nn-bench ended without an answer to "${command}"`);
    return Number(value);
  }

  end() {
    this.#child.stdin.end();
  }
}

/** A native process that has opened `one`. */
export function openNative(program, module, one, data, options) {
  const folder = mkdtempSync(join(tmpdir(), 'nn-bench-'));
  const file = join(folder, 'case');
  const config = sessionConfig(module, one, data, options);
  writeFileSync(file, caseText(config, data.dimensions !== 2));
  writeFileSync(`${file}.points`, config.data.points);
  const native = new NativeProcess(program, file);
  return {
    ask: (command) => native.ask(command),
    async parameters() {
      await native.ask(`save ${file}.parameters`);
      const { buffer } = new Uint8Array(readFileSync(`${file}.parameters`));
      return new Float32Array(buffer);
    },
    close() {
      native.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * The engine compiled for this machine, through the same Session.
 * @param {string} name
 * @param {string} program  path of nn-bench
 * @param {any} module      the WebAssembly engine, which knows the enums
 */
export function nativeContestant(name, program, module) {
  return {
    name,
    open(one, data, _start, { shuffle }) {
      const native = openNative(program, module, one, data, { shuffle, fieldSize: 32 });
      const time = async (count) => {
        const ms = await native.ask(`step ${count}`);
        if (ms < 0) throw new Error(`case ${one.name} diverged in ${name}`);
        return ms;
      };
      return { step: time, time, parameters: native.parameters, close: native.close };
    },
    openField(one, data) {
      const options = { shuffle: false, fieldSize: one.fieldSize };
      const native = openNative(program, module, one, data, options);
      return { time: (count) => native.ask(`field ${count}`), close: native.close };
    },
  };
}
