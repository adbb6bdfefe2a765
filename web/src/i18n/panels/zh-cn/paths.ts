// SPDX-License-Identifier: MIT
import type { PathsTexts } from '../catalogue/paths';

export const paths: PathsTexts = {
  first: '横向',
  second: '纵向',
  layer: '层',
  unit: '神经元',
  from: '权重来自',
  length: '轨迹长度',
  distance: '净位移',
  detour: '长度 ÷ 位移',
  sameSign: '同号更新',
  step: '步',
  table: '数据表',
  tableOf: '两个权重的轨迹',
  close: '关闭',
  probe: '指向图中，或用方向键查看数值',
  still: '轨迹从这里开始。训练起来，就能看到它延伸。',
  before: '轨迹开始的步数晚于当前显示的一步。',
  hint: '实线：两个权重同向移动；虚线：方向不同。输入全为正的神经元，每个样本都让它的权重同向移动，于是走成之字形。',
  choice: (which, part) => `${which}：${part}`,
  at: (step, first, second) => `第 ${step} 步：${first}，${second}`,
  updates: (count) => `${count} 次更新`,
  drawing: (first, second, updates) =>
    `两个权重在其平面上的轨迹，共 ${updates}。横向：${first}。纵向：${second}。`,
};
