// SPDX-License-Identifier: MIT
import type { ExamplesTexts } from '../catalogue/examples';

export const examples: ExamplesTexts = {
  table: '样本',
  training: '训练',
  test: '测试',
  wrong: '错误',
  value: '目标值',
  output: '输出值',
  hint: '选一行会在输出图中标出它的点，选一个点会找到它的行。',
  columns: {
    number: '编号',
    loss: '损失',
    label: '真实',
    predicted: '预测',
    part: '所属',
    score: '评分',
    x1: 'x₁',
    x2: 'x₂',
  },
  scoreOf: (index) => `评分 ${index}`,
  sortBy: (column) => `按“${column}”排序`,
  count: (_, shown) => `${shown} 个样本`,
  wrongOf: (wrong, all) => `${all} 个中有 ${wrong} 个错误`,
};
