// SPDX-License-Identifier: MIT
import type { PageCatalogue } from '../catalogue/page';

export const page: PageCatalogue = {
  page: {
    title: 'nn-playground：看神经网络如何学习',
    description: '在浏览器里训练一个小神经网络，边学边画出每个神经元、每个权重和决策区域。',
  },
  element: {
    name: 'nn-playground',
    label: '神经网络游乐场',
    loading: '正在加载引擎……',
    noEngine: '引擎没有运行。',
    startEngine: '启动引擎',
  },
  language: { label: '切换为英文', other: 'English', otherBrief: 'EN', otherTag: 'en' },
  theme: {
    label: '配色',
    appearance: '外观',
    auto: '跟随系统',
    light: '浅色',
    dark: '深色',
    scale: '正负与类别的色阶',
    scales: {
      'vermillion-blue': '朱红－蓝',
      'purple-green': '紫－绿',
      lightness: '暗－亮',
    },
  },
  notice: {
    label: '提示',
    dismiss: '关闭',
    more: (count) => `另有 ${count} 条`,
    retry: '再试一次',
    calmer: (rate) => `把学习率改为 ${rate} 并重置`,
    reset: '重置到起点',
    remarks: '消息',
  },
};
