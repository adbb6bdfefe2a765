// SPDX-License-Identifier: MIT
import type { TimelineTexts } from '../catalogue/timeline';

export const timeline: TimelineTexts = {
  slider: '训练的步',
  continue: '从这里继续',
  continueHint: '从这一步接着训练，之后的记录会被丢弃。',
  newest: '回到最新',
  newestHint: '显示最后训练到的一步',
  lookingBack: '正在回看。从这里训练会丢弃之后的步。',
  tooLarge: '这个网络太大，无法记录时间线：各步所需内存超过 32 MB。',
  changes: '途中的更改',
  points: '编辑了数据点',
  slowMotion: '慢动作',
  slowMotionHint: '看一个小批量如何在网络中向前、再向后流动',
  leave: '按任意键结束慢动作。',
  listSeparator: '，',
  place: (step, epoch) => `第 ${step} 步 · 第 ${epoch} 周期`,
  step: (step) => `第 ${step} 步`,
  recorded: (_, shown) => `已记录 ${shown} 步`,
  mark: (step, what) => `第 ${step} 步：${what}`,
  change: (setting, value) => `${setting} ${value}`,
  kinds: {
    settings: '更改了设置',
    data: '更改了数据',
    weights: '手动更改了权重',
    lock: '锁定或解锁了参数',
  },
  slow: (phase, leave) => `${phase}。${leave}`,
  phases: {
    forward: '前向：一个小批量流入，每一层计算自己的激活值',
    loss: '损失把得分与标签作比较',
    backward: '反向：梯度逐层往回流动',
    update: '更新：每个权重沿梯度的反方向走一步',
  },
};
