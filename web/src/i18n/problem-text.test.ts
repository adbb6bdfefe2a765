// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../shared/config';
import { configFromQuery } from '../shared/config-link';
import { LIMITS } from '../shared/limits';
import type { Problem, ProblemCode } from '../shared/problem';
import { checkConfig } from '../shared/validate-config';
import { i18nFor, LANGUAGES, type Language } from './index';
import { problemSentence } from './problem-text';
import { settingName } from './setting-names';

interface Sample {
  readonly problem: Problem;
  /** What the sentence has to contain, beside the value. */
  readonly says: Readonly<Record<Language, readonly string[]>>;
}

function sample(problem: Problem, en: readonly string[], zh: readonly string[]): Sample {
  return { problem, says: { en, 'zh-CN': zh } };
}

const rate = { path: 'training.learningRate', min: 1e-7, max: 100 };
const units = { path: 'network.layers[1].units', min: 1, max: 512 };

const SAMPLES: Readonly<Record<ProblemCode, Sample>> = {
  notANumber: sample(
    { code: 'notANumber', value: 'abc', ...rate },
    ['“Learning rate”', '1e-7', '100'],
    ['“学习率”', '1e-7', '100'],
  ),
  outOfRange: sample(
    { code: 'outOfRange', value: '100000', ...units },
    ['Units in hidden layer 2', '1', '512'],
    ['隐层 2 的神经元数', '1', '512'],
  ),
  notAnInteger: sample(
    { code: 'notAnInteger', value: '2.5', ...units },
    ['Units in hidden layer 2', 'whole numbers from 1 to 512'],
    ['隐层 2 的神经元数', '1 到 512 的整数'],
  ),
  unknownValue: sample(
    { code: 'unknownValue', path: 'loss', value: 'absolute', allowed: ['softmax', 'logistic'] },
    ['“Loss”', 'softmax or logistic'],
    ['“损失函数”', 'softmax、logistic'],
  ),
  unknownKey: sample({ code: 'unknownKey', path: 'foo', value: 'foo' }, ['setting'], ['设置']),
  badName: sample(
    { code: 'badName', path: 'names', value: 'a long name', min: 1, max: 24 },
    ['name of a class', 'from 1 to 24 characters', 'left out'],
    ['类别名称', '1 到 24 个字符', '忽略'],
  ),
  tooManyNames: sample(
    { code: 'tooManyNames', path: 'names', value: '4', min: 0, max: 3 },
    ['4 names for 3 classes', 'left out'],
    ['3 个类别却有 4 个名称', '忽略'],
  ),
  namesOfOthers: sample(
    { code: 'namesOfOthers', path: 'names', value: 'rose,tulip' },
    ['points of your own', 'left out'],
    ['自己的点', '忽略'],
  ),
  wrongType: sample(
    { code: 'wrongType', path: 'training.shuffle', value: 'maybe', allowed: ['boolean'] },
    ['“Shuffle each epoch”', 'true or false'],
    ['“每个周期打乱样本”', 'true 或 false'],
  ),
  malformedFile: sample(
    { code: 'malformedFile', path: '3:7', value: '}' },
    ['line 3, column 7', '}'],
    ['第 3 行第 7 列', '}'],
  ),
  wrongShape: sample(
    { code: 'wrongShape', path: 'weights', value: '2-3-2', allowed: ['2-4-2'] },
    ['“Weights”', '2-4-2'],
    ['“权重”', '2-4-2'],
  ),
  incompatible: sample(
    { code: 'incompatible', path: 'loss', value: 'logistic', allowed: ['softmax'] },
    ['“Loss”', 'softmax'],
    ['“损失函数”', 'softmax'],
  ),
  wrongVersion: sample(
    { code: 'wrongVersion', path: 'version', value: '9', allowed: ['1'] },
    ['1'],
    ['1'],
  ),
  linkTooLong: sample(
    { code: 'linkTooLong', path: 'data.points', value: '3000', min: 0, max: 1500 },
    ['1500', 'file'],
    ['1500', '文件'],
  ),
  malformedLink: sample({ code: 'malformedLink', path: '', value: '%E0' }, ['link'], ['链接']),
  noSimd: sample(
    { code: 'noSimd', path: '', value: 'WebAssembly SIMD' },
    ['Firefox 89', 'Safari 16.4'],
    ['Firefox 89', 'Safari 16.4'],
  ),
  noEngine: sample(
    { code: 'noEngine', path: 'https://a.example/nn-engine.wasm', value: '404' },
    ['https://a.example/nn-engine.wasm', 'again'],
    ['https://a.example/nn-engine.wasm', '再试'],
  ),
  crashed: sample(
    { code: 'crashed', path: '', value: 'out of memory' },
    ['started again'],
    ['重新启动'],
  ),
  engineLost: sample(
    { code: 'engineLost', path: '', value: 'out of memory' },
    ['could not be started again'],
    ['无法重新启动'],
  ),
  notFetched: sample(
    { code: 'notFetched', path: '', value: 'share' },
    ['could not be fetched', 'nothing is lost'],
    ['没能加载', '没有丢失'],
  ),
  removed: sample({ code: 'removed', path: '', value: 'removed' }, ['page'], ['页面']),
  cancelled: sample({ code: 'cancelled', path: '', value: '' }, ['Cancelled'], ['取消']),
  diverged: sample(
    { code: 'diverged', path: 'training.learningRate', value: '10' },
    ['step 1,234', 'learning rate'],
    ['第 1,234 步', '学习率'],
  ),
  mended: sample(
    { code: 'mended', path: '', value: '' },
    ['step 1,234', 'Reset'],
    ['第 1,234 步', '重置'],
  ),
  noEqual: sample(
    { code: 'noEqual', path: 'cosX', value: 'cosX=true' },
    ['TensorFlow Playground', 'left out'],
    ['TensorFlow Playground', '已忽略'],
  ),
  unknownFormat: sample(
    { code: 'unknownFormat', path: '', value: 'docx', allowed: ['json', 'png'] },
    ['json or png'],
    ['json、png'],
  ),
  exportFailed: sample({ code: 'exportFailed', path: '', value: 'png' }, ['file'], ['文件']),
  notRecorded: sample({ code: 'notRecorded', path: 'steps', value: '5' }, ['too large'], ['太大']),
  storage: sample({ code: 'storage', path: 'lang', value: 'remember' }, ['forgotten'], ['忘记']),
};

