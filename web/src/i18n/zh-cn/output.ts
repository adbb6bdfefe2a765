// SPDX-License-Identifier: MIT
import type { OutputCatalogue } from '../catalogue/output';

export const output: OutputCatalogue = {
  output: {
    heading: '输出',
    showTest: '测试点',
    hardEdges: '硬边界',
    legend: '类别',
    filled: '实心：训练，空心：测试',
    filledOnly: '全部用于训练',
    probe: '某一点的值',
    probeHint: '指向图中一点，或用方向键',
    probeTap: '点按图中一点看数值',
    probeAt: (x, y) => `位于 (${x}, ${y})`,
    probability: (index, value) => `P(类别 ${index}) ${value}`,
    score: (index, value) => `类别 ${index} 的评分 ${value}`,
    value: (value) => `输出 ${value}`,
    probeAtX: (x) => `位于 x₁ = ${x}`,
    drawingValues: (train, test) => `网络在平面上的输出，有 ${train} 个训练点和 ${test} 个测试点。`,
    drawingCurve: (train, test) =>
      `网络的输出随 x₁ 变化的曲线，有 ${train} 个训练点和 ${test} 个测试点。`,
    scale: '颜色表示数值',
    valueAxis: 'y',
    curveLegend: '线：输出，点：数据',
    noPicture: (count) => `${count} 个输入，没有图`,
    noPictureFigures: (name, value) => `${name}：${value}`,
    drawing: (classes, train, test) =>
      `${classes} 个类别的决策区域，有 ${train} 个训练点和 ${test} 个测试点。`,
    drawingAccuracy: (train) => `${train} 的训练点落在自己类别的区域里。`,
  },
  loss: {
    heading: '损失',
    train: '训练',
    test: '测试',
    epoch: '周期',
    axis: '损失',
    empty: '损失曲线，尚未训练。',
    drawing: (epoch, train, test) =>
      `到周期 ${epoch} 为止的损失曲线：训练 ${train}${test === null ? '' : `，测试 ${test}`}。`,
  },
};
