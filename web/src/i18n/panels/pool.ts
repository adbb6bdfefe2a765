// SPDX-License-Identifier: MIT
import type { Language } from '../index';
import type { PoolTexts } from './catalogue/pool';
import { pool as en } from './en/pool';
import { pool as zhCn } from './zh-cn/pool';

const TEXTS: Record<Language, PoolTexts> = { en, 'zh-CN': zhCn };

/** The sentences of what is done in the pool of workers. */
export function poolTexts(language: Language): PoolTexts {
  return TEXTS[language];
}
