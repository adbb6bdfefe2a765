// SPDX-License-Identifier: MIT
import { limitAt } from '../../shared/limits';
import type { Problem } from '../../shared/problem';
import { NAMES } from '../../shared/short-names';
import type { Catalogue, I18n, Language } from '../index';
import { problemSentence } from '../problem-text';
import { settingName } from '../setting-names';
import type { CompareTexts } from './catalogue';
import { compareEn } from './en';
import { compareZhCn } from './zh-cn';

export type { CompareTexts } from './catalogue';

const TEXTS: Readonly<Record<Language, CompareTexts>> = { en: compareEn, 'zh-CN': compareZhCn };

export function compareTexts(language: Language): CompareTexts {
  return TEXTS[language];
}

/** The name of a setting that can be varied. */
export function varyName(vary: string, { language, text }: I18n): string {
  const { settings } = text;
  switch (vary) {
    case 'units':
      return compareTexts(language).units;
    case 'layers':
    case 'activation':
    case 'dropout':
      return settings[vary];
    default: {
      const known = Object.hasOwn(NAMES, vary) ? NAMES[vary as keyof typeof NAMES] : null;
      return known === null ? vary : settingName(known.path.join('.'), text);
    }
  }
}

/** The words of the values, by the setting that has them. */
function wordsOf(vary: string, text: Catalogue): Readonly<Record<string, string>> | null {
  switch (vary) {
    case 'activation':
      return text.activations;
    case 'optimizer':
      return text.optimizers;
    case 'init':
      return text.initializers;
    case 'loss':
      return text.losses;
    case 'schedule':
      return text.schedules;
    default:
      return null;
  }
}

/** A value as the interface shows it: `ReLU, tanh` for `relu,tanh`. */
export function shownVaryValue(vary: string, value: string, { language, text }: I18n): string {
  const texts = compareTexts(language);
  if (value === 'true') return texts.on;
  if (value === 'false') return texts.off;
  if (vary === 'data' && Object.hasOwn(text.data.sets, value))
    return text.data.sets[value as keyof typeof text.data.sets].short;
  const words = wordsOf(vary, text);
  const parts = value.split(',');
  return parts
    .map((part) => (words !== null && Object.hasOwn(words, part) ? words[part] : part))
    .join(', ');
}

/** The sentence for what is wrong with a comparison, its setting, its values or one of its runs. */
export function compareProblem(problem: Problem, i18n: I18n): string {
  const texts = compareTexts(i18n.language);
  const { path, value, min, max, allowed } = problem;
  if (path === 'vary') return texts.unknownSetting(value, (allowed ?? []).join(', '));
  if (path === 'values') {
    return texts.wrongCount(value, i18n.format.integer(min ?? 0), i18n.format.integer(max ?? 0));
  }
  return problemSentence(problem, i18n);
}

/** What a value of a setting may be, from what a check says of a wrong one. */
export function allowedValues({ path, min, max, allowed }: Problem, i18n: I18n): string {
  const texts = compareTexts(i18n.language);
  const limit = limitAt(path);
  const [least, most] = [min ?? limit?.min, max ?? limit?.max];
  if (least !== undefined && most !== undefined)
    return texts.range(i18n.format.setting(least), i18n.format.setting(most));
  return allowed === undefined ? '' : texts.words(allowed.join(', '));
}
