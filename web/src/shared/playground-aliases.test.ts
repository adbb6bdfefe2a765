// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { readLink, splitLink } from './link';

/** As the address bar of TensorFlow Playground has it: every key, whatever its value. */
const WHOLE =
  '#activation=relu&regularization=L2&batchSize=20&dataset=spiral&regDataset=reg-plane' +
  '&learningRate=0.01&regularizationRate=0.003&noise=15&networkShape=8,6,4&seed=0.48137' +
  '&showTestData=false&discretize=false&percTrainData=70&x=true&y=true&xTimesY=true' +
  '&xSquared=false&ySquared=false&cosX=false&sinX=true&cosY=false&sinY=false' +
  '&collectStats=false&problem=classification&initZero=false&hideText=false';

const left = (link: string) =>
  splitLink(link).problems.map(({ code, value }) => `${code} ${value}`);

describe('links of TensorFlow Playground', () => {
  it('are read as a whole', () => {
    const { config, problems } = readLink(WHOLE);
    expect(problems).toEqual([]);
    expect(config).toMatchObject({
      seed: 48137,
      data: { kind: 'spiral', noise: 0.15, trainShare: 0.7 },
      features: ['x1', 'x2', 'x1*x2', 'sin(x1)'],
      loss: 'squared',
      regularization: { l1: 0, l2: 0.003 },
      training: { optimizer: 'sgd', learningRate: 0.01, batchSize: 20 },
    });
    expect(config.network.layers.map(({ units, activation }) => [units, activation])).toEqual([
      [8, 'relu'],
      [6, 'relu'],
      [4, 'relu'],
    ]);
  });

  it('may have few keys, and none that is unusual', () => {
    const { config, problems } = readLink(
      '#dataset=gauss&networkShape=&regularization=L1&regularizationRate=0.1',
    );
    expect(problems).toEqual([]);
    expect(config).toMatchObject({ data: { kind: 'gauss' }, regularization: { l1: 0.1, l2: 0 } });
    expect(config.network.layers).toEqual([]);
    expect(config.features).toEqual(['x1', 'x2']);
  });

  it('turn x off and others on', () => {
    const { config } = readLink('#x=false&ySquared=true&initZero=true');
    expect(config.features).toEqual(['x2', 'x2^2']);
    expect(config.network.init.kind).toBe('zeros');
  });

  it('hide controls', () => {
    const { view, problems } = splitLink(
      '#learningRate_hide=true&playButton_hide=true&noise_hide=false&hideText=true&hide=loss',
    );
    expect(problems).toEqual([]);
    expect(view.get('hide')).toBe('loss,lr,play,status');
  });

  it('say whether test points and hard edges are shown', () => {
    const picture = (link: string) => {
      const { view, problems } = splitLink(link);
      expect(problems).toEqual([]);
      return ['test-points', 'edges'].map((key) => view.get(key as 'edges'));
    };
    expect(picture(WHOLE)).toEqual(['off', 'soft']);
    expect(picture('#showTestData=true&discretize=true')).toEqual(['on', 'hard']);
    expect(picture('#dataset=xor')).toEqual([undefined, undefined]);
    // The words of this project win, whichever comes first.
    expect(picture('#edges=soft&discretize=true')).toEqual([undefined, 'soft']);
    expect(picture('#discretize=maybe')).toEqual([undefined, 'maybe']);
  });

  it.each([
    ['cosX=true', 'noEqual cosX=true'],
    ['tutorial=hello', 'noEqual tutorial=hello'],
    ['problem_hide=true', 'noEqual problem_hide=true'],
    ['xSquared_hide=true', 'noEqual xSquared_hide=true'],
    ['regularization=L3', 'noEqual regularization=L3'],
    ['x=false&y=false', 'noEqual x=false'],
    ['problem=regression&regDataset=reg-sphere', 'noEqual regDataset=reg-sphere'],
  ])('tell that %s has no equal', (link, problem) => {
    expect(left(`#${link}`)).toEqual([problem]);
  });

  it('report wrong values by the name of the setting', () => {
    const { problems } = readLink('#dataset=moon&noise=much&batchSize=0');
    expect(problems.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
      'notANumber data.noise',
      'outOfRange training.batchSize',
      'unknownValue data.kind',
    ]);
  });

  it('give way to the words of this project', () => {
    const { config } = readLink('#lr=0.3&learningRate=0.01&dataset=xor');
    expect(config.training.learningRate).toBe(0.3);
  });

  it('have the same seed for the same text', () => {
    const seed = (text: string) => readLink(`#dataset=xor&seed=${text}`).config.seed;
    expect(seed('7')).toBe(7);
    expect(seed('lesson-1')).toBe(seed('lesson-1'));
    expect(seed('lesson-1')).not.toBe(seed('lesson-2'));
  });
});
