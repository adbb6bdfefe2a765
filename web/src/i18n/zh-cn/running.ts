// SPDX-License-Identifier: MIT
import type { RunningCatalogue } from '../catalogue/running';

export const running: RunningCatalogue = {
  transport: {
    label: '训练',
    play: '训练',
    pause: '暂停',
    step: '单步',
    reset: '重置',
    playHint: '持续训练，直到暂停（空格键）',
    pauseHint: '暂停训练（空格键）',
    stepHint: '训练一个小批量（→）',
    epochHint: '训练到本周期结束（⇧ →）',
    resetHint: '回到初始权重（R）',
  },
  readouts: {
    label: '进度',
    epoch: '周期',
    testAccuracy: '测试准确率',
    trainAccuracy: '训练准确率',
    trainLoss: '训练损失',
    testLoss: '测试损失',
    none: '–',
    infinite: '∞',
  },
  status: {
    startFromLink: (network) => `按“训练”，让这个 ${network}从随附的权重继续学习。`,
    start: (network, train) => `按“训练”，让这个 ${network}从 ${train} 个训练点中学习。`,
    progress: (epoch, train, test) =>
      test === null
        ? ['训练 ', epoch, ' 个周期后，', train, ' 的训练点分类正确。']
        : ['训练 ', epoch, ' 个周期后，', train, ' 的训练点和 ', test, ' 的测试点分类正确。'],
    progressLoss: (epoch, train, test) =>
      test === null
        ? ['训练 ', epoch, ' 个周期后，训练点上的损失是 ', train, '。']
        : ['训练 ', epoch, ' 个周期后，训练点上的损失是 ', train, '，测试点上是 ', test, '。'],
    playing: '正在训练。',
    paused: (summary) => `已暂停。${summary}`,
    reset: '已回到初始权重。',
    stepped: (step) => `已训练第 ${step} 个小批量。`,
  },
};
