// SPDX-License-Identifier: MIT
import type { I18n } from '../i18n/index';
import { LONGEST_NAME } from '../shared/class-names';

/** The names of more classes would take the place of the pictures and tools that they stand beside. */
export const FEW_CLASSES = 4;

/**
 * What the classes of a table are called, class 0 first; none where they are numbers, which would
 * only be taken for those of the classes.
 */
export function namesOfTable(labels: readonly string[]): readonly string[] {
  if (labels.every((label) => Number.isFinite(Number(label)))) return [];
  return shortNames(labels);
}

/** Names as they are kept and shown. */
export function shortNames(names: readonly unknown[]): readonly string[] {
  return names.map((name) => String(name).slice(0, LONGEST_NAME));
}

/** A language in which classes with a name are called by number and name, as `1 · cat`. */
export function withClassNames(i18n: I18n, names: readonly string[]): I18n {
  if (names.length === 0) return i18n;
  const { format, text } = i18n;
  const classLabel = (index: number): string => {
    const name = names[index];
    if (name === undefined) return text.network.classLabel(index);
    return `${format.integer(index)} · ${name}`;
  };
  return { ...i18n, text: { ...text, network: { ...text.network, classLabel } } };
}