/** Problems whose sentence does not repeat the value. */
const WITHOUT_VALUE: readonly ProblemCode[] = [
  'removed',
  'cancelled',
  'notRecorded',
  'storage',
  'mended',
  'notFetched',
];

describe.each(LANGUAGES)('a problem in %s', (language) => {
  const i18n = i18nFor(language);

  it.each(Object.values(SAMPLES))('tells $problem.code', ({ problem, says }) => {
    const sentence = problemSentence(problem, i18n, 1234);
    for (const part of says[language]) expect(sentence).toContain(part);
    if (!WITHOUT_VALUE.includes(problem.code)) expect(sentence).toContain(problem.value);
    expect(sentence).toMatch(/[.。]$/);
    expect(sentence).not.toMatch(/undefined|NaN/);
  });

  it('blames a divergence on what a person set by hand, where that did it', () => {
    const problem = { code: 'diverged', path: 'weights', value: '' } as const;
    const sentence = problemSentence(problem, i18n, 7);
    expect(sentence).toContain(language === 'en' ? 'set by hand' : '手动设置');
    expect(sentence).not.toContain(language === 'en' ? 'learning rate' : '学习率');
  });

  it('has its own words for the kinds of values and for reasons of the engine', () => {
    const { problems } = checkConfig({ features: 5, training: { shuffle: 'maybe' } });
    const stopped = { code: 'crashed', path: '', value: 'stopped' } as const;
    const offline = { code: 'noEngine', path: '', value: 'network' } as const;
    for (const problem of [...problems, stopped, offline]) {
      expect(problemSentence(problem, i18n)).not.toMatch(/Array|boolean|stopped\)|network/);
    }
  });

  it('asks for whole numbers where only those are allowed, and says what is empty', () => {
    const wrong = (path: string, value: string) =>
      problemSentence({ code: 'notANumber', value, path, min: 1, max: 512 }, i18n);
    const { notAWholeNumber, notANumber } = i18n.text.problems;
    const where = (path: string) => i18n.text.problems.where(settingName(path, i18n.text));
    const range = i18n.text.problems.range('1', '512');
    expect(wrong(units.path, 'x')).toBe(notAWholeNumber(where(units.path), 'x', range));
    expect(wrong(rate.path, 'x')).toBe(notANumber(where(rate.path), 'x', range));
    for (const path of [units.path, rate.path]) {
      expect(wrong(path, '')).toMatch(/is empty|是空的/);
      expect(wrong(path, '')).not.toContain('“”');
    }
  });

  it('names a layer that is no layer at all', () => {
    const units = settingName('network.layers[1].units', i18n.text);
    expect(settingName('network.layers[1]', i18n.text)).not.toBe(units);
  });

  it('names every limited setting as the interface does', () => {
    for (const path of Object.keys(LIMITS)) {
      const concrete = path.replace('[]', '[0]');
      expect(settingName(concrete, i18n.text), path).not.toBe(concrete);
    }
  });

  it('names every setting of a config', () => {
    const paths = (tree: object, prefix: string): string[] =>
      Object.entries(tree).flatMap(([key, value]) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? paths(value, `${prefix}${key}.`)
          : [`${prefix}${key}`],
      );
    for (const path of paths(DEFAULT_CONFIG, '')) {
      if (path === 'task') continue;
      expect(settingName(path, i18n.text), path).not.toBe(path);
    }
  });
});

describe('problems of real input', () => {
  const say = ({ problems }: { problems: readonly Problem[] }): string =>
    problems.map((problem) => problemSentence(problem, i18nFor('en'))).join(' ');

  it('explains a link with wrong parts', () => {
    const text = say(configFromQuery('layers=0,100000&lr=abc&colour=red&%E0%A4%A'));
    expect(text).toContain(
      '“Units in hidden layer 1” cannot be 0. Allowed: whole numbers from 1 to 512.',
    );
    expect(text).toContain('“Units in hidden layer 2” cannot be 100000.');
    expect(text).toContain('“Learning rate” must be a number from 1e-7 to 100. “abc” is not one.');
    expect(text).toContain('There is no setting called “colour”.');
  });

  it('names line and column of a file', () => {
    const problem: Problem = { code: 'malformedFile', path: '3:7', value: '}' };
    expect(problemSentence(problem, i18nFor('en'))).toContain('at line 3, column 7: “}”');
    expect(problemSentence(problem, i18nFor('zh-CN'))).toContain('第 3 行第 7 列');
  });

  it('explains a config of the wrong type', () => {
    expect(say(checkConfig([1, 2]))).toContain('“[1,2]”');
    expect(say(checkConfig([1, 2]))).toMatch(/^The config/);
    expect(say(checkConfig({ features: [] }))).toContain('“Inputs”');
  });
});
