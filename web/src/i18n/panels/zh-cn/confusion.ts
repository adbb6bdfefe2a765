// SPDX-License-Identifier: MIT
import type { ConfusionTexts } from '../catalogue/confusion';

export const confusion: ConfusionTexts = {
  training: '训练样本',
  test: '测试样本',
  corner: '真实 ↓ 预测 →',
  right: '正确率',
  noTest: '所有样本都用于训练，没有留下测试样本。',
  rightOf: (share) => `正确率 ${share}`,
  cell: (count, label, said) => `${label} 的样本中有 ${count} 个被预测为 ${said}`,
};
