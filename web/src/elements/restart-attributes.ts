// SPDX-License-Identifier: MIT
import type { Config } from '../shared/config';
import { configFromQuery, SHORT_NAMES } from '../shared/config-link';
import { PRESETS, presetOf } from '../shared/presets';
import type { Problem } from '../shared/problem';
import { problemOfPlan, type RestartPlan, USUAL_RESTARTS } from '../shared/restart-plan';
import { readConfigAttributes } from './playground-attributes';

/** What an element of restarts is to do, and what is wrong with its attributes. */
export interface AskedRestarts {
  /** One config, or two. */
  readonly configs: readonly Config[];
  readonly plan: RestartPlan;
  readonly problems: readonly Problem[];
}

const USUAL_EPOCHS = 100;

/** Attributes beside the short names of a config. */
const OWN_ATTRIBUTES = ['count', 'steps', 'epochs', 'other', 'same-data'] as const;
export const RESTART_ATTRIBUTES: readonly string[] = [
  ...new Set([...SHORT_NAMES, ...OWN_ATTRIBUTES, 'lang', 'theme', 'colors']),
];

/**
 * Reads the attributes of `element`. What is wrong with a config is left as it is usually, as in a
 * playground; a plan stays as it was written, so that nothing runs that was not asked for.
 */
export function readRestartAttributes(element: Element, base: Config): AskedRestarts {
  const one = readConfigAttributes(element, base);
  const problems = [...one.problems];
  const configs = [one.config];
  const other = element.getAttribute('other');
  if (other !== null) {
    // Attributes may be written without `&`, which HTML wants escaped.
    const read = configFromQuery(other.trim().replace(/\s+/g, '&'), one.config);
    configs.push(read.config);
    problems.push(...read.problems);
  }
  const steps = element.getAttribute('steps');
  const unit = steps === null ? 'epoch' : 'batch';
  const preset = presetOf(one.config);
  const usual = preset === null ? USUAL_EPOCHS : PRESETS[preset].epochs;
  const plan: RestartPlan = {
    count: numberOf(element.getAttribute('count'), USUAL_RESTARTS),
    length: numberOf(steps ?? element.getAttribute('epochs'), usual),
    unit,
    sameData: isSet(element.getAttribute('same-data')),
  };
  const wrong = configs.map((config) => problemOfPlan(plan, config)).find((one) => one !== null);
  if (wrong !== undefined) problems.push(written(wrong, element));
  return { configs, plan, problems };
}

function numberOf(text: string | null, usual: number): number {
  if (text === null) return usual;
  return text.trim() === '' ? Number.NaN : Number(text);
}

function isSet(text: string | null): boolean {
  return text !== null && text !== 'false';
}

/** What the person wrote, where a number could not be read from it. */
function written(problem: Problem, element: Element): Problem {
  const name = problem.path.replace('restarts.', '');
  const text = element.getAttribute(name);
  return problem.code === 'notANumber' && text !== null ? { ...problem, value: text } : problem;
}
