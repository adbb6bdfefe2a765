// SPDX-License-Identifier: MIT
import type { Language } from '../index';
import type { FollowTexts } from './catalogue/follow';
import { follow as en } from './en/follow';
import { follow as zhCn } from './zh-cn/follow';

export const FOLLOW_TEXTS: Readonly<Record<Language, FollowTexts>> = { en, 'zh-CN': zhCn };
