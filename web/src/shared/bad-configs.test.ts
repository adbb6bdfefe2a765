// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { BAD_CONFIGS } from '../testing/bad-configs';
import { checkConfig } from './validate-config';

describe('the config check', () => {
  it('is asked about every field in many ways', () => {
    expect(BAD_CONFIGS.length).toBeGreaterThanOrEqual(160);
    expect(new Set(BAD_CONFIGS.map(({ name }) => name)).size).toBe(BAD_CONFIGS.length);
  });

  it.each(BAD_CONFIGS)('refuses $name', ({ config, code, path }) => {
    const { config: kept, problems } = checkConfig(config);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code, path });
    // What is kept is valid itself.
    expect(checkConfig(kept)).toEqual({ config: kept, problems: [] });
  });

  it.each(BAD_CONFIGS)('says what would be allowed instead of $name', ({ config, code }) => {
    const [problem] = checkConfig(config).problems;
    const asked = problem?.min !== undefined || (problem?.allowed?.length ?? 0) > 0;
    const isPlain = code === 'unknownKey' || problem?.path.startsWith('weights[');
    expect(asked).toBe(!isPlain);
  });
});
