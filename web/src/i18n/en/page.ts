// SPDX-License-Identifier: MIT
import type { PageCatalogue } from '../catalogue/page';

export const page: PageCatalogue = {
  page: {
    title: 'nn-playground: watch a neural network learn',
    description:
      'Train a small neural network in the browser: every neuron, weight and decision region is drawn while it learns.',
  },
  element: {
    name: 'nn-playground',
    label: 'Neural network playground',
    loading: 'Loading the engine …',
    noEngine: 'The engine is not running.',
    startEngine: 'Start the engine',
  },
  language: { label: 'Switch to Chinese', other: '中文', otherBrief: '中', otherTag: 'zh-CN' },
  theme: {
    label: 'Colours',
    appearance: 'Appearance',
    auto: 'As the system',
    light: 'Light',
    dark: 'Dark',
    scale: 'Scale for sign and class',
    scales: {
      'vermillion-blue': 'Vermillion – blue',
      'purple-green': 'Purple – green',
      lightness: 'Dark – light',
    },
  },
  notice: {
    label: 'Notices',
    dismiss: 'Dismiss',
    more: (count) => `and ${count} more`,
    retry: 'Try again',
    calmer: (rate) => `Set learning rate to ${rate} and reset`,
    reset: 'Reset to the start',
    remarks: 'News',
  },
};
