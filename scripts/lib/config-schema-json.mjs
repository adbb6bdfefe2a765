// SPDX-License-Identifier: MIT

/**
 * The JSON Schema (2020-12) of a valibot schema, as far as Config v1 uses valibot.
 * @param {any} schema
 * @param {string} path config path, list indices written `[]`
 * @param {(path: string) => object} about further keywords for the value at a path
 * @returns {Record<string, any>}
 */
export function toJsonSchema(schema, path, about) {
  return { ...about(path), ...shapeOf(schema, path, about), ...limitsOf(schema) };
}

function shapeOf(schema, path, about) {
  const inner = (one, at) => toJsonSchema(one, at, about);
  switch (schema.type) {
    case 'optional':
      return shapeWithLimits(schema.wrapped, path, about);
    case 'nullable':
      return { anyOf: [shapeWithLimits(schema.wrapped, path, about), { type: 'null' }] };
    case 'strict_object':
      return objectShape(schema, path, inner);
    case 'array':
      return { type: 'array', items: inner(schema.item, `${path}[]`) };
    case 'picklist':
      return { enum: [...schema.options] };
    case 'literal':
      return { const: schema.literal };
    case 'number':
    case 'boolean':
      return { type: schema.type };
    default:
      throw new Error(`${path}: no JSON Schema is known for valibot's ${schema.type}`);
  }
}

const shapeWithLimits = (schema, path, about) => ({
  ...shapeOf(schema, path, about),
  ...limitsOf(schema),
});

function objectShape(schema, path, inner) {
  const entries = Object.entries(schema.entries);
  const required = entries.filter(([, entry]) => entry.type !== 'optional').map(([key]) => key);
  return {
    type: 'object',
    properties: Object.fromEntries(
      entries.map(([key, entry]) => [key, inner(entry, path === '' ? key : `${path}.${key}`)]),
    ),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

const LIMIT_KEYWORDS = {
  min_value: 'minimum',
  max_value: 'maximum',
  min_length: 'minItems',
  max_length: 'maxItems',
};

function limitsOf(schema) {
  const limits = {};
  for (const item of schema.pipe ?? []) {
    const { kind, type, requirement } = item;
    // A pipe begins with a schema, which may be a pipe itself.
    if (kind === 'schema') Object.assign(limits, limitsOf(item));
    else if (type === 'integer') limits.type = 'integer';
    // JSON has no infinite numbers.
    else if (type !== 'finite') limits[keywordOf(type)] = requirement;
  }
  return limits;
}

function keywordOf(type) {
  const keyword = LIMIT_KEYWORDS[type];
  if (keyword === undefined) throw new Error(`no JSON Schema is known for valibot's ${type}`);
  return keyword;
}
