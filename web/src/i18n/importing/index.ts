// SPDX-License-Identifier: MIT
import type { Language } from '../index';
import type { ImportingTexts } from './catalogue';
import { importingEn } from './en';
import { importingZhCn } from './zh-cn';

const TEXTS: Readonly<Record<Language, ImportingTexts>> = {
  en: importingEn,
  'zh-CN': importingZhCn,
};

/** The sentences of the dialog that reads tables and settings. */
export function importingTexts(language: Language): ImportingTexts {
  return TEXTS[language];
}
