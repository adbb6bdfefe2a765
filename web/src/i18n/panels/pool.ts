// SPDX-License-Identifier: MIT
import type { Language } from '../index';
import type { PoolTexts } from './catalogue/pool';
import { poolEn } from './en/pool';
import { poolZhCn } from './zh-cn/pool';

const TEXTS: Record<Language, PoolTexts> = { en: poolEn, 'zh-CN': poolZhCn };

/** The sentences of what is done in the pool of workers. */
export function poolTexts(language: Language): PoolTexts {
  return TEXTS[language];
}
