// SPDX-License-Identifier: MIT
import type { NetworkCatalogue } from '../catalogue/network';

export const network: NetworkCatalogue = {
  network: {
    heading: '网络',
    shape: (layers) => `${layers} 层神经网络`,
    count: (parameters, weights, biases) =>
      `${parameters} 个参数 = ${weights} 个权重 + ${biases} 个偏置`,
    howCounted: '如何计数',
    weightSum: (terms, total) => `${terms} = ${total} 个权重`,
    biasSum: (terms, total) => `${terms} = ${total} 个偏置`,
    total: (weights, biases, total) => `${weights} + ${biases} = ${total} 个参数`,
    countedNote: '每条连接一个权重；除输入外，每个神经元一个偏置。',
    inputs: '输入',
    features: (_, shown) => `${shown} 个特征`,
    hidden: (layer) => `隐层 ${layer}`,
    hiddenShort: (layer) => `隐 ${layer}`,
    scores: '评分',
    units: (_, shown) => `${shown} 个神经元`,
    fewer: (layer) => `隐层 ${layer} 减少一个神经元`,
    more: (layer) => `隐层 ${layer} 增加一个神经元`,
    addLayer: '加一层',
    addLayerLong: '增加一个隐层',
    remove: '删除',
    removeLayer: (layer) => `删除隐层 ${layer}`,
    editLayer: (layer, units) => `隐层 ${layer}，${units}：修改`,
    mostLayers: (count) => `最多 ${count} 个隐层`,
    layerTools: '各层',
    classLabel: (index) => `类别 ${index}`,
    drawing: (columns) => `网络图，从左到右：${columns}。`,
    columnSeparator: '；',
    drawingInputs: (names) => `输入 ${names}`,
    drawingHidden: (layer, units, activation) => `隐层 ${layer}，${units}，${activation}`,
    drawingScores: (units, loss) => `评分 ${units}，${loss}`,
    strongest: (value, from, to) => `最大的权重是 ${value}，从${from}到${to}。`,
    unitName: (column, unit) => `${column}的第 ${unit} 个神经元`,
  },
};
