// SPDX-License-Identifier: MIT
// The command on every shape of data, and what it writes. Needs a built engine, as the suite `unit` has it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { flat, TrainFolder } from './testing/train-process.mjs';

// Each command starts Node and the bundler; a loaded machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const folder = new TrainFolder();
afterAll(() => folder.remove());

/** Trains a config from standard input. */
function train(config, ...args) {
  return folder.train(['-', ...args], JSON.stringify(config));
}

const CURVE = { data: { kind: 'sine' }, training: { optimizer: 'adam', learningRate: 0.01 } };

/** Images of 32 × 32 × 3 numbers, each class with a stripe of its own. */
const IMAGES = {
  data: {
    kind: 'vectors',
    vectorLength: 3072,
    classes: 10,
    trainShare: 0.5,
    points: Array.from({ length: 40 }, (_, image) => [
      ...Array.from({ length: 3072 }, (_, i) =>
        i % 10 === image % 10 ? 1 : ((i * 7 + image) % 16) / 64,
      ),
      image % 10,
    ]),
  },
  network: { layers: [{ units: 100, activation: 'relu' }] },
  training: { batchSize: 10, optimizer: 'adam', learningRate: 0.001 },
};

const REFUSED = '--png needs data over x1 and x2; ';

describe('a regression at the command line', () => {
  it('over the plane has losses and no accuracy, and a picture', () => {
    const args = ['--steps', '300', '--out', 'plane.json', '--png', 'plane.png'];
    const { status, stdout } = train({ data: { kind: 'plane' } }, ...args);
    expect(status).toBe(0);
    const { config, metrics } = folder.readResult('plane.json');
    expect(config).toMatchObject({ task: 'regression', loss: 'squared' });
    expect(metrics).toMatchObject({ step: 300, trainAccuracy: null, testAccuracy: null });
    expect(stdout).toContain(`Train loss: ${metrics.trainLoss.toPrecision(3)}`);
    expect(stdout).toContain('Test loss: ');
    expect(stdout).not.toMatch(/accuracy|NaN|null|undefined/);
    expect(readFileSync(folder.at('plane.png')).subarray(1, 4).toString()).toBe('PNG');
  });

  it('over x1 alone learns', () => {
    expect(train(CURVE, '--steps', '0', '--out', 'start.json').status).toBe(0);
    expect(train(CURVE, '--steps', '3000', '--out', 'curve.json').status).toBe(0);
    const [before, after] = ['start.json', 'curve.json'].map((name) => folder.readResult(name));
    expect(after.config.features).toEqual(['x1']);
    expect(after.metrics.trainLoss).toBeLessThan(before.metrics.trainLoss / 5);
  });
});

describe('vectors at the command line', () => {
  it('train a net of 3072-100-10', () => {
    const { status, stdout } = train(IMAGES, '--epochs', '25', '--out', 'images.json');
    expect(status).toBe(0);
    const { metrics, weights } = folder.readResult('images.json');
    expect(weights.map(({ W }) => [W.length, W[0].length])).toEqual([
      [100, 3072],
      [10, 100],
    ]);
    expect(metrics).toMatchObject({ step: 50, epoch: 25, parameterCount: 308_310 });
    expect(metrics.trainAccuracy).toBeGreaterThan(0.5);
    expect(stdout).toContain('Test accuracy: ');
  });
});

describe('--png of data that has no picture', () => {
  it.each([
    ['a curve over x1', CURVE, `${REFUSED}“sine” has no such picture. Nothing was trained.`],
    ['vectors', IMAGES, `${REFUSED}“vectors” has no such picture. Nothing was trained.`],
  ])('is refused for %s before anything is trained or written', (_, config, sentence) => {
    const args = ['--steps', '5', '--out', 'refused.json', '--png', 'refused.png'];
    const { status, stdout, stderr } = train(config, ...args);
    expect(stderr).toBe(`${sentence}\n`);
    expect(stdout).toBe('');
    expect(status).toBe(2);
    expect(existsSync(folder.at('refused.json'))).toBe(false);
    expect(existsSync(folder.at('refused.png'))).toBe(false);
  });

  it('is refused in Chinese, too', () => {
    const { stderr } = train(CURVE, '--steps', '5', '--png', 'x.png', '--lang', 'zh-CN');
    expect(stderr).toBe('--png 需要 x1 和 x2 上的数据，“sine”没有这样的图。没有做任何训练。\n');
  });
});

describe('a result', () => {
  const EVERY_PARAMETER = {
    data: { kind: 'spiral' },
    network: {
      layers: [
        { units: 7, activation: 'prelu' },
        { units: 5, activation: 'maxout' },
      ],
      maxoutPieces: 3,
    },
    training: { optimizer: 'adam', learningRate: 0.01 },
  };

  it('holds the bits of all weights, biases and slopes', () => {
    train(EVERY_PARAMETER, '--steps', '400', '--out', 'first.json');
    const { config, weights, metrics } = folder.readResult('first.json');
    expect(weights.map((layer) => Object.keys(layer))).toEqual([
      ['W', 'b', 'slopes'],
      ['W', 'b'],
      ['W', 'b'],
    ]);
    expect(flat({ weights })).toHaveLength(metrics.parameterCount);
    const config2 = { ...config, weights };
    expect(train(config2, '--steps', '0', '--out', 'again.json').status).toBe(0);
    const again = folder.readResult('again.json');
    const bitsOf = (result) => new Uint32Array(Float32Array.from(flat(result)).buffer);
    expect(bitsOf(again)).toEqual(bitsOf({ weights }));
    expect(flat(again)).toEqual(flat({ weights }));
    const { trainLoss, testLoss, trainAccuracy, testAccuracy } = metrics;
    expect(again.metrics).toMatchObject({ trainLoss, testLoss, trainAccuracy, testAccuracy });
  });

  it('replaces an older one', () => {
    writeFileSync(folder.at('old.json'), 'x'.repeat(100_000));
    expect(train({}, '--steps', '1', '--out', 'old.json').status).toBe(0);
    expect(folder.readResult('old.json').metrics.step).toBe(1);
  });
});
