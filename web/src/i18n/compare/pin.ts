// SPDX-License-Identifier: MIT
import type { Language } from '../index';
import type { PinTexts } from './catalogue';

export const PIN_TEXTS: Readonly<Record<Language, PinTexts>> = {
  en: {
    replace: 'Pin this',
    replaceHint: 'Pin this run in place of the one that is pinned',
    unpin: 'Unpin',
    unpinHint: 'Do not show this run any longer',
    pinned: 'Pinned run',
    legend: 'pinned',
    name: (data, network, settings) => `${data}, ${network}, ${settings}`,
    figures: (epoch, loss, accuracy) =>
      `Epoch ${epoch}, loss ${loss}${accuracy === null ? '' : `, accuracy ${accuracy}`}`,
    picture: (name) => `Picture of the pinned run: ${name}`,
    announced: (name) => `Pinned: ${name}`,
    unpinned: 'The run is no longer pinned.',
  },
  'zh-CN': {
    replace: '更换',
    replaceHint: '用这次训练替换已固定的训练',
    unpin: '取消',
    unpinHint: '取消固定，不再显示这次训练',
    pinned: '已固定的训练',
    legend: '已固定',
    name: (data, network, settings) => `${data}，${network}，${settings}`,
    figures: (epoch, loss, accuracy) =>
      `周期 ${epoch}，损失 ${loss}${accuracy === null ? '' : `，准确率 ${accuracy}`}`,
    picture: (name) => `已固定的训练的图：${name}`,
    announced: (name) => `已固定：${name}`,
    unpinned: '已取消固定。',
  },
};
