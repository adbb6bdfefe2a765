// SPDX-License-Identifier: MIT
import type { Language } from '../index';
import type { DiagnosticsTexts } from './catalogue/diagnostics';
import { diagnostics as en } from './en/diagnostics';
import { diagnostics as zhCn } from './zh-cn/diagnostics';

const TEXTS: Record<Language, DiagnosticsTexts> = { en, 'zh-CN': zhCn };

export function diagnosticsTexts(language: Language): DiagnosticsTexts {
  return TEXTS[language];
}
