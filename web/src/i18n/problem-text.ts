// SPDX-License-Identifier: MIT
import { limitAt } from '../shared/limits';
import type { Problem } from '../shared/problem';
import type { I18n } from './index';
import { settingName } from './setting-names';

/**
 * The sentence that tells a person what is wrong, where, with what value, and what is allowed.
 * @param step mini-batches trained so far, for problems of the run
 */
export function problemSentence(problem: Problem, i18n: I18n, step = 0): string {
  const { text } = i18n;
  const { problems } = text;
  const { code, path, value } = problem;
  const where = path === '' ? problems.wholeConfig : problems.where(settingName(path, text));
  const allowed = allowedText(problem, i18n);
  switch (code) {
    case 'notANumber':
    case 'notAnInteger':
    case 'outOfRange':
    case 'unknownValue':
    case 'wrongType':
    case 'wrongShape':
    case 'incompatible':
      return problems[code](capital(where), value, allowed);
    case 'unknownKey':
    case 'malformedLink':
    case 'crashed':
      return problems[code](value);
    case 'wrongVersion':
    case 'unknownFormat':
      return problems[code](value, allowed);
    case 'malformedFile':
      return problems.malformedFile(path === '' ? '' : problems.at(placeInFile(path, i18n)), value);
    case 'noEngine':
      return problems.noEngine(path, value);
    case 'diverged':
      return problems.diverged(i18n.format.integer(step), value);
    case 'noSimd':
    case 'storage':
      return problems[code];
  }
}

/** `3:7` in words; any other place as it is. */
function placeInFile(path: string, { text }: I18n): string {
  const [line, column, ...rest] = path.split(':');
  return line === undefined || column === undefined || rest.length > 0
    ? path
    : text.problems.lineAndColumn(line, column);
}

function capital(sentenceStart: string): string {
  return sentenceStart.charAt(0).toUpperCase() + sentenceStart.slice(1);
}

function allowedText(problem: Problem, { text, format }: I18n): string {
  if (problem.min !== undefined && problem.max !== undefined) {
    const whole = limitAt(problem.path)?.integer === true;
    const range = whole ? text.problems.wholeRange : text.problems.range;
    return range(format.setting(problem.min), format.setting(problem.max));
  }
  return text.problems.or(problem.allowed ?? []);
}
