// SPDX-License-Identifier: MIT
import type { Language } from '../index';
import type { TimelineTexts } from './catalogue/timeline';
import { timeline as en } from './en/timeline';
import { timeline as zhCn } from './zh-cn/timeline';

/** The texts of the timeline, which come with it. */
export const TIMELINE_TEXTS: Readonly<Record<Language, TimelineTexts>> = { en, 'zh-CN': zhCn };
