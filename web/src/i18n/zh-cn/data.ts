// SPDX-License-Identifier: MIT
import type { DataCatalogue } from '../catalogue/data';

export const data: DataCatalogue = {
  data: {
    heading: '数据',
    sets: {
      circle: { short: '圆环', long: '圆环：一类围住另一类' },
      xor: { short: '异或', long: '异或：对角象限同属一类' },
      gauss: { short: '高斯', long: '高斯：两团点' },
      spiral: { short: '螺旋', long: '螺旋：两条旋臂' },
      'cs231n-spiral': { short: '三臂螺旋', long: '三臂螺旋：CS231n 的三类数据' },
      'notes-size': { short: '图 A', long: '图 A：笔记中层的尺寸一图的数据点' },
      'notes-regularization': { short: '图 B', long: '图 B：笔记中正则化一图的数据点' },
    },
    fixed: (count) => `这组 ${count} 个点是固定的，不能加噪声，也不能改数量。`,
    newSeed: '换种子',
    newSeedHint: '换一份数据和初始权重',
    softmaxNow: (classes) => `损失函数已改为 Softmax：此数据集有 ${classes} 个类别。`,
    softmaxOnly: (classes) => `此数据集有 ${classes} 个类别，因此损失函数为 Softmax。`,
    split: (train, test) => `${train} 个用于训练，${test} 个用于测试`,
  },
};
