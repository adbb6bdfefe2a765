// SPDX-License-Identifier: MIT
import type { WeightsTexts } from '../catalogue/weights';

export const weights: WeightsTexts = {
  layer: '层',
  large: '放大格子',
  table: '数据表',
  probe: '指向一格，或用方向键查看数值',
  tap: '点按一格查看数值',
  scale: '颜色标尺',
  drawing: (layer, rows, columns) => `${layer}的矩阵：${rows} 行，${columns} 列（含偏置）。`,
  range: (least, most) => `数值从 ${least} 到 ${most}。`,
  cell: (name, value) => `${name}：${value}`,
};
