// SPDX-License-Identifier: MIT
import { limitAt } from '../shared/limits';
import type { Problem } from '../shared/problem';
import type { Catalogue, I18n } from './index';
import { settingName } from './setting-names';

/**
 * The sentence that tells a person what is wrong, where, with what value, and what is allowed.
 * @param step mini-batches trained so far, for problems of the run
 * @param name what stands at the place, where that is no setting
 */
export function problemSentence(problem: Problem, i18n: I18n, step = 0, name?: string): string {
  const { text } = i18n;
  const { problems } = text;
  const { code, path, value } = problem;
  const where = path === '' ? problems.wholeConfig : problems.where(placeName(path, text, name));
  const allowed = allowedText(problem, i18n);
  switch (code) {
    case 'notANumber':
      return numberText(problem, capital(where), i18n);
    case 'notAnInteger':
    case 'outOfRange':
    case 'unknownValue':
    case 'wrongType':
    case 'wrongShape':
    case 'incompatible':
      return problems[code](capital(where), value, allowed);
    case 'tooManyNames':
    case 'linkTooLong':
      return problems[code](value, i18n.format.setting(problem.max ?? 0));
    case 'noEqual':
    case 'namesOfOthers':
    case 'unknownKey':
    case 'malformedLink':
    case 'exportFailed':
      return problems[code](value);
    case 'crashed':
    case 'engineLost':
      return problems[code](known(value, problems.reasons));
    case 'badName':
    case 'wrongVersion':
    case 'unknownFormat':
      return problems[code](value, allowed);
    case 'malformedFile':
      return problems.malformedFile(path === '' ? '' : problems.at(placeInFile(path, i18n)), value);
    case 'noEngine':
      return problems.noEngine(path, known(value, problems.reasons));
    case 'diverged':
      if (path === 'weights') return problems.divergedByHand;
      return problems.diverged(i18n.format.integer(step), value);
    case 'mended':
      return problems.mended(i18n.format.integer(step));
    case 'storage':
      return path === 'data.points'
        ? problems.storageOfPoints(i18n.format.integer(Number(value)))
        : problems.storage;
    case 'noSimd':
    case 'removed':
    case 'cancelled':
    case 'notRecorded':
    case 'notFetched':
      return problems[code];
  }
}

function placeName(path: string, text: Catalogue, name = path): string {
  const known = settingName(path, text);
  return known === path ? name : known;
}

/** `3:7` in words; any other place as it is. */
function placeInFile(path: string, { text }: I18n): string {
  const [line, column, ...rest] = path.split(':');
  return line === undefined || column === undefined || rest.length > 0
    ? path
    : text.problems.lineAndColumn(line, column);
}

function numberText({ path, value, min, max }: Problem, where: string, i18n: I18n): string {
  const { text, format } = i18n;
  const { problems } = text;
  const limited = min !== undefined && max !== undefined;
  const range = limited ? problems.range(format.setting(min), format.setting(max)) : '';
  if (value.trim() === '') return problems.empty(where, range);
  const whole = limited && limitAt(path)?.integer === true;
  return whole
    ? problems.notAWholeNumber(where, value, range)
    : problems.notANumber(where, value, range);
}

function capital(sentenceStart: string): string {
  return sentenceStart.charAt(0).toUpperCase() + sentenceStart.slice(1);
}

function allowedText(problem: Problem, { text, format }: I18n): string {
  if (problem.min !== undefined && problem.max !== undefined) {
    const { code, path } = problem;
    const whole = code === 'notAnInteger' || limitAt(path)?.integer === true;
    const range = whole ? text.problems.wholeRange : text.problems.range;
    return range(format.setting(problem.min), format.setting(problem.max));
  }
  const { kinds, or } = text.problems;
  const words = problem.allowed ?? [];
  return or(problem.code === 'wrongType' ? words.map((word) => known(word, kinds)) : words);
}

/** The text for `word`; a word that has none, as of a browser's message, stays what it is. */
function known(word: string, texts: Readonly<Record<string, string>>): string {
  return Object.hasOwn(texts, word) ? (texts[word] ?? word) : word;
}
