// SPDX-License-Identifier: MIT
import type { Language } from '../index';
import { explanations as en } from './en';
import type { ExplanationTexts } from './texts';
import { explanations as zhCn } from './zh-cn';

/** What the question marks open, fetched with the first of them. */
export const EXPLANATIONS: Readonly<Record<Language, ExplanationTexts>> = { en, 'zh-CN': zhCn };
