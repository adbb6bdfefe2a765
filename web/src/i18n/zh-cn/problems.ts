// SPDX-License-Identifier: MIT
import type { ProblemsCatalogue } from '../catalogue/problems';

export const problems: ProblemsCatalogue = {
  problems: {
    where: (label) => `“${label}”`,
    wholeConfig: '配置',
    range: (min, max) => `${min} 到 ${max}`,
    wholeRange: (min, max) => `${min} 到 ${max} 的整数`,
    or: (words) => words.join('、'),
    keep: '继续使用上一个有效值。',
    notANumber: (where, value, allowed) =>
      `${where}必须是数字${allowed && `，范围 ${allowed}`}；“${value}”不是数字。`,
    notAWholeNumber: (where, value, allowed) =>
      `${where}必须是整数，范围 ${allowed}；“${value}”不是整数。`,
    empty: (where, allowed) => `${where}是空的${allowed && `，允许范围：${allowed}`}。`,
    notAnInteger: (where, value, allowed) => `${where}只能是 ${allowed}，不能是 ${value}。`,
    outOfRange: (where, value, allowed) => `${where}不能是 ${value}，允许范围：${allowed}。`,
    unknownValue: (where, value, allowed) => `${where}没有“${value}”这一项，可选：${allowed}。`,
    unknownKey: (value) => `没有名为“${value}”的设置，已忽略。`,
    wrongType: (where, value, allowed) => `${where}无法从“${value}”读取，应为：${allowed}。`,
    wrongShape: (where, value, allowed) => `${where}的形状不对：“${value}”，应为：${allowed}。`,
    incompatible: (where, value, allowed) =>
      `${where}不能与其他设置一起用“${value}”，此处可用：${allowed}。`,
    wrongVersion: (value, allowed) => `这份设置的版本是“${value}”，这里只认识：${allowed}。`,
    malformedLink: (value) => `链接中的这一部分无法读取：“${value}”。其余部分已采用。`,
    linkTooLong: (value, allowed) =>
      `链接最多能带 ${allowed} 个数据点数字，现在有 ${value} 个。请改为导出文件。`,
    malformedFile: (where, value) =>
      value === '' ? `文件不完整${where}。` : `文件无法读取${where}：“${value}”。`,
    at: (where) => `（${where}）`,
    lineAndColumn: (line, column) => `第 ${line} 行第 ${column} 列`,
    noSimd:
      '此浏览器不支持引擎所需的 WebAssembly SIMD。Chrome 或 Edge 91、Firefox 89、Safari 16.4 及更新版本支持它。',
    noEngine: (where, value) =>
      `无法${where && `从 ${where} `}加载引擎（${value}）。请检查网络后再试；你的设置都还在。`,
    crashed: (value) => `引擎停止了（${value}），已用上一次有效的设置重新启动。`,
    notFetched: '页面的这一部分没能加载。请检查网络连接后重试；什么都没有丢失。',
    engineLost: (value) => `引擎停止了（${value}），无法重新启动。你的设置都还在。`,
    removed: '这个游乐场已不在页面上，无法回答请求。',
    cancelled: '已取消，什么都没有改变。',
    diverged: (step, rate) =>
      `训练发散了：损失无限增大，训练已停止。现在显示的是最后的良好状态，第 ${step} 步。常见原因是学习率过高，现在是 ${rate}。`,
    divergedByHand:
      '用手动设置的这个权重，损失超出了数的范围，训练无法继续。请在神经元的卡片上撤销更改、输入别的值，或重置。',
    unknownFormat: (value, allowed) => `不能导出为“${value}”，可选：${allowed}。`,
    exportFailed: (value) => `浏览器未能生成 ${value} 文件。没有任何改动，请再试一次。`,
    kinds: { Array: '列表', Object: '对象', boolean: 'true 或 false' },
    reasons: {
      network: '没有连接',
      stopped: '已被结束',
      'worker error': '工作线程出错',
      'message could not be read': '有消息无法读取',
    },
    noEqual: (value) => `TensorFlow Playground 的“${value}”在这里没有对应项，已忽略。`,
    badName: (value, allowed) =>
      `“${value}”不能作为类别名称，允许：${allowed} 个字符。名称已忽略。`,
    tooManyNames: (value, allowed) => `${allowed} 个类别却有 ${value} 个名称。名称已忽略。`,
    namesOfOthers: (value) => `只有自己的点的类别才有名称，“${value}”已忽略。`,
    mended: (step) =>
      `训练发散后设置已更改。现在显示的仍是最后的良好状态，第 ${step} 步：按“训练”从这里继续，按“重置”重新开始。`,
    storageOfPoints: (count) =>
      `浏览器没有足够的空间保存你的 ${count} 个点：关闭页面后它们会丢失，除非导出为 CSV。其他设置都会保存。`,
    notRecorded: '这个网络太大，时间线没有记录，所以没有可以回到的步。什么都没有改变。',
    storage:
      '浏览器不允许本页保存内容（存储已满或被禁止）：关闭页面后会忘记设置、语言和配色。其他功能不受影响。',
  },
};
