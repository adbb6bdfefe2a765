// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../web/src/shared/config';
import { BAD_CONFIGS } from '../web/src/testing/bad-configs';
import { generateConfigDocs } from './lib/config-docs.mjs';
import { ROOT } from './lib/paths.mjs';

const schema = JSON.parse(readFileSync(join(ROOT, 'web/public/config-v1.schema.json'), 'utf8'));

const TYPES = {
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  array: Array.isArray,
  integer: Number.isInteger,
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

/** What each keyword of the schema asks for, by the JSON Schema specification. */
const KEYWORDS = {
  type: (value, type) => TYPES[type](value),
  const: (value, wanted) => value === wanted,
  enum: (value, words) => words.includes(value),
  anyOf: (value, choices) => choices.some((choice) => accepts(choice, value)),
  minimum: (value, limit) => !TYPES.number(value) || value >= limit,
  maximum: (value, limit) => !TYPES.number(value) || value <= limit,
  minItems: (value, count) => !Array.isArray(value) || value.length >= count,
  maxItems: (value, count) => !Array.isArray(value) || value.length <= count,
  items: (value, item) => !Array.isArray(value) || value.every((one) => accepts(item, one)),
  required: (value, keys) => !TYPES.object(value) || keys.every((key) => key in value),
  properties: (value, entries) =>
    !TYPES.object(value) ||
    Object.entries(entries).every(([key, entry]) => !(key in value) || accepts(entry, value[key])),
  additionalProperties: (value, allowed, { properties }) =>
    allowed || !TYPES.object(value) || Object.keys(value).every((key) => key in properties),
};
const NOTES = ['$schema', 'title', 'description', 'default'];

function accepts(node, value) {
  return Object.entries(node).every(([keyword, wanted]) => {
    if (NOTES.includes(keyword)) return true;
    expect(KEYWORDS, 'keywords that this test knows').toHaveProperty(keyword);
    return KEYWORDS[keyword](value, wanted, node);
  });
}

/** As a file would hold it: numbers that JSON does not know cannot even be written. */
const holdsOnlyJson = (value) =>
  !JSON.stringify(value, (_, one) =>
    typeof one === 'number' && !Number.isFinite(one) ? 'NOT JSON' : one,
  ).includes('NOT JSON');

describe('the JSON Schema of a config', () => {
  it('accepts the default, and a config that says nothing', () => {
    expect(accepts(schema, DEFAULT_CONFIG)).toBe(true);
    expect(accepts(schema, {})).toBe(true);
  });

  it.each(
    BAD_CONFIGS.filter(({ config, betweenFields }) => !betweenFields && holdsOnlyJson(config)),
  )('refuses $name', ({ config }) => {
    expect(accepts(schema, config)).toBe(false);
  });

  it('gives every key a meaning, and single values their default', () => {
    const { seed, data } = schema.properties;
    expect(seed).toMatchObject({ default: 42, minimum: 0, maximum: 4294967295, type: 'integer' });
    expect(data.properties.kind.default).toBe('circle');
  });
});

describe('the documentation of a config', () => {
  it('is what the generator writes', async () => {
    for (const [file, content] of Object.entries(await generateConfigDocs())) {
      expect(readFileSync(join(ROOT, file), 'utf8'), file).toBe(content);
    }
  });
});
