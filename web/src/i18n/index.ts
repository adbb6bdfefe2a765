// SPDX-License-Identifier: MIT
import type { Catalogue } from './catalogue';
import { en } from './en/index';
import { Formats } from './formats';
import { zhCn } from './zh-cn/index';

export type { Catalogue } from './catalogue';

export const LANGUAGES = ['en', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One language: its texts and its way to write numbers. */
export interface I18n {
  readonly language: Language;
  readonly text: Catalogue;
  readonly format: Formats;
}

const loaded: Record<Language, I18n> = {
  en: { language: 'en', text: en, format: new Formats('en') },
  'zh-CN': { language: 'zh-CN', text: zhCn, format: new Formats('zh-CN') },
};

export function i18nFor(language: Language): I18n {
  return loaded[language];
}

/** The nearest language there is for a BCP 47 tag; null when the tag names neither. */
export function languageOf(tag: string): Language | null {
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0];
  return primary === 'zh' ? 'zh-CN' : primary === 'en' ? 'en' : null;
}

/** The language for an element: its own or its nearest ancestor's `lang`, then the browser's, then English. */
export function languageFor(element: Element): Language {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const found = languageOf(at.getAttribute('lang') ?? '');
    if (found !== null) return found;
  }
  for (const tag of navigator.languages) {
    const found = languageOf(tag);
    if (found !== null) return found;
  }
  return 'en';
}

function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
