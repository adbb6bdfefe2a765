// SPDX-License-Identifier: MIT
import type { RegionsTexts } from '../catalogue/regions';

export const regions: RegionsTexts = {
  count: '区域数',
  length: '边界长度',
  perClass: '各类别',
  epoch: '周期',
  step: '步',
  table: '数据表',
  tableOf: '在此处看到的决策区域',
  close: '关闭',
  probe: '指向图中，或用方向键查看数值',
  tap: '点按查看数值',
  waiting: '正在数区域……',
  hint: '所画正方形内同一类别的连通部分；边界长度以 x₁ 和 x₂ 的单位计。',
  regions: (_, shown) => `${shown} 个区域`,
  at: (epoch, regions, length) => `第 ${epoch} 周期：${regions}，边界 ${length}`,
  drawing: (regions, length) =>
    `区域数和边界长度随周期的变化。现在有 ${regions}，边界长 ${length}。`,
};
