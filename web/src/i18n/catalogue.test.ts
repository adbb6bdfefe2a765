// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { COMMAND_LINE_TEXTS } from './command-line-texts';
import { compareTexts } from './compare';
import { PIN_TEXTS } from './compare/pin';
import { en } from './en/index';
import { EXPLANATIONS } from './explanations/index';
import { importingTexts } from './importing/index';
import { i18nFor, type Language, languageOf } from './index';
import { zhCn } from './zh-cn/index';

/** Every text of a catalogue by its path, functions called with samples. */
function texts(tree: object, prefix = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    if (typeof value === 'string') found.set(path, value);
    else if (typeof value === 'function') found.set(path, called(path, value));
    else for (const [inner, text] of texts(value, path)) found.set(inner, text);
  }
  return found;
}

/** Parameters are digits, so that any word in the result comes from the catalogue. */
function called(path: string, text: (...args: never[]) => unknown): string {
  const takesList = path === 'problems.or' || path === 'run.goal';
  const args: unknown[] = takesList ? [['1', '2']] : [3, '4', '5', '6', '7', '8', '9'];
  const result = text(...(args as never[]));
  return Array.isArray(result) ? result.join('') : String(result);
}

/** Field terms, names and units that the Chinese notes write in Latin letters too. */
const LATIN_TERMS =
  /npm run train|NumPy|sigmoid|PNG|docs\/config\.md|\.json|\.png|JSON|--[a-z]+|"diverged"|zh-CN|WebAssembly|SIMD|Chrome|Edge|Firefox|Safari|nn-playground|English|EN|en|TensorFlow Playground|TensorFlow|Playground|MAXOUT|SVM|XOR|ln|Escape|Esc|Tab|Shift|Ctrl|Delete|CSV|TSV|UTF|MB|Sigmoid|tanh|Leaky ReLU|PReLU|ReLU|Maxout|ELU|GELU|Swish|Softplus|Nesterov|AdamW|Adagrad|RMSprop|LeCun|ConvNetJS|sin x|Softmax|SGD|Adam|Glorot|He|CS231n|L1|L2|P|A|B|R|true|false/g;

/** What stands in the panels is in files of its own, which the page does not load. */
const EN_PANELS = import.meta.glob<object>('./panels/en/*.ts', { eager: true });
const ZH_PANELS = import.meta.glob<object>('./panels/zh-cn/*.ts', { eager: true });

const inOne = (files: Readonly<Record<string, object>>): object => ({
  // Names of the constants differ where two languages meet in one file.
  panels: Object.fromEntries(
    Object.entries(files).map(([file, texts]) => [
      file.replace(/.*\//, ''),
      Object.values(texts)[0],
    ]),
  ),
});

/** Texts that do not come with the page. */
const lazyTexts = (language: Language) => ({
  commandLine: COMMAND_LINE_TEXTS[language],
  explanations: EXPLANATIONS[language],
  compare: compareTexts(language),
  importing: importingTexts(language),
  pin: PIN_TEXTS[language],
});

describe('the catalogues', () => {
  const english = texts({ ...en, ...lazyTexts('en'), ...inOne(EN_PANELS) });
  const chinese = texts({
    ...zhCn,
    ...lazyTexts('zh-CN'),
    ...inOne(ZH_PANELS),
  });

  it('have the same keys', () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('have a text for every key', () => {
    for (const [path, text] of [...english, ...chinese]) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('leave no Latin words in the Chinese texts beside field terms and names', () => {
    for (const [path, text] of chinese) {
      expect(text.replace(LATIN_TERMS, ''), path).not.toMatch(/[A-Za-z]{2,}/);
    }
  });

  it('translate every text that is not a name, a sign or a term', () => {
    const same = [...english].filter(([path, text]) => chinese.get(path) === text);
    for (const [path, text] of same) {
      expect(text.replace(LATIN_TERMS, ''), path).not.toMatch(/[A-Za-z]{3,}/);
    }
  });

  it('speak each data set with the name that is shown', () => {
    for (const { data } of [en, zhCn]) {
      for (const { short, long } of Object.values(data.sets)) expect(long).toContain(short);
    }
  });

  it('count in English with the plural', () => {
    expect(en.network.units(1, '1')).toBe('1 unit');
    expect(en.network.units(20, '20')).toBe('20 units');
  });
});

describe('languageOf', () => {
  it.each([
    ['zh', 'zh-CN'],
    ['zh-Hant-TW', 'zh-CN'],
    ['en-GB', 'en'],
    ['EN', 'en'],
  ])('takes %s as %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });

  it('knows no other language', () => {
    expect(languageOf('fr')).toBeNull();
    expect(languageOf('')).toBeNull();
  });
});

describe('formats', () => {
  const { format } = i18nFor('en');

  it('write settings as they can be typed back', () => {
    for (const value of [1e-7, 1e-5, 0.001, 0.03, 1, 100, 4_294_967_295]) {
      expect(Number(format.setting(value))).toBe(value);
    }
    expect(format.setting(1e-7)).toBe('1e-7');
    expect(format.setting(0)).toBe('0');
  });

  it('keep losses short whatever their size', () => {
    expect(format.loss(0.03812)).toBe('0.0381');
    expect(format.loss(0.6)).toBe('0.600');
    expect(format.loss(4.3e-6)).toBe('<0.001');
    expect(format.loss(12_345)).toBe('12,300');
    expect(format.loss(1.234e20)).toBe('1.23×10²⁰');
  });

  it('write powers of ten and negative numbers as print does', () => {
    expect(format.short(4.3e-6)).toBe('4.3×10⁻⁶');
    expect(format.short(-4)).toBe('−4');
  });

  it('tell how far an epoch is only while it rests and there are few', () => {
    expect(format.epoch(0.08, false)).toBe('0.08');
    expect(format.epoch(3.5, true)).toBe('3');
    expect(format.epoch(12, false)).toBe('12');
    expect(format.epoch(12_345.5, false)).toBe('12,345');
    expect(format.epoch(1_234_567, true)).toBe('1.23M');
  });

  it('show shares with one decimal in read-outs', () => {
    expect(format.percent(0.9666)).toBe('96.7%');
  });
});
