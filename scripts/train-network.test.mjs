// SPDX-License-Identifier: MIT
// The command as a person runs it. Needs a built engine, which the suite `unit` makes.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { WASM_DIR } from './lib/paths.mjs';
import { flat, TrainFolder } from './testing/train-process.mjs';

const STEPS = 500;

// Each command starts Node and the bundler; a loaded machine takes its time.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const folder = new TrainFolder();
const at = (name) => folder.at(name);
const train = (args, input) => folder.train(args, input);
const readResult = (name) => folder.readResult(name);

beforeAll(() => writeFileSync(at('default.json'), '{}'));
afterAll(() => folder.remove());

const figures = ({ metrics: { samplesPerSecond: _, ...same } }) => same;

/** Mean colour of a square on the diagonal; the rows hold differences to the pixel on the left. */
function meanColor(rows, width, start, size) {
  const mean = { red: 0, green: 0, blue: 0 };
  for (let y = start; y < start + size; y += 1) {
    Object.keys(mean).forEach((name, channel) => {
      let value = 0;
      for (let x = 0; x < start + size; x += 1) {
        value = (value + (rows[y * (1 + 3 * width) + 1 + 3 * x + channel] ?? 0)) & 255;
        if (x >= start) mean[name] += value / size ** 2;
      }
    });
  }
  return mean;
}

/** What the engine knows and a config cannot say yet. */
const PLAIN_DATA = { classes: 2, turns: 1.75, standardize: false, vectorLength: 1, points: [] };
const PLAIN_SCHEDULE = { every: 10, factor: 0.5, rate: 0.1, epochs: 100 };

/** The default config trained by the bare engine, without any code of the page. */
async function trainedByEngine() {
  const file = join(WASM_DIR, 'nn-engine.js');
  const { default: createEngine } = await import(/* @vite-ignore */ pathToFileURL(file).href);
  const wasmBinary = readFileSync(join(WASM_DIR, 'nn-engine.wasm'));
  const native = await createEngine({ wasmBinary });
  const session = new native.Session();
  const { config } = readResult('first.json');
  const { data, network, training } = config;
  session.configure({
    ...config,
    data: { ...data, ...PLAIN_DATA, kind: native.DatasetKind.circle },
    features: [native.Feature.x1, native.Feature.x2],
    task: native.Task.classification,
    network: {
      ...network,
      preluSlope: 0.25,
      maxoutPieces: 2,
      layers: network.layers.map((layer) => ({
        ...layer,
        activation: native.Activation.tanh,
        dropout: 0,
      })),
      init: { ...network.init, kind: native.InitKind.glorot },
    },
    loss: native.LossKind.softmax,
    regularization: { ...config.regularization, maxNorm: 0, inputNoise: 0 },
    training: {
      ...training,
      optimizer: native.OptimizerKind.sgd,
      clipNorm: 0,
      schedule: { ...PLAIN_SCHEDULE, kind: native.ScheduleKind.constant },
    },
    weights: [],
    fieldSize: 256,
  });
  session.step(STEPS);
  return [...session.snapshot(false)];
}

describe('a training at the command line', () => {
  beforeAll(() => {
    const args = ['default.json', '--steps', String(STEPS), '--out', 'first.json'];
    const { status, stderr } = train(args);
    expect(stderr).toContain('step 500 of 500');
    expect(status).toBe(0);
  });

  it('gives the weights of the engine, bit for bit', async () => {
    expect(flat(readResult('first.json')).map(Math.fround)).toEqual(await trainedByEngine());
  });

  it('prints the metrics that it writes', () => {
    const { metrics } = readResult('first.json');
    const { stdout } = train(['default.json', '--steps', String(STEPS)]);
    expect(metrics).toMatchObject({ step: STEPS, parameterCount: 28, diverged: false });
    expect(stdout).toContain('Step 500, epoch 20,');
    expect(stdout).toContain(`Train loss: ${metrics.trainLoss.toFixed(3)}`);
    expect(stdout).toContain(`Test accuracy: ${(100 * metrics.testAccuracy).toFixed(1)}%`);
  });

  it('is repeated by its result', () => {
    const { config } = readResult('first.json');
    const args = ['-', '--steps', String(STEPS), '--out', 'second.json'];
    expect(train(args, JSON.stringify(config)).status).toBe(0);
    expect(flat(readResult('second.json'))).toEqual(flat(readResult('first.json')));
    expect(figures(readResult('second.json'))).toEqual(figures(readResult('first.json')));
  });

  it('begins where it ended when its weights go into the config', () => {
    const { config, weights } = readResult('first.json');
    const args = ['-', '--steps', '0', '--out', 'end.json'];
    expect(train(args, JSON.stringify({ ...config, weights })).status).toBe(0);
    expect(flat(readResult('end.json'))).toEqual(flat(readResult('first.json')));
    const { trainLoss, testLoss } = readResult('first.json').metrics;
    expect(readResult('end.json').metrics).toMatchObject({ step: 0, trainLoss, testLoss });
  });

  it('counts epochs in whole passes', () => {
    train(['default.json', '--epochs', '20', '--out', 'epochs.json']);
    expect(flat(readResult('epochs.json'))).toEqual(flat(readResult('first.json')));
  });

  it('draws the region of each class into a PNG', () => {
    train(['default.json', '--steps', '5000', '--png', 'field.png']);
    const png = readFileSync(at('field.png'));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([512, 512]);
    const rows = inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)));
    const corner = meanColor(rows, 512, 0, 60);
    const middle = meanColor(rows, 512, 226, 60);
    expect(corner.red).toBeGreaterThan(corner.blue + 40);
    expect(middle.blue).toBeGreaterThan(middle.red + 40);
  });

  it('says so when it diverges, and keeps the result', () => {
    const config = {
      features: ['x1', 'x2', 'x1^2', 'x2^2', 'x1*x2'],
      network: { layers: [{ units: 9, activation: 'linear' }] },
      training: { learningRate: 100 },
    };
    const args = ['-', '--steps', '4000', '--out', 'wild.json'];
    const { status, stderr } = train(args, JSON.stringify(config));
    expect(status).toBe(0);
    expect(stderr).toMatch(/Training diverged: .* step \d/);
    expect(stderr).toContain('it is 100.');
    expect(readResult('wild.json').metrics.diverged).toBe(true);
  });
});

