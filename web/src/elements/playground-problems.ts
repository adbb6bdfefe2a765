// SPDX-License-Identifier: MIT
import { i18nFor, languageFor } from '../i18n/index';
import { problemSentence } from '../i18n/problem-text';
import { PlaygroundError, type Problem, shownValue } from '../shared/problem';
import { dispatch } from './playground-events';

/** What is asked of an element that left its page. */
export function removed(): PlaygroundError {
  return new PlaygroundError({ code: 'removed', path: '', value: '' });
}

/** Tells that an element could not even begin, which has no store yet that would tell. */
export function startFailed(element: Element, error: unknown): PlaygroundError {
  const problem: Problem = { code: 'noEngine', path: '', value: shownValue(error) };
  const message = problemSentence(problem, i18nFor(languageFor(element)));
  reportError(error);
  dispatch(element, 'nn-error', { code: problem.code, message, problem });
  return new PlaygroundError(problem);
}
