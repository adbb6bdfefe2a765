// SPDX-License-Identifier: MIT

const plural = new Intl.PluralRules('en');

/** `1 unit`, `2 units`; `shown` is the formatted number. */
export function counted(count: number, shown: string, one: string, other = `${one}s`): string {
  return `${shown} ${plural.select(count) === 'one' ? one : other}`;
}

/** The same where only the formatted number is known. */
export function countedAs(shown: string, one: string, other = `${one}s`): string {
  return `${shown} ${shown === '1' ? one : other}`;
}

export const NUMBER_NAMES = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
];