describe('a mistake at the command line', () => {
  it.each([
    [['--steps', '5'], '', 'Name a config to train'],
    [['default.json'], '', 'either --steps N or --epochs N'],
    [['default.json', '--steps', '5', '--epochs', '1'], '', 'either --steps N or --epochs N'],
    [['default.json', '--step', '5'], '', 'There is no option --step.'],
    [['default.json', '--steps'], '', '--steps needs a value.'],
    [['default.json', '--steps', '5', '--steps=6'], '', '--steps may be given only once.'],
    [['default.json', 'b.json', '--steps', '5'], '', '“b.json” is one too many'],
    [['default.json', '--steps', 'many'], '', '“Steps to train” must be a whole number'],
    [['default.json', '--steps', '-1'], '', '“Steps to train” cannot be -1.'],
    [['default.json', '--steps', '1e9'], '', '“Steps to train” cannot be 1e9. Allowed: whole'],
    [['default.json', '--epochs=1e9'], '', '“Epochs to train” cannot be 1e9. Allowed: whole'],
    [['default.json', '--steps', 'Infinity'], '', '“Steps to train” cannot be Infinity.'],
    [['default.json', '--epochs', '1.5'], '', '“Epochs to train” takes whole numbers'],
    [['default.json', '--steps', '5', '--lang', 'fr'], '', 'Allowed: en or zh-CN.'],
    [['absent.json', '--steps', '5'], '', 'There is no file “absent.json”.'],
    [['.', '--steps', '5'], '', '“.” cannot be read (EISDIR).'],
    [['default.json', '--steps', '5', '--out', 'no/x.json'], '', '“no/x.json” cannot be written'],
    [
      ['default.json', '--steps', '5', '--out', 'default.json/x'],
      '',
      'cannot be written (ENOTDIR)',
    ],
    [['default.json', '--steps', '5', '--out='], '', '--out needs a value.'],
    [['default.json', '--steps', '5', '--png', '.'], '', '“.” cannot be written (EISDIR).'],
    [['-', '--steps', '5'], '{\n  "seed": 7,\n}', 'cannot be read at line 3, column 1: “}”.'],
    [['-', '--steps', '5'], '{', 'ends too early at line 1, column 2.'],
    [['-', '--steps', '5'], '[]', 'The config cannot be read from “[]”.'],
    [
      ['-', '--steps', '5'],
      '{"network": {"layers": [{"units": 3, "activation": "tanh"}, {"units": 0, "activation": "tanh"}]}}',
      '“Units in hidden layer 2” cannot be 0. Allowed: whole numbers from 1 to 512.',
    ],
    [
      ['-', '--steps', '5', '--lang', 'zh-CN'],
      '{"training": {"learningRate": "x"}}',
      '“学习率”必须是数字，范围 1e-7 到 100；“x”不是数字。',
    ],
  ])('%j %j ends with status 2 and a sentence', (args, input, sentence) => {
    const { status, stdout, stderr } = train(args, input);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/ {4}at |undefined/);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it('names every wrong part of a config, each on its line, and writes nothing', () => {
    const input = '{"seed": -1, "data": {"kind": "cubes"}, "surprise": 1}';
    const { status, stderr } = train(['-', '--steps', '5', '--out', 'none.json'], input);
    expect(stderr.trim().split('\n')).toHaveLength(3);
    expect(status).toBe(2);
    expect(existsSync(at('none.json'))).toBe(false);
  });

  it('is avoided with --help, which shows the usage', () => {
    const { status, stdout } = train(['--help']);
    expect(stdout).toContain('npm run train -- CONFIG.json --steps N');
    expect(status).toBe(0);
    expect(train(['--help', '--lang', 'zh']).stdout).toContain('配置.json');
  });
});
