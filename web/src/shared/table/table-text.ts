// SPDX-License-Identifier: MIT

/** What keeps a whole file from being read. */
export type FileFault = 'empty' | 'binary' | 'tooLarge';

export class FileError extends Error {
  readonly code: FileFault;

  constructor(code: FileFault) {
    super(code);
    this.code = code;
  }
}

export const MOST_FILE_BYTES = 50_000_000;
/** Bytes that are looked at to tell UTF-16 without a mark. */
const SAMPLE_BYTES = 1000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells that a file is no text
const NO_TEXT = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;

/**
 * The text of a file: UTF-8, UTF-16 with or without its mark, or else in `legacy`, the encoding of
 * old spreadsheets. Throws a `FileError` for what is no text.
 */
export function textOf(bytes: Uint8Array, legacy: string): string {
  const text = decoded(bytes, legacy);
  if (NO_TEXT.test(text)) throw new FileError('binary');
  if (text.trim() === '') throw new FileError('empty');
  return text;
}

function decoded(bytes: Uint8Array, legacy: string): string {
  const [first = 0, second = 0] = bytes;
  const zeros = (parity: number): number =>
    bytes.subarray(0, SAMPLE_BYTES).filter((byte, at) => byte === 0 && at % 2 === parity).length;
  const [even, odd] = [zeros(0), zeros(1)];
  const half = Math.min(bytes.length, SAMPLE_BYTES) / 4;
  if ((first === 0xff && second === 0xfe) || (even === 0 && odd > half)) {
    return new TextDecoder('utf-16le').decode(bytes);
  }
  if ((first === 0xfe && second === 0xff) || (odd === 0 && even > half)) {
    return new TextDecoder('utf-16be').decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(legacy).decode(bytes);
  }
}
