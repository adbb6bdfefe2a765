// SPDX-License-Identifier: MIT
import type { Problem } from './problem';

/** What a JSON text holds, or where it stops being JSON. */
export type ParsedJson = { readonly value: unknown } | { readonly problem: Problem };

const LONGEST_EXCERPT = 40;

/**
 * Reads JSON. A mistake is a `malformedFile` whose path is `line:column`, both from 1, and whose
 * value is what stands there.
 */
export function parseJson(text: string): ParsedJson {
  // Editors on Windows may begin a file with a byte order mark.
  const content = text.replace(/^\uFEFF/, '');
  try {
    return { value: JSON.parse(content) };
  } catch {
    return { problem: problemAt(content, firstMistake(content)) };
  }
}

function problemAt(text: string, at: number): Problem {
  const before = text.slice(0, at).split('\n');
  const line = before.length;
  const column = (before.at(-1) ?? '').length + 1;
  const rest = (text.slice(at).split('\n', 1)[0] ?? '').trim();
  const value = rest.length > LONGEST_EXCERPT ? `${rest.slice(0, LONGEST_EXCERPT)}…` : rest;
  return { code: 'malformedFile', path: `${line}:${column}`, value };
}

const TOKEN =
  /"(?:[^"\\\p{Cc}]|\u007F|[\u0080-\u009F]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)|[[\]{},:]/uy;
const SPACE = /[ \t\r\n]*/y;

/** What may come next: where a list or an object has just begun, its end may come too. */
type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd';

/**
 * Offset of the first token that JSON does not allow, or the length of `text` when it ends too
 * early. The messages of `JSON.parse` differ between engines and name no place for most mistakes.
 */
function firstMistake(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  for (let at = 0; ; ) {
    SPACE.lastIndex = at;
    at += SPACE.exec(text)?.[0].length ?? 0;
    TOKEN.lastIndex = at;
    const token: string | undefined = TOKEN.exec(text)?.[0];
    const next: Expected | null = token === undefined ? null : afterToken(token, expected, open);
    if (token === undefined || next === null) return at;
    expected = next;
    at += token.length;
  }
}

/** What may follow `token`, or null where it may not stand; `open` are the brackets around it. */
function afterToken(token: string, expected: Expected, open: string[]): Expected | null {
  const first = token.charAt(0);
  if (first === ']' || first === '}') return afterEnd(first, expected, open);
  if (expected === 'commaOrEnd') {
    if (first !== ',' || open.length === 0) return null;
    return open.at(-1) === '{' ? 'key' : 'value';
  }
  if (expected === 'colon') return first === ':' ? 'value' : null;
  if (expected === 'key' || expected === 'keyOrEnd') return first === '"' ? 'colon' : null;
  if (first === ',' || first === ':') return null;
  if (first !== '[' && first !== '{') return 'commaOrEnd';
  open.push(first);
  return first === '[' ? 'valueOrEnd' : 'keyOrEnd';
}

function afterEnd(end: string, expected: Expected, open: string[]): Expected | null {
  const isList = end === ']';
  const empty: Expected = isList ? 'valueOrEnd' : 'keyOrEnd';
  if (expected !== 'commaOrEnd' && expected !== empty) return null;
  return open.pop() === (isList ? '[' : '{') ? 'commaOrEnd' : null;
}
