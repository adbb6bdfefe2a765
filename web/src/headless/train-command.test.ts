// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { i18nFor, LANGUAGES } from '../i18n/index';
import { problemSentence } from '../i18n/problem-text';
import { checkConfig } from '../shared/validate-config';
import { BAD_CONFIGS } from '../testing/bad-configs';
import { type CommandHost, trainCommand } from './train-command';

/** A system whose standard input holds `text`; it has no engine, since nothing may be trained. */
function hostOf(text: string) {
  const said = { out: '', error: '' };
  const refuse = (): never => {
    throw new Error('a bad config got as far as the engine or a file');
  };
  const host: CommandHost = {
    get engine() {
      return refuse();
    },
    clock: { now: () => 0, later: refuse },
    columns: null,
    readText: () => Promise.resolve(text),
    checkWritable: () => Promise.resolve(),
    write: refuse,
    encodePng: refuse,
    print: (line) => {
      said.out += line;
    },
    error: (line) => {
      said.error += line;
    },
  };
  return { host, said };
}

/** Numbers that JSON cannot write cannot be in a file. */
const IN_FILES = BAD_CONFIGS.filter(({ config }) => {
  const read: unknown = JSON.parse(JSON.stringify(config));
  return checkConfig(read).problems.length > 0;
});

describe('a bad config at the command line', () => {
  it('can be bad in more than eighty ways', () => {
    expect(IN_FILES.length).toBeGreaterThan(80);
  });

  for (const language of LANGUAGES) {
    it.each(IN_FILES)(`is refused in the words of the page (${language}): $name`, async (bad) => {
      const text = JSON.stringify(bad.config);
      const { host, said } = hostOf(text);
      const args = ['-', '--steps', '5', '--out', 'result.json', '--lang', language];
      expect(await trainCommand(args, host)).toBe(2);
      const { problems } = checkConfig(JSON.parse(text));
      const sentences = problems.map((problem) => problemSentence(problem, i18nFor(language)));
      expect(said.error).toBe(`${sentences.join('\n')}\n`);
      expect(said.out).toBe('');
    });
  }
});
