// SPDX-License-Identifier: MIT
import { COMMAND_LINE_TEXTS, type CommandLineTexts } from '../i18n/command-line-texts';
import { type I18n, i18nFor, LANGUAGES, languageOf } from '../i18n/index';
import { problemSentence } from '../i18n/problem-text';
import { MAX_STEPS_PER_REQUEST } from '../shared/limits';
import type { Problem } from '../shared/problem';

/** A mistake of the person at the terminal: one sentence per line, nothing was done. */
export class UsageError extends Error {}

/** What `train` was asked to do. */
export interface TrainArguments {
  /** Path of the config; `-` is standard input. */
  readonly config: string;
  readonly count: number;
  readonly unit: 'batch' | 'epoch';
  readonly out: string | null;
  readonly png: string | null;
}

const FLAGS = ['--steps', '--epochs', '--out', '--png', '--lang', '--help'] as const;
type Flag = (typeof FLAGS)[number];

/** The language that `--lang` asks for; English when it names none that there is. */
export function languageOfArguments(args: readonly string[]): I18n {
  const inline = args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  const at = args.indexOf('--lang');
  const tag = inline ?? (at < 0 ? '' : (args[at + 1] ?? ''));
  return i18nFor(languageOf(tag) ?? 'en');
}

/** Reads `CONFIG.json --steps N …`; null when only help is asked for. Throws `UsageError`. */
export function readTrainArguments(args: readonly string[], i18n: I18n): TrainArguments | null {
  const texts = COMMAND_LINE_TEXTS[i18n.language];
  const { values, plain } = splitFlags(args, texts);
  if (values.has('--help')) return null;
  const lang = values.get('--lang');
  if (lang !== undefined && languageOf(lang) === null) {
    throw wrong({ code: 'unknownValue', path: 'lang', value: lang, allowed: LANGUAGES }, i18n);
  }
  const [config, extra] = plain;
  if (extra !== undefined) throw new UsageError(texts.extraArgument(extra));
  if (config === undefined) throw new UsageError(texts.missingConfig);
  const [steps, epochs] = [values.get('--steps'), values.get('--epochs')];
  if ((steps === undefined) === (epochs === undefined)) throw new UsageError(texts.missingLength);
  return {
    config,
    count: readCount(steps ?? epochs ?? '', steps === undefined ? 'epochs' : 'steps', i18n),
    unit: steps === undefined ? 'epoch' : 'batch',
    out: values.get('--out') ?? null,
    png: values.get('--png') ?? null,
  };
}

/** Flags with their values (`--flag value` or `--flag=value`), and what stands alone. */
function splitFlags(
  args: readonly string[],
  texts: CommandLineTexts,
): { values: Map<Flag, string>; plain: string[] } {
  const values = new Map<Flag, string>();
  const plain: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    const [name = '', ...rest] = arg.split('=');
    const flag = FLAGS.find((known) => known === (name === '-h' ? '--help' : name));
    if (flag === undefined) {
      if (arg.startsWith('-') && arg !== '-') {
        throw new UsageError(texts.unknownFlag(name, FLAGS.join(' ')));
      }
      plain.push(arg);
      continue;
    }
    if (values.has(flag)) throw new UsageError(texts.repeated(flag));
    const value = flag === '--help' ? 'yes' : rest.length > 0 ? rest.join('=') : args[++at];
    // A forgotten value must not swallow the option after it.
    if (!value || value.startsWith('--')) throw new UsageError(texts.missingValue(flag));
    values.set(flag, value);
  }
  return { values, plain };
}

function readCount(text: string, path: 'steps' | 'epochs', i18n: I18n): number {
  const value = Number(text);
  const limit = { min: 0, max: MAX_STEPS_PER_REQUEST };
  const about = { path, value: text, ...limit };
  if (text.trim() === '' || Number.isNaN(value))
    throw wrong({ code: 'notANumber', ...about }, i18n);
  if (value < limit.min || value > limit.max) throw wrong({ code: 'outOfRange', ...about }, i18n);
  if (!Number.isInteger(value)) throw wrong({ code: 'notAnInteger', ...about }, i18n);
  return value;
}

function wrong(problem: Problem, i18n: I18n): UsageError {
  return new UsageError(problemSentence(problem, i18n));
}
